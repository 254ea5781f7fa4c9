"""What the organiser settled about an event: types and readers; only floor 4 writes these files."""

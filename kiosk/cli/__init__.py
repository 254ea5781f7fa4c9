"""What staff type at a kiosk's terminal."""

"""The place that tells what happened at the event."""

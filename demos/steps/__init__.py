"""The kinds of step a demo may be made of, one per file; a new file here is a new kind, and nothing else changes."""

"""Viết số: our own network for one digit, drawn with a finger."""

"""The ways in which the screens show what a demo found: one view in each file."""

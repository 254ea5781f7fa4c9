"""The organiser's command line: one file per noun."""

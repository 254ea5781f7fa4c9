"""The Demos place: what came, how it stands, and the one that is looked at."""

"""Floor 2: what a demo is, and how one is run."""

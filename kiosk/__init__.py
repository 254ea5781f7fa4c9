"""Floor 3: what a visitor touches."""

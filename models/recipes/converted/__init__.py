"""How the weights that others made get from their public packages into `models/weights/`, and the proof that they do."""

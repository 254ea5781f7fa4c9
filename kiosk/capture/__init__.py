"""Where what a demo is given comes from: camera, microphone, and the samples that play in their place."""

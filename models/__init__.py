"""Floor 1: the ONNX models, and the one place that runs them."""

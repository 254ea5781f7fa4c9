"""`python -m models.recipes.converted.from_tensorflow FILE MODEL.onnx`: a .tflite file or a TensorFlow.js graph's .json as ONNX."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import onnx

from models.recipes.converted.half import halve

OPSET = 17


def main(file: Path, weight: Path) -> None:
    """Raises CalledProcessError when tf2onnx fails."""
    kind = "--tflite" if file.suffix == ".tflite" else "--tfjs"
    subprocess.run([sys.executable, "-m", "tf2onnx.convert", kind, str(file), "--output", str(weight), "--opset", str(OPSET)], check=True)
    model = onnx.load(weight)
    halve(model)
    onnx.save(model, weight)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""How long the check of a package takes beyond its own model: a model of 10 MB, pictures of full size."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import cv2
import numpy as np
import onnx
from onnx import numpy_helper

from demos.package.check import checked
from demos.package.open_and_close import Effort
from models.catalogue import Catalogue
from tests.hostile.a_package import bright_places, write_package

MODEL_BYTES = 10 * 2**20


def seconds_beyond_the_model(folder: Path) -> float:
    """All of the check but opening the model and running it on the samples; `folder` is where the package is made."""
    noise = np.random.default_rng(1)
    model = onnx.load_from_string(bright_places())
    model.graph.initializer.append(numpy_helper.from_array(noise.random(MODEL_BYTES // 4, np.float32), "ballast"))
    package = write_package(folder, model.SerializeToString())
    for name in ("picture.jpg", "bright.jpg"):
        least = 200 if name == "bright.jpg" else 0
        cv2.imwrite(str(package / name), noise.integers(least, 256, (1080, 1920, 3), np.uint8))
    started = perf_counter()
    with checked(package, Catalogue(), effort=Effort()) as report:
        taken = perf_counter() - started
    if report.measured is None:
        raise RuntimeError(f"the package doesn't pass: {report.problems}")
    return taken - (report.measured.cold_ms + report.measured.runs * report.measured.p50_ms) / 1000

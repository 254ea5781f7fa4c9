"""The pictures that every measurement looks at: a piece of the street demo's own clip, in a camera's size."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from demos.library import SHOWCASE
from demos.package.read import Package, read_package
from demos.values import Uint8

SIZE = (1280, 720)
COUNT = 12


def street_package() -> Package:
    return read_package(SHOWCASE / "street-eye")


def street() -> Sequence[Uint8]:
    """(720, 1280, 3) uint8 BGR each."""
    package = street_package()
    capture = cv2.VideoCapture(str(package.path(package.manifest.sample[0].file)))
    pictures = [np.asarray(cv2.resize(capture.read()[1], SIZE), np.uint8) for _ in range(COUNT)]
    capture.release()
    return pictures

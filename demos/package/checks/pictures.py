"""Pictures can be decoded in the sandbox, and the one for the gallery has a shape and a size that fill its card."""

from __future__ import annotations

import cv2
import numpy as np

from demos.package.read import Package
from demos.package.reencode import reencode_pictures
from demos.problem import Problem

LEAST_WIDTH = 640
"""Pixels; a card is about so wide on a full-HD kiosk."""
NARROWEST, WIDEST = 1.2, 2.2
"""Width by height of the gallery's picture; the card cuts it to its own."""


def check_pictures(package: Package) -> list[Problem]:
    """Encodes every picture anew, in place. Codes: those of `reencode_pictures`, `picture-small`, `picture-shape`."""
    problems = reencode_pictures(package)
    name = package.manifest.picture
    if any(problem.place == name for problem in problems):
        return problems
    pixels = cv2.imdecode(np.frombuffer(package.path(name).read_bytes(), np.uint8), cv2.IMREAD_COLOR)  # by now it is of our own encoding
    if pixels is None:
        return [*problems, Problem("picture-bad", name, {"reason": "picture-unreadable"})]
    high, wide = pixels.shape[:2]
    if wide < LEAST_WIDTH:
        problems.append(Problem("picture-small", name, {"width": wide, "least": LEAST_WIDTH}))
    if not NARROWEST <= wide / high <= WIDEST:
        problems.append(Problem("picture-shape", name, {"width": wide, "height": high}))
    return problems

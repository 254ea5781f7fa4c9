"""Turn the picture of a page until its lines are level, for detectors that know no slanting ones.

The angle is the one at which the profile of the ink, summed along the rows, changes most sharply from row to row (Postl 1986).
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import cv2
import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Image, Turn, Uint8

SMALL_SIDE = 512
"""Pixels of the longer side of the picture in which the angle is looked for."""
STROKE = 9
"""Pixels of that small picture: what is darker or lighter than its surroundings of this size is taken for ink."""
COARSE, FINE = 1.0, 0.2
"""Degrees between the angles that are tried, first everywhere and then around the best."""
GAIN = 1.15
"""By how much a turned profile must be sharper than the level one: a picture without text isn't turned."""


class Levelled(NamedTuple):
    image: Image
    turn: Turn


class LevelPage(Step):
    does: ClassVar = {
        "vi": "Xoay trang cho các dòng nằm ngang.",
        "en": "Turns the page until its lines are level.",
    }

    use: Literal["level-page"] = "level-page"
    most: Annotated[float, Field(ge=1.0, le=45.0)] = 20.0
    """Degrees to either side within which the angle is looked for."""

    def run(self, image: Image) -> Levelled:
        """(h, w, 3) uint8 → the same size, turned about its middle, its edges repeated outwards; and by how much."""
        high, wide = image.pixels.shape[:2]
        degrees = _angle(_ink(image.pixels), self.most)
        if degrees == 0.0:
            return Levelled(image, Turn(0.0, wide / high))
        turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
        pixels = cv2.warpAffine(image.pixels, turn, (wide, high), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return Levelled(Image(np.asarray(pixels, np.uint8)), Turn(degrees, wide / high))


def _ink(pixels: Uint8) -> Uint8:
    """A small picture of what differs from its surroundings, whether dark on light or light on dark."""
    scale = SMALL_SIDE / max(pixels.shape[:2])
    small = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    differs = cv2.absdiff(small, cv2.medianBlur(small, 2 * STROKE + 1))
    return np.asarray(cv2.threshold(differs, 24, 255, cv2.THRESH_BINARY)[1], np.uint8)


def _angle(ink: Uint8, most: float) -> float:
    """Degrees counter-clockwise that make the lines level; 0 where turning doesn't help."""
    coarse = np.arange(-most, most + COARSE / 2, COARSE)
    best = max(coarse.tolist(), key=lambda degrees: _sharpness(ink, degrees))
    fine = np.arange(best - COARSE, best + COARSE + FINE / 2, FINE)
    best = max(fine.tolist(), key=lambda degrees: _sharpness(ink, degrees))
    return best if _sharpness(ink, best) > GAIN * _sharpness(ink, 0.0) else 0.0


def _sharpness(ink: Uint8, degrees: float) -> float:
    """How much the ink in one row differs from that in the next, the picture turned by so many degrees."""
    high, wide = ink.shape
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1.0)
    rows = cv2.reduce(cv2.warpAffine(ink, turn, (wide, high), flags=cv2.INTER_NEAREST), 1, cv2.REDUCE_SUM, dtype=cv2.CV_32F)
    return float(np.square(np.diff(rows[:, 0])).sum())

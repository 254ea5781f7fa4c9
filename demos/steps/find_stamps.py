"""Find what may be a rubber stamp on a page: red marks that hang together, and frames of any colour, however they are turned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Float32, Image, Quads, Uint8

SIDE = 1024
"""Pixels of the longer side of the picture in which stamps are looked for."""
RED, REDDER = 36, 1.3
"""How much more red than green or blue there is in a stamp's ink: in steps of 255, and as a ratio."""
JOINED = 13
"""Pixels of that picture: red letters that stand no farther apart belong to one stamp."""
WIDE, NARROW = 0.5, 0.035
"""The longest and shortest stamp, as a part of the longer side."""
FULL = 0.8
"""Which part of the rectangle around it a frame must enclose."""
INSET = 0.12
"""How much of a frame's height is cut off on every side, so that the frame itself isn't read as letters."""


class FindStamps(Step):
    does: ClassVar = {
        "vi": "Tìm chỗ có thể là dấu đóng trên trang: mực đỏ hoặc có khung, thẳng hay nghiêng.",
        "en": "Finds what may be a stamp on the page: red ink or a frame, level or slanting.",
    }

    use: Literal["find-stamps"] = "find-stamps"
    longest: Annotated[float, Field(ge=1.5, le=20.0)] = 9.0
    """A stamp is at most so many times as long as it is high."""
    most: Annotated[int, Field(ge=1, le=20)] = 6

    def run(self, image: Image) -> Quads:
        """(h, w, 3) uint8 → the places to read, those with a frame first, turned by less than 90° from level."""
        scale = SIDE / max(image.pixels.shape[:2])
        small = np.asarray(cv2.resize(image.pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
        found = [*self._stamps(_edged(small), framed=True), *self._stamps(_red(small), framed=False)][: self.most]
        extent = np.array(small.shape[1::-1], np.float32)
        corners = np.stack(found) / extent if found else np.empty((0, 4, 2), np.float32)
        return Quads(np.clip(corners, 0.0, 1.0).astype(np.float32), np.ones(len(found), np.float32))

    def _stamps(self, ink: Uint8, framed: bool) -> Iterator[Float32]:
        """The corners in pixels of each place that has a stamp's proportions, the largest first."""
        outlines, _ = cv2.findContours(ink, cv2.RETR_LIST if framed else cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        for outline in sorted(outlines, key=cv2.contourArea, reverse=True):
            (x, y), (across, down), degrees = cv2.minAreaRect(outline)
            if across < down:
                across, down, degrees = down, across, degrees - 90
            if not (NARROW * SIDE <= across <= WIDE * SIDE and 1.2 * down <= across <= self.longest * down):
                continue
            if framed and cv2.contourArea(outline) < FULL * across * down:
                continue
            cut = INSET * down if framed else 0.0
            yield _corners(np.array([x, y]), across - cut, down - 2 * cut, np.radians((degrees + 90) % 180 - 90))


def _corners(centre: np.ndarray, across: float, down: float, radians: float) -> Float32:
    """(4, 2) clockwise from the top left."""
    along = np.array([np.cos(radians), np.sin(radians)]) * across / 2
    below = np.array([-np.sin(radians), np.cos(radians)]) * down / 2
    return np.array([centre - along - below, centre + along - below, centre + along + below, centre - along + below], np.float32)


def _red(small: Uint8) -> Uint8:
    """255 where the ink is red, its letters joined."""
    others = cv2.max(small[..., 0], small[..., 1])
    redder = (cv2.subtract(small[..., 2], others) > RED) & (small[..., 2] > REDDER * others)
    return np.asarray(cv2.morphologyEx(redder.astype(np.uint8) * 255, cv2.MORPH_CLOSE, np.ones((JOINED, JOINED), np.uint8)), np.uint8)


def _edged(small: Uint8) -> Uint8:
    """255 where it is darker than its surroundings; of the three colours the one in which the most is seen."""
    darkest = small.min(axis=2)
    return np.asarray(cv2.adaptiveThreshold(darkest, 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY_INV, 31, 18), np.uint8)

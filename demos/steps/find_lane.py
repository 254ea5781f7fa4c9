"""Find the lane ahead on a road: its two painted sides, up to the point in which they seem to meet.

Edges (Canny 1986) become straight pieces by the progressive probabilistic Hough transform (Matas, Galambos, Kittler 2000). Where pieces
that rise to the right cross such that rise to the left is the vanishing point; of the lines towards it the two nearest to the middle are
the lane.
"""

from __future__ import annotations

import math
from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.values import Boxes, Float32, Image, Road, Uint8

WIDE = 480
"""Pixels across the small picture in which edges are looked for."""
FLATTEST, STEEPEST = 18.0, 75.0
"""Degrees from level between which a side of a lane rises."""
SHORTEST = 0.04
"""Of a straight piece, as a part of the picture's width."""
TOWARDS = 0.03
"""So near, as a part of the width, a line must pass the vanishing point."""
HIGHEST, LOWEST = 0.15, 0.75
"""Where the vanishing point may lie, as parts of the height."""
FRESH = 0.4
"""How much of a new lane is told at once; the rest is what was seen before, since a hand or a bump shakes the picture."""
NO_SIDES = np.empty((0, 4), np.float32)
Pieces = NDArray[np.float64]


class Lane(State):
    """The sides that were told last, and when they were really seen."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.sides: Float32 = NO_SIDES
        self.seen_at = 0.0


class FindLane(Step):
    does: ClassVar = {
        "vi": "Tìm làn đường phía trước: hai vạch sơn và điểm chúng gặp nhau.",
        "en": "Finds the lane ahead: its two painted sides and the point where they meet.",
    }

    use: Literal["find-lane"] = "find-lane"
    hold_seconds: Annotated[float, Field(ge=0.0, le=5.0)] = 0.5
    """How long a lane that is out of sight is still told."""

    def run(self, image: Image, boxes: Boxes, lane: Lane) -> Road:
        """(h, w, 3) uint8 and what was found on the picture → the same things, and the sides of the lane where there is one."""
        sides = _sides(_pieces(image.pixels))
        if len(sides):
            told = lane.sides if len(lane.sides) and lane.now - lane.seen_at <= self.hold_seconds else sides
            lane.sides, lane.seen_at = np.asarray(FRESH * sides + (1 - FRESH) * told, np.float32), lane.now
        elif lane.now - lane.seen_at > self.hold_seconds:
            lane.sides = NO_SIDES
        return Road(boxes.corners, boxes.scores, boxes.kinds, lane.sides)


def _pieces(pixels: Uint8) -> Pieces:
    """Straight pieces that rise as a lane's sides may: (n, 4), x0, y0, x1, y1 in fractions of the picture's width, y0 below y1."""
    high, wide = pixels.shape[:2]
    size = (WIDE, max(1, round(high * WIDE / wide)))
    grey = cv2.GaussianBlur(cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY), (5, 5), 0)
    found = cv2.HoughLinesP(cv2.Canny(grey, 60, 150), 1, math.radians(1), 24, minLineLength=round(SHORTEST * WIDE), maxLineGap=6)
    pieces = np.empty((0, 4)) if found is None else found.reshape(-1, 4) / WIDE
    upside_down = pieces[:, 1] < pieces[:, 3]
    pieces[upside_down] = pieces[upside_down][:, [2, 3, 0, 1]]
    degrees = np.degrees(np.arctan2(pieces[:, 1] - pieces[:, 3], np.abs(pieces[:, 2] - pieces[:, 0])))
    kept = pieces[(degrees >= FLATTEST) & (degrees <= STEEPEST)]
    return np.column_stack((kept, np.full(len(kept), size[1] / WIDE)))


def _sides(pieces: Pieces) -> Float32:
    """(2, 4) in fractions of the picture: the left side and the right one, each from the picture's lower edge to the vanishing point."""
    rising, falling = pieces[pieces[:, 2] > pieces[:, 0]], pieces[pieces[:, 2] < pieces[:, 0]]
    if not len(rising) or not len(falling):
        return NO_SIDES
    high = float(pieces[0, 4])
    met = _crossings(rising, falling)
    met = met[(met[:, 1] > HIGHEST * high) & (met[:, 1] < LOWEST * high) & (met[:, 0] > 0.0) & (met[:, 0] < 1.0)]
    if not len(met):
        return NO_SIDES
    x, y = np.sort(met, axis=0)[len(met) // 2].tolist()
    below = [side[(side[:, 3] > y - TOWARDS) & (_distance(side, x, y) < TOWARDS)] for side in (rising, falling)]
    feet = [_at(side, high) for side in below]
    left, right = feet[0][feet[0] < 0.5], feet[1][feet[1] > 0.5]
    if not len(left) or not len(right):
        return NO_SIDES
    return np.array([(left.max(), 1.0, x, y / high), (right.min(), 1.0, x, y / high)], np.float32)


def _crossings(ones: Pieces, others: Pieces) -> Pieces:
    """Where each line of the first crosses each of the second: (n·m, 2)."""
    (a, b), (c, d) = (_line(pieces) for pieces in (ones, others))
    y = ((d[None] - b[:, None]) / (a[:, None] - c[None])).ravel()
    x = (a[:, None] * y.reshape(len(a), -1) + b[:, None]).ravel()
    return np.column_stack((x, y))


def _line(pieces: Pieces) -> tuple[Pieces, Pieces]:
    """x = a·y + b: sides of lanes are never level."""
    a = (pieces[:, 2] - pieces[:, 0]) / (pieces[:, 3] - pieces[:, 1])
    return a, pieces[:, 0] - a * pieces[:, 1]


def _distance(pieces: Pieces, x: float, y: float) -> Pieces:
    a, b = _line(pieces)
    return np.asarray(np.abs(a * y + b - x) / np.hypot(a, 1.0))


def _at(pieces: Pieces, y: float) -> Pieces:
    """Where the lines cross this row."""
    a, b = _line(pieces)
    return a * y + b

"""Pictures, and where they lie in what a model is given."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demos.values.value import Float32, Uint8, Value, require

INSIDE = 128
"""From this value of a mask on, a place is inside."""


@dataclass(frozen=True, slots=True, eq=False)
class Image(Value):
    """A picture: `pixels` is (height, width, 3) uint8, blue-green-red as cameras and OpenCV give them, C-contiguous."""

    pixels: Uint8

    def __post_init__(self) -> None:
        require(self.pixels, np.uint8, None, None, 3)


@dataclass(frozen=True, slots=True, eq=False)
class Placement(Value):
    """Where the picture lies in a model's input.

    A point (x, y) of the picture, in fractions, is at (`left` + x·`width`, `top` + y·`height`) of the input, in input pixels.
    """

    left: float
    top: float
    width: float
    height: float

    def fractions(self, points: Float32) -> Float32:
        """Points (…, 2) float32 in input pixels → in fractions of the picture; those in the filling around it lie outside 0..1."""
        origin = np.array([self.left, self.top], np.float32)
        extent = np.array([self.width, self.height], np.float32)
        found: Float32 = (points - origin) / extent
        return found

    def corners(self, sides: Float32) -> Float32:
        """Boxes (n, 4) float32 as x0, y0, x1, y1 in input pixels → in fractions, cut to the picture."""
        return np.clip(self.fractions(sides.reshape(-1, 2, 2)), 0.0, 1.0).reshape(-1, 4)


@dataclass(frozen=True, slots=True, eq=False)
class Turn(Value):
    """How a picture was turned about its middle: by `degrees` counter-clockwise; `ratio` is the width by the height of what came out.

    Its size is unchanged, but for quarter turns, which swap its sides.
    """

    degrees: float
    ratio: float


@dataclass(frozen=True, slots=True, eq=False)
class Map(Value):
    """A number for every place of the picture, such as how near it is: `levels` (h, w) uint8, of which 0 stands for `low`, 255 for `high`.

    `low` and `high` are in the model's own units. It covers the whole picture and may have fewer pixels.
    """

    levels: Uint8
    low: float
    high: float

    def __post_init__(self) -> None:
        require(self.levels, np.uint8, None, None)

    @property
    def covered(self) -> float:
        """Which share of the picture lies in the upper half of the levels, 0..1."""
        return float((self.levels >= INSIDE).mean())


@dataclass(frozen=True, slots=True, eq=False)
class Mask(Value):
    """How much each place belongs to what was cut out: `alpha` (h, w) uint8, 0 background to 255 wholly inside.

    It covers the whole picture and may have fewer pixels.
    """

    alpha: Uint8

    def __post_init__(self) -> None:
        require(self.alpha, np.uint8, None, None)

    @property
    def covered(self) -> float:
        """Which share of the picture lies inside, 0..1."""
        return float((self.alpha >= INSIDE).mean())

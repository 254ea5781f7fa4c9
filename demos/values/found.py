"""What was found in a picture, and what it was taken for."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from demos.values.value import Float32, Int32, Value, require


def _no_points() -> Float32:
    return np.empty((0, 0, 2), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Boxes(Value):
    """Things found: `corners` (n, 4) float32 as x0, y0, x1, y1 in fractions; `scores` (n,) float32 in 0..1; `kinds` (n,) int32.

    A kind is an index into the model's classes until a `label` step makes it an index into the demo's own labels.
    `points` (n, k, 2) float32 in fractions are the points that the model finds with each box, such as eyes or finger joints; k may be 0.
    """

    corners: Float32
    scores: Float32
    kinds: Int32
    points: Float32 = field(default_factory=_no_points)

    def __post_init__(self) -> None:
        count = len(self.scores)
        require(self.corners, np.float32, count, 4)
        require(self.scores, np.float32, count)
        require(self.kinds, np.int32, count)
        if self.points.shape == (0, 0, 2):
            object.__setattr__(self, "points", np.empty((count, 0, 2), np.float32))
        require(self.points, np.float32, count, None, 2)

    def only(self, rows: NDArray[np.intp]) -> Boxes:
        """The boxes at these places, in this order."""
        return Boxes(self.corners[rows], self.scores[rows], self.kinds[rows], self.points[rows])


@dataclass(frozen=True, slots=True, eq=False)
class Keypoints(Value):
    """The same k points on each of n things: `points` (n, k, 2) float32 in fractions, which may lie beyond the picture's edges;
    `scores` (n, k) float32 in 0..1."""

    points: Float32
    scores: Float32

    def __post_init__(self) -> None:
        require(self.scores, np.float32, None, None)
        require(self.points, np.float32, *self.scores.shape, 2)


@dataclass(frozen=True, slots=True, eq=False)
class Scores(Value):
    """What each of n things is taken for, the likeliest first: `kinds` (n, k) int32 and `scores` (n, k) float32 in 0..1, falling.

    n is 1 where the whole picture or sound was judged, else the number of pieces; k may be 0 where nothing is likely enough.
    """

    kinds: Int32
    scores: Float32

    def __post_init__(self) -> None:
        require(self.scores, np.float32, None, None)
        require(self.kinds, np.int32, *self.scores.shape)


@dataclass(frozen=True, slots=True, eq=False)
class Tracks(Value):
    """Things that are followed from picture to picture: as in `Boxes`, and `ids` (n,) int32 that stay with a thing while it is seen."""

    corners: Float32
    scores: Float32
    kinds: Int32
    ids: Int32

    def __post_init__(self) -> None:
        count = len(self.ids)
        require(self.corners, np.float32, count, 4)
        require(self.scores, np.float32, count)
        require(self.kinds, np.int32, count)
        require(self.ids, np.int32, count)


@dataclass(frozen=True, slots=True, eq=False)
class Road(Value):
    """What lies ahead on a road: things as in `Boxes`, and the `sides` of the lane.

    `sides` (n, 4) float32 in fractions, x0, y0 near and x1, y1 where they seem to meet; the left one before the right one, or none.
    """

    corners: Float32
    scores: Float32
    kinds: Int32
    sides: Float32

    def __post_init__(self) -> None:
        count = len(self.scores)
        require(self.corners, np.float32, count, 4)
        require(self.scores, np.float32, count)
        require(self.kinds, np.int32, count)
        require(self.sides, np.float32, None, 4)


@dataclass(frozen=True, slots=True, eq=False)
class Crossings(Value):
    """How often each of n lines was crossed: `counts` (n, 2) int32, first from its left to its right as seen along it, then back."""

    counts: Int32

    def __post_init__(self) -> None:
        require(self.counts, np.int32, None, 2)


@dataclass(frozen=True, slots=True, eq=False)
class Measures(Value):
    """What was measured on each of n things: `parts` (n, k) float32 in 0..1, each from nothing to all there can be."""

    parts: Float32

    def __post_init__(self) -> None:
        require(self.parts, np.float32, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Repetitions(Value):
    """How often each of k movements was made so far: `counts` (k,) int32; `parts` (k,) float32 in 0..1 is how far each has come now."""

    counts: Int32
    parts: Float32

    def __post_init__(self) -> None:
        require(self.counts, np.int32, None)
        require(self.parts, np.float32, len(self.counts))


@dataclass(frozen=True, slots=True, eq=False)
class Taught(Value):
    """What a step was taught on the spot: how many examples of each of n kinds, `counts` (n,) int32."""

    counts: Int32

    def __post_init__(self) -> None:
        require(self.counts, np.int32, None)


@dataclass(frozen=True, slots=True, eq=False)
class Quads(Value):
    """Slanting rectangles: `corners` (n, 4, 2) float32 in fractions, clockwise from the top left; `scores` (n,) float32 in 0..1."""

    corners: Float32
    scores: Float32

    def __post_init__(self) -> None:
        require(self.corners, np.float32, len(self.scores), 4, 2)
        require(self.scores, np.float32, len(self.scores))

"""What flows between the steps of a demo, and what a worker may answer: frozen values with a shape, a dtype and a range.

Positions in a picture are fractions of its width and height (0..1, left to right, top to bottom), so a
result fits the picture at any size it is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

Uint8 = NDArray[np.uint8]
Float32 = NDArray[np.float32]
Int32 = NDArray[np.int32]


def _require(array: NDArray[Any], dtype: type[np.generic], *shape: int | None) -> None:
    """Raise ValueError unless the array has this dtype and shape; None stands for any length."""
    fits = array.ndim == len(shape) and all(side in (None, length) for side, length in zip(shape, array.shape, strict=True))
    if array.dtype != dtype or not fits:
        raise ValueError(f"{array.dtype} {array.shape} instead of {np.dtype(dtype)} {shape}")


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """Anything that one step gives and another takes."""


@dataclass(frozen=True, slots=True, eq=False)
class Image(Value):
    """A picture: `pixels` is (height, width, 3) uint8, blue-green-red as cameras and OpenCV give them, C-contiguous."""

    pixels: Uint8

    def __post_init__(self) -> None:
        _require(self.pixels, np.uint8, None, None, 3)


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
    """How a picture was turned about its middle, its size unchanged: by `degrees` counter-clockwise; `ratio` is its width by its height."""

    degrees: float
    ratio: float


@dataclass(frozen=True, slots=True, eq=False)
class Tensor(Value):
    """One input of a model, float32, in the layout which that model wants, batch axis first."""

    array: Float32


@dataclass(frozen=True, slots=True, eq=False)
class Tensors(Value):
    """All outputs of one run of a model, by their ONNX names."""

    arrays: Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class Crops(Tensor):
    """Pieces cut out of a picture, as one input of a model: `array` has one row for each piece.

    `places` (n, 2, 3) float32 leads from a piece back to the picture: place · (x, y, 1) of a point in pixels of the piece
    is that point in fractions of the picture. `size` is the width and height of a piece in pixels.
    """

    places: Float32
    size: tuple[int, int]

    def __post_init__(self) -> None:
        _require(self.places, np.float32, len(self.array), 2, 3)

    def on_picture(self, points: Float32) -> Float32:
        """Points (n, k, 2) float32 in pixels of each piece → in fractions of the picture."""
        found: Float32 = points @ self.places[:, :, :2].transpose(0, 2, 1) + self.places[:, None, :, 2]
        return found


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
        _require(self.corners, np.float32, count, 4)
        _require(self.scores, np.float32, count)
        _require(self.kinds, np.int32, count)
        if self.points.shape == (0, 0, 2):
            object.__setattr__(self, "points", np.empty((count, 0, 2), np.float32))
        _require(self.points, np.float32, count, None, 2)

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
        _require(self.scores, np.float32, None, None)
        _require(self.points, np.float32, *self.scores.shape, 2)


@dataclass(frozen=True, slots=True, eq=False)
class Scores(Value):
    """What each of n things is taken for, the likeliest first: `kinds` (n, k) int32 and `scores` (n, k) float32 in 0..1, falling.

    n is 1 where the whole picture or sound was judged, else the number of pieces; k may be 0 where nothing is likely enough.
    """

    kinds: Int32
    scores: Float32

    def __post_init__(self) -> None:
        _require(self.scores, np.float32, None, None)
        _require(self.kinds, np.int32, *self.scores.shape)


@dataclass(frozen=True, slots=True, eq=False)
class Embedding(Value):
    """What each of n things is like, as directions: `vectors` (n, d) float32 of length 1; alike things point the same way."""

    vectors: Float32

    def __post_init__(self) -> None:
        _require(self.vectors, np.float32, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Tracks(Value):
    """Things that are followed from picture to picture: as in `Boxes`, and `ids` (n,) int32 that stay with a thing while it is seen."""

    corners: Float32
    scores: Float32
    kinds: Int32
    ids: Int32

    def __post_init__(self) -> None:
        count = len(self.ids)
        _require(self.corners, np.float32, count, 4)
        _require(self.scores, np.float32, count)
        _require(self.kinds, np.int32, count)
        _require(self.ids, np.int32, count)


@dataclass(frozen=True, slots=True, eq=False)
class Crossings(Value):
    """How often each of n lines was crossed: `counts` (n, 2) int32, first from its left to its right as seen along it, then back."""

    counts: Int32

    def __post_init__(self) -> None:
        _require(self.counts, np.int32, None, 2)


@dataclass(frozen=True, slots=True, eq=False)
class Quads(Value):
    """Slanting rectangles: `corners` (n, 4, 2) float32 in fractions, clockwise from the top left; `scores` (n,) float32 in 0..1."""

    corners: Float32
    scores: Float32

    def __post_init__(self) -> None:
        _require(self.corners, np.float32, len(self.scores), 4, 2)
        _require(self.scores, np.float32, len(self.scores))


@dataclass(frozen=True, slots=True, eq=False)
class Map(Value):
    """A number for every place of the picture, such as how near it is: `levels` (h, w) uint8, of which 0 stands for `low`, 255 for `high`.

    `low` and `high` are in the model's own units. It covers the whole picture and may have fewer pixels.
    """

    levels: Uint8
    low: float
    high: float

    def __post_init__(self) -> None:
        _require(self.levels, np.uint8, None, None)


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was read and how sure the reading is, 0..1."""

    text: str
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class TextLines(Value):
    """Lines of text as read, in reading order: `corners` (n, 4, 2) float32 in fractions, and the words of each line."""

    corners: Float32
    lines: tuple[tuple[Word, ...], ...]

    def __post_init__(self) -> None:
        _require(self.corners, np.float32, len(self.lines), 4, 2)


@dataclass(frozen=True, slots=True, eq=False)
class Mask(Value):
    """How much each place belongs to what was cut out: `alpha` (h, w) uint8, 0 background to 255 wholly inside.

    It covers the whole picture and may have fewer pixels.
    """

    alpha: Uint8

    def __post_init__(self) -> None:
        _require(self.alpha, np.uint8, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Tokens(Value):
    """A text as the numbers of its pieces in a model's vocabulary: `ids` (n,) int32."""

    ids: Int32

    def __post_init__(self) -> None:
        _require(self.ids, np.int32, None)


@dataclass(frozen=True, slots=True, eq=False)
class Text(Value):
    """One piece of text, as a visitor typed it or as a model heard, read or wrote it: its words in order."""

    words: tuple[Word, ...]

    @property
    def joined(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True, eq=False)
class Audio(Value):
    """Sound of one channel: `samples` (n,) float32 in −1..1, `rate` of them a second."""

    samples: Float32
    rate: int

    def __post_init__(self) -> None:
        _require(self.samples, np.float32, None)
        if not 1000 <= self.rate <= 192_000:
            raise ValueError(f"{self.rate} samples a second")


@dataclass(frozen=True, slots=True, eq=False)
class Speech(Value):
    """When someone speaks: `spans` (n, 2) float32, begin and end in seconds of the sound that was given, in order.

    `chances` (m,) float32 in 0..1 says for each window, one after another, how likely it holds speech; each lasts `window` seconds.
    """

    spans: Float32
    chances: Float32
    window: float

    def __post_init__(self) -> None:
        _require(self.spans, np.float32, None, 2)
        _require(self.chances, np.float32, None)


@dataclass(frozen=True, slots=True, eq=False)
class Series(Value):
    """What sensors measured: `values` (n, k) float32, n moments in equal distances, the newest last, of k quantities in their own units."""

    values: Float32

    def __post_init__(self) -> None:
        _require(self.values, np.float32, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Scaling(Value):
    """How a series was made even for a model: (value − `middle`) / `spread`, both (k,) float32 in the quantities' own units."""

    middle: Float32
    spread: Float32

    def __post_init__(self) -> None:
        _require(self.middle, np.float32, None)
        _require(self.spread, np.float32, *self.middle.shape)


@dataclass(frozen=True, slots=True, eq=False)
class Forecast(Value):
    """What comes next: `values` (n, k) float32, n moments after the last that was measured, in the quantities' own units."""

    values: Float32

    def __post_init__(self) -> None:
        _require(self.values, np.float32, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Oddness(Value):
    """How odd each moment is: `errors` (n,) float32 from 0, the newest last; from `limit` on a moment is out of the ordinary."""

    errors: Float32
    limit: float

    def __post_init__(self) -> None:
        _require(self.errors, np.float32, None)

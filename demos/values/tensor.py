"""What goes into a model and what comes out of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from demos.values.value import Float32, Int32, Value, require


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
        require(self.places, np.float32, len(self.array), 2, 3)

    def on_picture(self, points: Float32) -> Float32:
        """Points (n, k, 2) float32 in pixels of each piece → in fractions of the picture."""
        found: Float32 = points @ self.places[:, :, :2].transpose(0, 2, 1) + self.places[:, None, :, 2]
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Tokens(Value):
    """A text as the numbers of its pieces in a model's vocabulary: `ids` (n,) int32."""

    ids: Int32

    def __post_init__(self) -> None:
        require(self.ids, np.int32, None)


@dataclass(frozen=True, slots=True, eq=False)
class Embedding(Value):
    """What each of n things is like, as directions: `vectors` (n, d) float32 of length 1; alike things point the same way."""

    vectors: Float32

    def __post_init__(self) -> None:
        require(self.vectors, np.float32, None, None)

"""Measurements, and what a model makes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demos.values.value import Float32, Value, require


@dataclass(frozen=True, slots=True, eq=False)
class Series(Value):
    """What sensors measured: `values` (n, k) float32, n moments in equal distances, the newest last, of k quantities in their own units."""

    values: Float32

    def __post_init__(self) -> None:
        require(self.values, np.float32, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Scaling(Value):
    """How a series was made even for a model: (value − `middle`) / `spread`, both (k,) float32 in the quantities' own units."""

    middle: Float32
    spread: Float32

    def __post_init__(self) -> None:
        require(self.middle, np.float32, None)
        require(self.spread, np.float32, *self.middle.shape)


@dataclass(frozen=True, slots=True, eq=False)
class Forecast(Value):
    """What comes next: `values` (n, k) float32, n moments after the last that was measured, in the quantities' own units."""

    values: Float32

    def __post_init__(self) -> None:
        require(self.values, np.float32, None, None)


@dataclass(frozen=True, slots=True, eq=False)
class Oddness(Value):
    """How odd each moment is: `errors` (n,) float32 from 0, the newest last; from `limit` on a moment is out of the ordinary."""

    errors: Float32
    limit: float

    def __post_init__(self) -> None:
        require(self.errors, np.float32, None)

    @property
    def odd(self) -> NDArray[np.bool_]:
        """Which moments are out of the ordinary, (n,) bool."""
        return self.errors >= self.limit

"""Sound, and when someone speaks in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demos.values.value import Float32, Value, require


@dataclass(frozen=True, slots=True, eq=False)
class Audio(Value):
    """Sound of one channel: `samples` (n,) float32 in −1..1, `rate` of them a second."""

    samples: Float32
    rate: int

    def __post_init__(self) -> None:
        require(self.samples, np.float32, None)
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
        require(self.spans, np.float32, None, 2)
        require(self.chances, np.float32, None)

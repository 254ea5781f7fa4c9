"""Proves that a weight made anew says the same as the one that ships."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.runtime import Port, open_session

TOLERANCE = 1e-3
"""The largest difference in any number of any output that still counts as the same."""
DRAWS = 4
FREE = 64
"""Given for each side of an input that the model leaves free."""


class Differs(Exception):
    """The weight made anew isn't the one that ships; the text says in what."""


def prove_same(made: bytes, shipped: bytes) -> None:
    """Byte for byte; raises Differs."""
    if made != shipped:
        raise Differs(f"sha256 {hashlib.sha256(made).hexdigest()}")


def prove_equal(made: bytes, shipped: bytes) -> float:
    """The largest difference between the outputs of two models with float32 inputs, over DRAWS seeded inputs in −1..1.

    Raises Differs: other names or shapes, a difference over TOLERANCE, a number that isn't finite, or outputs that don't heed the input.
    """
    new, old = open_session(made), open_session(shipped)
    random = np.random.default_rng(20260101)
    largest, before = 0.0, dict[str, NDArray[Any]]()
    for _ in range(DRAWS):
        inputs = {port.name: _drawn(port, random) for port in old.inputs}
        said = old.run(inputs)
        largest = max(largest, _difference(new.run(inputs), said))
        if before and all(np.array_equal(array, before[name]) for name, array in said.items()):
            raise Differs("the outputs don't heed the input, so they prove nothing")
        before = said
    if not largest <= TOLERANCE:
        raise Differs(f"largest difference {largest:.1e}")
    return largest


def _drawn(port: Port, random: np.random.Generator) -> NDArray[Any]:
    return random.uniform(-1, 1, [side or FREE for side in port.shape]).astype(port.dtype)


def _difference(new: Mapping[str, NDArray[Any]], old: Mapping[str, NDArray[Any]]) -> float:
    """NaN where one of them has it."""
    if {name: array.shape for name, array in new.items()} != {name: array.shape for name, array in old.items()}:
        raise Differs(f"outputs {sorted(new)} of other names or shapes than {sorted(old)}")
    return float(np.max([np.max(np.abs(new[name] - old[name])) for name in old]))

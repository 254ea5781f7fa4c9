"""What every value is: frozen, and made of arrays of one dtype and shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Uint8 = NDArray[np.uint8]
Float32 = NDArray[np.float32]
Int32 = NDArray[np.int32]


def require(array: NDArray[Any], dtype: type[np.generic], *shape: int | None) -> None:
    """Raise ValueError unless the array has this dtype and shape; None stands for any length."""
    fits = array.ndim == len(shape) and all(side in (None, length) for side, length in zip(shape, array.shape, strict=True))
    if array.dtype != dtype or not fits:
        raise ValueError(f"{array.dtype} {array.shape} instead of {np.dtype(dtype)} {shape}")


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """Anything that one step gives and another takes."""

"""A file whose kind nobody has told."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demos.values.value import Uint8, Value, require


@dataclass(frozen=True, slots=True, eq=False)
class File(Value):
    """The bytes of a file: `content` (n,) uint8."""

    content: Uint8

    def __post_init__(self) -> None:
        require(self.content, np.uint8, None)

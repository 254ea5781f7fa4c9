"""What a step remembers from one picture to the next: made anew for each visitor and each sample, and never written down."""

from __future__ import annotations

from random import Random
from typing import ClassVar


class State:
    """The memory of one step in one chain. Subclasses take the seed alone and add what they remember.

    A step reads the time and throws its dice here and nowhere else, so that the same pictures give the same results.
    """

    lasts: ClassVar[bool] = False
    """Whether it is kept when something else comes to be looked at: what a visitor taught is, what was followed isn't."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.now = 0.0
        """When the picture that is being looked at was captured, in seconds of a clock that only moves forward."""

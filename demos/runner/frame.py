"""One picture on its way: numbered, and stamped with the moment at which it was captured."""

from __future__ import annotations

from dataclasses import dataclass

from demos.values import Image


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """`seq` grows by one with each picture; `captured` is in seconds of `time.monotonic`."""

    seq: int
    captured: float
    image: Image
    scene: int = 0
    """Another number, another scene: what the demo remembers of the pictures before isn't carried over."""

"""One value on its way to a demo: numbered, and stamped with the moment at which it was captured."""

from __future__ import annotations

from dataclasses import dataclass

from demos.values import Value


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """`seq` grows by one with each value that a demo is given; `captured` is in seconds of `time.monotonic`."""

    seq: int
    captured: float
    given: Value
    scene: int = 0
    """Another number, another scene: what the demo remembers of those before isn't carried over."""

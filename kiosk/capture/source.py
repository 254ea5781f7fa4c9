"""What every source of what a demo is given has in common: pictures, sound, text."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from demos.values import Value

OnGiven = Callable[[Value], None]
"""Called on the source's own thread with a value that nobody writes to any more."""


class Source(Protocol):
    """Gives values of one type from `start` to `stop`. `stop` returns at once; a value that was on its way may still come."""

    def start(self, on_given: OnGiven) -> None: ...

    def pause(self, paused: bool) -> None: ...

    def stop(self) -> None: ...


class Target(Protocol):
    """Something that gives values when it is opened: a camera, a microphone, or what stands in for one."""

    def present(self) -> bool:
        """Whether there is something to open, as far as can be told without opening it (which would light the camera)."""

    def source(self, on_lost: Callable[[], None]) -> Source:
        """A source that isn't started yet; it calls `on_lost` on its own thread when nothing comes, and goes on trying."""

"""A camera that always has the next picture ready, for measuring how many the kiosk can take."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from time import monotonic

from demos.values import Image, Uint8
from kiosk.capture.source import OnGiven, Source

ABOVE = 1.15
"""How much faster than they are taken pictures are offered: each that is offered in vain costs a copy that no camera would make."""
LOOK_SECONDS = 0.5


class Ready:
    """A target whose pictures lie in memory and are offered at a given pace, or a little faster than they are taken."""

    def __init__(self, pictures: Sequence[Uint8], per_second: float) -> None:
        """`per_second` is where it begins once `follow` was called, and where it stays otherwise."""
        self._pictures = [Image(picture) for picture in pictures]
        self.pause = 1 / per_second

    def follow(self, answered: Callable[[], int]) -> None:
        """From now on adapt the pace to how many pictures were answered."""
        threading.Thread(target=self._follow_for_ever, args=(answered,), name="following", daemon=True).start()

    def _follow_for_ever(self, answered: Callable[[], int]) -> None:
        before, began = answered(), monotonic()
        while not threading.Event().wait(LOOK_SECONDS):
            now, at = answered(), monotonic()
            self.pause = 1 / (ABOVE * max(1.0, (now - before) / (at - began)))
            before, began = now, at

    def present(self) -> bool:
        return True

    def source(self, on_lost: Callable[[], None]) -> Source:
        del on_lost
        return _Offering(self._pictures, self)


class _Offering:
    def __init__(self, pictures: Sequence[Image], pace: Ready) -> None:
        self._pictures, self._pace = pictures, pace
        self._stopped = threading.Event()

    def start(self, on_given: OnGiven) -> None:
        threading.Thread(target=self._offer, args=(on_given,), name="offering", daemon=True).start()

    def pause(self, paused: bool) -> None:
        """Goes on: nothing here waits."""

    def stop(self) -> None:
        self._stopped.set()

    def _offer(self, on_given: OnGiven) -> None:
        number, due = 0, monotonic()
        while not self._stopped.wait(max(0.0, due - monotonic())):
            on_given(self._pictures[number % len(self._pictures)])
            pause = self._pace.pause
            number, due = number + 1, max(due + pause, monotonic() - pause)

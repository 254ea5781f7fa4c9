"""A camera that always has the next picture ready, for measuring how many the kiosk can take."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from time import monotonic

from demos.values import Image, Uint8
from kiosk.capture.source import OnGiven, Source


class Ready:
    """A target whose pictures lie in memory and are offered at a given pace."""

    def __init__(self, pictures: Sequence[Uint8], per_second: float) -> None:
        self._pictures = [Image(picture) for picture in pictures]
        self._pause = 1 / per_second

    def present(self) -> bool:
        return True

    def source(self, on_lost: Callable[[], None]) -> Source:
        del on_lost
        return _Offering(self._pictures, self._pause)


class _Offering:
    def __init__(self, pictures: Sequence[Image], pause: float) -> None:
        self._pictures = pictures
        self._pause = pause
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
            number, due = number + 1, max(due + self._pause, monotonic() - self._pause)

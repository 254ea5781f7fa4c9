"""One value from a sample's file, given once: a picture, a text, measurements, a file."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from demos.values import Value
from kiosk.capture.source import OnGiven
from models.errors import KnownError

log = logging.getLogger(__name__)


class Once:
    """A source that gives its value once; reads it on a thread of its own, so that nobody waits for the disk."""

    def __init__(self, path: Path, read: Callable[[Path], Value], on_lost: Callable[[], None]) -> None:
        """`on_lost` is called on that thread when `read` raises a KnownError."""
        self._path, self._read = path, read
        self._on_lost = on_lost
        self._stopped = threading.Event()

    def start(self, on_given: OnGiven) -> None:
        threading.Thread(target=self._give, args=(on_given,), name="once", daemon=True).start()

    def pause(self, paused: bool) -> None:
        """What is given once stands still anyway."""

    def stop(self) -> None:
        self._stopped.set()

    def _give(self, on_given: OnGiven) -> None:
        try:
            value = self._read(self._path)
        except KnownError as error:
            log.warning("%s", error)
            self._on_lost()
            return
        if not self._stopped.is_set():
            on_given(value)

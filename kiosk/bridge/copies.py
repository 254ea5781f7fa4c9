"""`Copies`: the organiser's pictures, encoded anew in the background before any screen shows them."""

from __future__ import annotations

import logging
from collections import deque
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from kiosk.event.pictures import fresh_copy
from models.errors import KnownError

log = logging.getLogger(__name__)


class Copies(QObject):
    """Makes one after the other; lives until the one that it is at is done, whoever asked for it."""

    made = Signal(str, str)
    """What it was asked for as, and the copy's path."""
    _done = Signal()

    def __init__(self, folder: Path) -> None:
        """Where they are kept."""
        super().__init__()
        self._folder = folder
        self._asked: deque[tuple[str, Path, int]] = deque()
        self._busy = False
        self._done.connect(self._go_on)

    def make(self, name: str, picture: Path, longest_side: int) -> None:
        """Ask for a copy whose longer side has at most so many pixels; one that can't be made is only logged."""
        self._asked.append((name, picture, longest_side))
        if not self._busy:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        self._busy = bool(self._asked)
        if self._busy:
            QThreadPool.globalInstance().start(partial(self._make, *self._asked.popleft()))

    def _make(self, name: str, picture: Path, longest_side: int) -> None:
        """On a thread of the pool that doesn't count: it waits for a process, and what pages show must not wait for it."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()
        try:
            self.made.emit(name, str(fresh_copy(picture, self._folder, longest_side)))
        except (KnownError, OSError) as error:
            log.warning("%s can't be shown: %s", name, error)
        finally:
            pool.reserveThread()
            self._done.emit()

"""How long the staff's screens wait for a touch before they go away by themselves."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

TICK_MS = 1000
LOCK_SECONDS = 120.0


class Patience(QObject):
    """Of one opened panel; what goes on counts as a touch."""

    ticked = Signal()
    over = Signal()

    def __init__(self, busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._busy = busy
        self._touched = monotonic()
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)

    def begin(self) -> None:
        self.touched()
        self._ticking.start()

    def end(self) -> None:
        self._ticking.stop()

    def touched(self) -> None:
        """Somebody is there."""
        self._touched = monotonic()

    def seconds_left(self) -> int:
        return max(0, ceil(LOCK_SECONDS - (monotonic() - self._touched)))

    @Slot()
    def _tick(self) -> None:
        if self._busy():
            self.touched()
        self.ticked.emit()
        if not self.seconds_left():
            self.over.emit()

"""Notices that nobody touches the kiosk any more, counts down before their eyes, and says when the time is over."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from time import monotonic

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 100
SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


@QmlElement
@QmlUncreatable("The kiosk has one")
class Idle(QObject):  # type: ignore[operator]
    """An event filter for the window: everything that a visitor does begins the waiting anew.

    While it counts down only `stay` and `wipe` end it, so that a touch on "erase now" is not taken for staying.
    """

    changed = Signal()
    alive = Signal()
    """Somebody does something."""
    over = Signal()
    """Nobody is there: what the last visitor left is to be wiped."""

    def __init__(self, wait_seconds: float, countdown_seconds: float, asks: Callable[[], bool], parent: QObject | None = None) -> None:
        """`asks` says whether a visitor would lose anything; where not, it is over without a countdown."""
        super().__init__(parent)
        self._countdown, self._asks = countdown_seconds, asks
        self._ends: float | None = None
        self._held = False
        self._waiting = QTimer(self, singleShot=True, interval=round(wait_seconds * 1000))
        self._waiting.timeout.connect(self.ask)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self._tick)
        self._waiting.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._ends is None and event.type() in SIGNS_OF_LIFE:
            self._wait()
            self.alive.emit()
        return False

    @Slot()
    def stay(self) -> None:
        """Somebody is there."""
        self._stop_counting()
        self._wait()
        self.alive.emit()

    @Slot()
    def wipe(self) -> None:
        """Don't wait for the end."""
        self._stop_counting()
        self._wait()
        self.over.emit()

    def hold(self, held: bool) -> None:
        """Nobody is asked for as long as staff are there."""
        self._held = held
        self._stop_counting()
        self._wait()

    def close(self) -> None:
        self._waiting.stop()
        self._ticking.stop()

    @Slot()
    def ask(self) -> None:
        """Ask who is there, and count down; nobody has touched anything for a while."""
        if not self._asks():
            self.wipe()
            return
        self._ends = monotonic() + self._countdown
        self._ticking.start()
        self.changed.emit()

    @Slot()
    def _tick(self) -> None:
        if self._left() <= 0:
            self.wipe()
        else:
            self.changed.emit()

    def _wait(self) -> None:
        self._waiting.stop() if self._held else self._waiting.start()

    def _stop_counting(self) -> None:
        self._ticking.stop()
        if self._ends is not None:
            self._ends = None
            self.changed.emit()

    def _left(self) -> float:
        return self._countdown if self._ends is None else max(0.0, self._ends - monotonic())

    counting = Property(bool, lambda self: self._ends is not None, notify=changed)
    secondsLeft = Property(int, lambda self: ceil(self._left()), notify=changed)
    part = Property(float, lambda self: self._left() / self._countdown, notify=changed)
    """How much of the countdown is left, in 0..1."""

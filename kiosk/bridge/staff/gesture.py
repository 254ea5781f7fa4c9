"""How staff come in: a finger in all four corners, clockwise from the upper left, or three keys held while a fourth is pressed."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent

WITHIN_SECONDS = 5.0
CORNER_UNITS = 7
"""The side of a corner, in u."""
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CORNERS = ("upper left", "upper right", "lower right", "lower left")


class Gesture(QObject):
    """An event filter for the window, to be installed last, so that no other swallows the keys; touches go on to the page."""

    made = Signal()

    def __init__(self, reach: Callable[[], bool], parent: QObject | None = None) -> None:
        """`reach` says whether the upper corners are where the lower third begins."""
        super().__init__(parent)
        self._reach = reach
        self._next, self._began = 0, 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QTouchEvent() if event.type() == QEvent.Type.TouchBegin:
                self._touched(watched, event.points()[0].position())
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                self._touched(watched, event.position())
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress and _is_chord(event):
                self.made.emit()
                return True
        return False

    def _touched(self, window: Any, at: QPointF) -> None:
        corner = self._corner(at, QSizeF(window.width(), window.height()))
        late = monotonic() - self._began > WITHIN_SECONDS
        if corner == CORNERS[0]:
            self._next, self._began = 1, monotonic()
        elif corner == CORNERS[self._next - 1] and self._next:
            return  # the same touch once more, as a mouse's
        elif corner == CORNERS[self._next] and not late:
            self._next += 1
        else:
            self._next = 0
        if self._next == len(CORNERS):
            self._next = 0
            self.made.emit()

    def _corner(self, at: QPointF, size: QSizeF) -> str:
        side = CORNER_UNITS * min(size.width(), size.height()) / 108
        left, right = at.x() < side, at.x() >= size.width() - side
        tops = (0.0, size.height() * 2 / 3) if self._reach() else (0.0,)
        upper, lower = any(top <= at.y() < top + side for top in tops), at.y() >= size.height() - side
        if not (left or right) or not (upper or lower):
            return ""
        return f"{'upper' if upper else 'lower'} {'left' if left else 'right'}"


def _is_chord(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_S and event.modifiers() & HELD == HELD

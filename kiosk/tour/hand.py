"""A visitor's finger and eyes on the real window: finds what is on the screen, touches it, waits for what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint, QPointF, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from models.errors import KnownError

PATIENCE_SECONDS = 30.0
STEP_MS = 10


class Hand:
    """Acts on one window; everything it does arrives there as a touch."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._device = QTest.createTouchDevice()

    def wait_for(self, condition: Callable[[], Any], what: str) -> None:
        """Let the window live until the condition holds; raises KnownError `tour-lost` when it never does."""
        for _ in range(round(PATIENCE_SECONDS * 1000 / STEP_MS)):
            if condition():
                return
            QTest.qWait(STEP_MS)
        raise KnownError("tour-lost", what=what)

    def pause(self, seconds: float) -> None:
        """Let the window live for a while: for what moves to come to rest. `qWait` would keep Python's lock from what feeds a demo."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def see(self, **wanted: object) -> QQuickItem | None:
        """The first item on the screen whose QML properties have these values; a tuple stands for any of its values."""
        return next((item for item in self._on_screen() if all(_is(item.property(name), value) for name, value in wanted.items())), None)

    def touch(self, **wanted: object) -> None:
        """Wait until such an item is there, and tap its middle, where it was drawn: not where the next layout will put it."""
        self.wait_for(lambda: self.see(**wanted), f"{wanted}")
        self._window.grabWindow()
        item = self.see(**wanted)
        assert item is not None
        self.tap(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)))

    def tap(self, place: QPointF) -> None:
        """Press and let go at a place of the window."""
        point = QPoint(round(place.x()), round(place.y()))
        QTest.touchEvent(self._window, self._device).press(0, point, self._window)
        QTest.qWait(STEP_MS)
        QTest.touchEvent(self._window, self._device).release(0, point, self._window)
        QTest.qWait(STEP_MS)

    @property
    def settled(self) -> bool:
        """Whether every picture on the page is there; those that aren't yet may be wholly transparent."""
        return all(item.property("ready") is not False for item in self._items(lambda item: item.isVisible()))

    def _on_screen(self) -> Iterator[QQuickItem]:
        return self._items(lambda item: item.isVisible() and item.isEnabled() and item.opacity() > 0)

    def _items(self, wanted: Callable[[QQuickItem], bool]) -> Iterator[QQuickItem]:
        """All items below which nothing unwanted lies, parents before children, in the order of drawing."""
        waiting = [self._window.contentItem()]
        while waiting:
            item = waiting.pop()
            if wanted(item):
                yield item
                waiting += reversed(item.childItems())


def _is(found: object, wanted: object) -> bool:
    return found in wanted if isinstance(wanted, tuple) else found == wanted

"""The whole kiosk in a real window, with a practice event, and the fingers and eyes that a test needs."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import App
from kiosk.home import Home
from kiosk.settings import Settings
from tests.patience import wait_until
from tests.practice import practise
from tests.qml.kind import kind_of

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


OPEN: list[KioskWindow] = []
"""What a test that failed leaves behind would be touched instead of the next one's."""


def close_what_is_open() -> None:
    for window in OPEN[:]:
        window.close()


class KioskWindow:
    """A kiosk whose visitor has begun, and seems to be there for an hour; `close` it."""

    def __init__(self, qtbot: QtBot, folder: Path, size: tuple[int, int] | None, begun: bool = True, **settings: Any) -> None:
        """Without a size it fills the screen and can't be left. Not `begun`: nobody has touched it yet."""
        self.home = home = Home(folder / "kiosk")
        if not home.event.exists():
            practise(folder)
        self._qtbot = qtbot
        self._finger: QPointingDevice = QTest.createTouchDevice()
        self._app = App(home, Settings(**{"camera": "none", "windowed": size is not None, "idle_seconds": 3600, **settings}), {}, size)
        OPEN.append(self)
        self.kiosk: Any = self._app.kiosk
        self.window = self._app.window
        if size is None:
            self.window.showNormal()  # the screen of the tests is square
            self.window.resize(*LANDSCAPE)
        self.window.requestActivate()
        self.until(self.window.isActive)  # a finger that is down while a window comes to the front is taken off it
        self.settled("attract")
        if begun:
            self.kiosk.begin("")
            self.settled("gallery")

    def close(self) -> None:
        """Python's names for what QML made go too: a class of QML that is gone may otherwise be taken for what lies there next."""
        if self in OPEN:
            OPEN.remove(self)
            self._app.close()
            del self._app, self.kiosk, self.window
            gc.collect()

    @property
    def u(self) -> float:
        return min(self.window.width(), self.window.height()) / 108

    def until(self, condition: Callable[[], bool]) -> None:
        wait_until(self._qtbot, condition, seen=lambda: (self.kiosk.screen, self.words()))

    def rest(self, milliseconds: int) -> None:
        """Let the window go on in a loop of its own, as the program does: without one Qt deletes nothing of what pages leave."""
        self._qtbot.wait(milliseconds)

    def settled(self, screen: str) -> None:
        """Until this screen is on, and its page alone."""

        def alone() -> bool:
            pages = self.items("PageSlot")
            return self.kiosk.screen == screen and len(pages) == 1 and bool(pages[0].property("shown")) and pages[0].opacity() == 1

        self.until(alone)
        self.window.grabWindow()

    def items(self, kind: str) -> list[QQuickItem]:
        """What is visible of one QML type, in drawing order."""
        return list(self._items(self.window.contentItem(), kind))

    def focused(self) -> QQuickItem:
        """What the keyboard is on. Not asked of the window: PySide would make the item its child, and keep what names its class when
        the engine is gone; at that address something else lies later.
        """
        return [item for item in self._items(self.window.contentItem(), "") if item.hasActiveFocus()][-1]

    def every(self, kind: str) -> list[QQuickItem]:
        """Of one QML type, whether visible or not."""
        waiting, found = [self.window.contentItem()], []
        while waiting:
            item = waiting.pop()
            waiting += item.childItems()
            if kind_of(item).startswith(f"{kind}_QML"):
                found.append(item)
        return found

    def words(self) -> list[str]:
        return [item.property("text") for item in self.items("Words")]

    def place(self, item: QQuickItem) -> QRectF:
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    def colour(self, across: float, down: float) -> str:
        """At a place of the window, in u."""
        return QColor(self.window.grabWindow().pixel(int(across * self.u), int(down * self.u))).name().upper()

    def touch(self, item: QQuickItem, meanwhile: Callable[[], object] = lambda: None) -> None:
        """One finger in the middle of an item; before it leaves, `meanwhile` is called."""
        self.window.grabWindow()  # a finger finds things where they were drawn, not where the next layout will put them
        self._send(self.place(item).center().toPoint(), meanwhile)

    def touch_at(self, across: float, down: float) -> None:
        """One finger at a place of the window, in u."""
        self.window.grabWindow()
        self._send(QPoint(int(across * self.u), int(down * self.u)))

    def drag(self, ways: Sequence[Sequence[QPoint]]) -> None:
        """A finger for each way; every one of them goes through as many places."""
        for at, points in enumerate(zip(*ways, strict=True)):
            sequence = QTest.touchEvent(self.window, self._finger)
            for finger, point in enumerate(points):
                sequence.move(finger, point, self.window) if at else sequence.press(finger, point, self.window)
            sequence.commit()
        sequence = QTest.touchEvent(self.window, self._finger)
        for finger, point in enumerate(points):
            sequence.release(finger, point, self.window)
        sequence.commit()

    def press_key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def _send(self, point: QPoint, meanwhile: Callable[[], object] = lambda: None) -> None:
        QTest.touchEvent(self.window, self._finger).press(0, point, self.window).commit()
        meanwhile()
        QTest.touchEvent(self.window, self._finger).release(0, point, self.window).commit()

    def _items(self, item: QQuickItem, kind: str) -> Iterator[QQuickItem]:
        if item.isVisible() and item.opacity() > 0:
            if not kind or kind_of(item).startswith(f"{kind}_QML"):
                yield item
            for child in sorted(item.childItems(), key=lambda child: child.z()):
                yield from self._items(child, kind)

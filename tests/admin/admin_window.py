"""The organiser's whole window, with the mouse, the keys and the eyes that a test needs."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from exhibitor_admin.app import App
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.words import Spoken
from kiosk.home import Home
from tests.patience import wait_until
from tests.qml.kind import kind_of

SMALLEST = (1280, 720)

OPEN: list[AdminWindow] = []
"""What a test that failed leaves behind."""


def close_what_is_open() -> None:
    for window in OPEN[:]:
        window.close()


class AdminWindow:
    """One window on a kiosk's and an organiser's homes below one folder, which a test may have filled."""

    def __init__(self, qtbot: QtBot, folder: Path, language: Spoken = "en", size: tuple[int, int] = SMALLEST) -> None:
        self.kiosk, self.organiser = Home(folder / "kiosk"), OrganiserHome(folder / "organiser")
        self.organiser.make()
        self._qtbot = qtbot
        self._app = App(self.kiosk, self.organiser, language)
        OPEN.append(self)
        self.admin: Any = self._app.admin
        self.window = self._app.window
        self.window.resize(*size)
        self.window.show()
        self.window.requestActivate()
        self.until(self.window.isActive)  # keys come to the window that is in front
        self.until(lambda: bool(self.items("Rail")))

    def close(self) -> None:
        """Python's names for what QML made go too."""
        if self in OPEN:
            OPEN.remove(self)
            self._app.close()
            del self._app, self.admin, self.window
            gc.collect()

    def until(self, condition: Callable[[], object]) -> None:
        wait_until(self._qtbot, condition, seen=lambda: (self.admin.place, self.words()))

    def go(self, place: str) -> None:
        """To a place, by the rail's line for it."""
        at = [row.id for row in self.admin.places.rows].index(place)
        self.click(self.items("RailItem")[at])
        self.at(place)

    def at(self, place: str) -> None:
        """Until this place is on."""
        self.until(lambda: self.admin.place == place)

    def items(self, kind: str = "", **wanted: object) -> list[QQuickItem]:
        """What is visible of one QML type, with these values of its properties, in drawing order."""
        return [
            item
            for item in _visible(self.window.contentItem())
            if kind_of(item).startswith(f"{kind}_QML" if kind else "")
            and all(item.property(name) == value for name, value in wanted.items())
        ]

    def words(self) -> list[str]:
        """All that can be read, in drawing order."""
        return [item.property("text") for item in self.items("Words")]

    def button(self, text: str) -> QQuickItem:
        """The enabled button that says this, once it is there."""
        self.until(lambda: self.items("Button", text=text, enabled=True))
        return self.items("Button", text=text, enabled=True)[-1]

    def press(self, text: str) -> None:
        """Click on a button by what it says."""
        self.click(self.button(text))

    def field(self, label: str) -> QQuickItem:
        """The field with this label, or this hint where it has no label."""
        self.until(lambda: self.items("Field", label=label) or self.items("Field", hint=label))
        return (self.items("Field", label=label) or self.items("Field", hint=label))[-1]

    def write(self, label: str, text: str) -> None:
        """Click into a field and type, in place of what stood there."""
        field = self.field(label)
        self.window.grabWindow()  # lays it out
        self.click(field, QPointF(field.width() / 2, field.height() - 12))
        QTest.keyClick(self.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(self.window, Qt.Key.Key_Delete)
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(self.window, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))

    def answer(self, answers: Mapping[str, str], passphrase: str) -> None:
        """Ask for a new event, fill its sheet in, and say yes."""
        self.press("Make the event")
        for label, text in answers.items():
            self.write(label, text)
        self.write(f"Passphrase, {self.admin.home.newEvent.shortest} signs or more", passphrase)
        self.write("The same once more", passphrase)
        self.key(Qt.Key.Key_Return)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def click(self, item: QQuickItem, at: QPointF | None = None) -> None:
        """With the left button, in the middle or at a place of the item."""
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, pos=self._place(item, at))

    def click_twice(self, item: QQuickItem) -> None:
        """As quickly as hands do that are used to icons."""
        QTest.mouseDClick(self.window, Qt.MouseButton.LeftButton, pos=self._place(item))

    def drop(self, *paths: Path) -> None:
        """As a hand does it that drags files onto the place that takes them, and lets go."""
        self.window.grabWindow()  # lays it out
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        area = next(item for item in _visible(self.window.contentItem()) if item.inherits("QQuickDropArea"))
        middle = area.mapToScene(QPointF(min(300, area.width() / 2), min(300, area.height() / 2)))
        said = (Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self.window, QDragEnterEvent(middle.toPoint(), *said))
        QCoreApplication.sendEvent(self.window, QDropEvent(middle, *said))

    def _place(self, item: QQuickItem, at: QPointF | None = None) -> QPoint:
        self.window.grabWindow()  # the mouse finds things where they were drawn, not where the next layout will put them
        place = item.mapToScene(at or QPointF(item.width() / 2, item.height() / 2))
        return QPoint(round(place.x()), round(place.y()))

    def focused(self) -> QQuickItem:
        """What the keyboard is on."""
        return [item for item in _visible(self.window.contentItem()) if item.hasActiveFocus()][-1]


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in sorted(item.childItems(), key=lambda child: child.z()):
            yield from _visible(child)

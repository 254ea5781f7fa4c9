"""Spoken guidance: says which page is on, and what is touched or what the keyboard is on, by their accessible names."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.bridge.access import Access
from kiosk.bridge.languages import Languages
from kiosk.bridge.voice import Voice


class Guide(QObject):
    """An event filter for the window; silent unless the visitor has switched it on."""

    def __init__(self, window: QQuickWindow, access: Access, languages: Languages, voice: Voice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._access, self._languages, self._voice = window, access, languages, voice
        self._on = access.now.voice
        self._coming = QTimer(self, singleShot=True, interval=0)
        self._coming.timeout.connect(self._say_page)
        access.changed.connect(self._switch)
        window.activeFocusItemChanged.connect(self._say_focused)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._on and event.type() in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            place = event.points()[0].position() if isinstance(event, QTouchEvent) else None
            if isinstance(event, QMouseEvent) and event.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
                place = event.position()
            if place is not None:
                self._say(next(filter(None, map(_name, _under(self._window.contentItem(), place))), ""))
        return False

    @Slot()
    def turn(self) -> None:
        """Another page is on: say which, as soon as it is there."""
        self._voice.hush()
        if self._on:
            self._coming.start()

    def close(self) -> None:
        self._coming.stop()
        self._window.removeEventFilter(self)
        self._voice.close()

    @Slot()
    def _switch(self) -> None:
        if self._on != self._access.now.voice:
            self._on = self._access.now.voice
            self._say(self.tr("Spoken guidance is on. Touch anything to hear it."))
            if not self._on:
                self._voice.hush()

    @Slot()
    def _say_focused(self) -> None:
        focused = self._window.activeFocusItem()
        if self._on and focused is not None:
            self._say(_name(focused))

    @Slot()
    def _say_page(self) -> None:
        panes = (item for item in _items(self._window.contentItem()) if item.isEnabled() and _role(item) == QAccessible.Role.Pane)
        self._say(next(filter(None, map(_name, panes)), ""))

    def _say(self, text: str) -> None:
        if self._on and text:
            self._voice.say(text, self._languages.spoken)


def _role(item: QQuickItem) -> QAccessible.Role | None:
    told = QAccessible.queryAccessibleInterface(item)
    return told.role() if told is not None else None


def _name(item: QQuickItem) -> str:
    """What an item is called, and what is written or chosen there; empty for one that screen readers don't meet."""
    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    """What is on the screen, parents before children."""
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _items(child)


def _under(item: QQuickItem, place: QPointF) -> Iterator[QQuickItem]:
    """What lies under a place of the window, the uppermost first."""
    if not item.isVisible() or item.opacity() == 0:
        return
    for child in sorted(item.childItems(), key=QQuickItem.z)[::-1]:
        yield from _under(child, place)
    if item.contains(item.mapFromScene(place)):
        yield item

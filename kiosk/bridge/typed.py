"""The text on the stage: a sample's, or what the visitor writes in its place."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.inputs.text import MOST_LETTERS, typed
from kiosk.bridge.keyboard import Keyboard

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

GIVE_AFTER_MS = 80
"""So long after a key the demo is given the text, unless another key follows."""


@QmlElement
@QmlUncreatable("The text comes from the demo")
class Typed(QObject):  # type: ignore[operator]
    """The keyboard writes into it from `begin` until it is put away."""

    changed = Signal()
    given = Signal(object)
    """A Text for the demo."""

    def __init__(self, keyboard: Keyboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._text = ""
        self._writing = self._own = False
        self._pause = QTimer(self, singleShot=True, interval=GIVE_AFTER_MS)
        self._pause.timeout.connect(self._give)
        keyboard.written.connect(self._take)
        keyboard.nextAsked.connect(self._put_keyboard_away)
        keyboard.closed.connect(self._rest)

    def show(self, text: str) -> None:
        """What a sample says."""
        self.forget()
        self._text = text
        self.changed.emit()

    def forget(self) -> None:
        """The visitor has gone on: nothing of what was written stays."""
        self._pause.stop()
        self._text, self._own = "", False
        if self._writing:
            self._writing = False
            self._keyboard.end()
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """The visitor touches the page: a sample gives way to a clean one, their own text goes on."""
        if not self._own:
            self._text, self._own = "", True
        self._writing = True
        self._keyboard.edit(self._text, "text", MOST_LETTERS)
        self.changed.emit()

    @Slot(str)
    def type(self, text: str) -> None:
        """From a real key."""
        self._keyboard.type(text)

    @Slot()
    def erase(self) -> None:
        self._keyboard.erase()

    @Slot(str)
    def _take(self, text: str) -> None:
        if self._writing:
            self._text = text
            self._pause.start()
            self.changed.emit()

    @Slot()
    def _give(self) -> None:
        self.given.emit(typed(self._text))

    @Slot()
    def _put_keyboard_away(self) -> None:
        if self._writing:
            self._keyboard.hide()

    @Slot()
    def _rest(self) -> None:
        if self._writing:
            self._writing = False
            self.changed.emit()

    text = Property(str, lambda self: self._text, notify=changed)
    writing = Property(bool, lambda self: self._writing, notify=changed)
    own = Property(bool, lambda self: self._own, notify=changed)

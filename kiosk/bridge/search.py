"""The search in the gallery: the words that a visitor writes, and what they find."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.gallery import Gallery
from kiosk.bridge.keyboard import Keyboard
from kiosk.search import Index

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 40
"""Characters; nothing that is shown is called longer."""


@QmlElement
@QmlUncreatable("The kiosk has one")
class Search(QObject):  # type: ignore[operator]
    """While it is `typing`, the keyboard is open; what it finds stays in the gallery until the words are cleared."""

    changed = Signal()

    def __init__(self, index: Index, gallery: Gallery, keyboard: Keyboard, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index, self._gallery, self._keyboard, self._language = index, gallery, keyboard, language
        self._words, self._typing = "", False
        keyboard.written.connect(self._take)
        keyboard.closed.connect(self.rest)

    def speak(self, language: Language) -> None:
        """Look in another language's titles first."""
        self._language = language
        if self._words:
            self._look()

    def wipe(self) -> None:
        self.rest()
        self._set("")

    @Slot()
    def begin(self) -> None:
        """Write, or go on writing."""
        self._typing = True
        self._keyboard.edit(self._words, "text", LONGEST, alone=True)
        self.changed.emit()

    @Slot()
    def rest(self) -> None:
        """Put the keyboard away; what was found stays."""
        if self._typing:
            self._typing = False
            self._keyboard.end()
            self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Every demo again; whoever was writing writes on."""
        self._set("")
        if self._typing:
            self.begin()

    @Slot(str)
    def _take(self, text: str) -> None:
        if self._typing:
            self._set(text)

    def _set(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self._look()

    def _look(self) -> None:
        words = self._words.strip()
        self._gallery.narrow(self._index.find(words, self._language) if words else None)
        self.changed.emit()

    words = Property(str, lambda self: self._words, notify=changed)
    typing = Property(bool, lambda self: self._typing, notify=changed)
    active = Property(bool, lambda self: bool(self._words.strip()), notify=changed)
    """Whether the gallery shows only what was found."""

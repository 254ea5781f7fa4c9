"""The languages that a visitor can choose, and the one that is spoken now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Book:
    """The words of one window: `text/NAME_LANGUAGE.qm` in a package."""

    package: str
    name: str


OWN_NAMES: Final[Mapping[Language, str]] = {"vi": "Tiếng Việt", "en": "English", "ko": "한국어"}
"""Each as it calls itself."""
KIOSK_WORDS: Final = Book("kiosk", "kiosk")


@QmlElement
@QmlUncreatable("The event says which languages there are")
class Languages(QObject):  # type: ignore[operator]
    """Installs the words of the chosen language in the application, then says so: whoever shows words asks for them again."""

    changed = Signal()

    def __init__(self, codes: Sequence[Language], parent: QObject | None = None, books: Sequence[Book] = (KIOSK_WORDS,)) -> None:
        """The first of `codes` is spoken at once, and again after each visitor. Raises RuntimeError as `choose` does."""
        super().__init__(parent)
        self._books = books
        self._codes = tuple(codes)
        self._spoken = self._codes[0]
        self._words: list[QTranslator] = []
        self._install(self._spoken)

    @property
    def spoken(self) -> Language:
        """What `current` is, for Python."""
        return self._spoken

    @Slot(str)
    def choose(self, code: str) -> None:
        """Speak this language from now on; one that the event doesn't have changes nothing.

        Raises RuntimeError where the words were not compiled, which set-up does.
        """
        for language in self._codes:
            if language == code != self._spoken:
                self._install(language)
                self._spoken = language
                self.changed.emit()

    def reset(self) -> None:
        """Back to the event's first language."""
        self.choose(self._codes[0])

    def close(self) -> None:
        """Take the words out of the application again."""
        for words in self._words:
            QCoreApplication.removeTranslator(words)
        self._words = []

    def _install(self, language: Language) -> None:
        found = [self._load(book, language) for book in self._books]
        self.close()
        for words in found:
            QCoreApplication.installTranslator(words)
        self._words = found

    def _load(self, book: Book, language: Language) -> QTranslator:
        words, compiled = QTranslator(self), files(book.package).joinpath("text", f"{book.name}_{language}.qm")
        if not words.load(str(compiled)):
            raise RuntimeError(f"{compiled} is missing or damaged: run packaging/setup")
        return words

    codes = Property(list, lambda self: list(self._codes), constant=True)
    current = Property(str, lambda self: self._spoken, notify=changed)

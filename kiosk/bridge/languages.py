"""The languages that a visitor can choose, and the one that is spoken now."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from PySide6.QtCore import Property, QCoreApplication, QObject, QTranslator, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The event says which languages there are")
class Languages(QObject):  # type: ignore[operator]
    """Installs the words of the chosen language in the application, then says so: whoever shows words asks for them again."""

    changed = Signal()

    def __init__(self, codes: Sequence[Language], parent: QObject | None = None) -> None:
        """The first of `codes` is spoken at once, and again after each visitor. Raises RuntimeError as `choose` does."""
        super().__init__(parent)
        self._codes = tuple(codes)
        self._spoken = self._codes[0]
        self._words: QTranslator | None = None
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
        if self._words is not None:
            QCoreApplication.removeTranslator(self._words)
            self._words = None

    def _install(self, language: Language) -> None:
        words, compiled = QTranslator(self), files("kiosk").joinpath("text", f"kiosk_{language}.qm")
        if not words.load(str(compiled)):
            raise RuntimeError(f"{compiled} is missing or damaged: run packaging/setup")
        self.close()
        QCoreApplication.installTranslator(words)
        self._words = words

    codes = Property(list, lambda self: list(self._codes), constant=True)
    current = Property(str, lambda self: self._spoken, notify=changed)

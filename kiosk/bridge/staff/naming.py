"""The kiosk's name, as staff set it."""

from __future__ import annotations

from pathlib import Path

from pydantic import TypeAdapter, ValidationError
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.bridge.keyboard import Keyboard
from kiosk.bridge.staff.words import say_error
from kiosk.event.kiosk_name import KioskName
from kiosk.staff.choices import choose
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NAME: TypeAdapter[str] = TypeAdapter(KioskName)
LONGEST = 40


@QmlElement
@QmlUncreatable("Staff have one")
class Naming(QObject):  # type: ignore[operator]
    """It goes with every lead, so that the kiosk begins anew with another name."""

    changed = Signal()
    named = Signal()
    """The kiosk has another name."""
    kept = Signal()
    """It stays as it was."""

    def __init__(self, home: Path, name: str, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home, self._name, self._keyboard = home, name, Keyboard(language, self)
        self._typed = name
        self._trouble: KnownError | None = None
        self._keyboard.written.connect(self._write)

    def begin(self) -> None:
        self._typed, self._trouble = self._name, None
        self.write()
        self.changed.emit()

    @Slot()
    def write(self) -> None:
        """Type it."""
        self._keyboard.edit(self._typed, "code", LONGEST)

    @Slot()
    def keep(self) -> None:
        """Take what was typed for the name."""
        if self._typed == self._name:
            self.kept.emit()
            return
        try:
            choose(self._home, name=NAME.validate_python(self._typed))
        except ValidationError:
            self._trouble = KnownError("name-bad")
        except KnownError as error:
            self._trouble = error
        else:
            self.named.emit()
        self.changed.emit()

    def speak(self, language: Language) -> None:
        self._keyboard.speak(language)
        self.changed.emit()

    @Slot(str)
    def _write(self, text: str) -> None:
        self._typed, self._trouble = text.lower().replace(" ", "-"), None
        self.changed.emit()

    keyboard = Property(Keyboard, lambda self: self._keyboard, constant=True)
    typed = Property(str, lambda self: self._typed, notify=changed)
    trouble = Property(str, lambda self: say_error(self._trouble) if self._trouble else "", notify=changed)

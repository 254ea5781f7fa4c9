"""The event as the screens tell of it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.text import Language
from kiosk.event.event import Event

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The organiser makes events")
class EventSign(QObject):  # type: ignore[operator]
    """What stands on the sign: the event's name and place, and whether it is only a practice."""

    changed = Signal()

    def __init__(self, event: Event, language: Language, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._event, self._language = event, language

    def speak(self, language: Language) -> None:
        self._language = language
        self.changed.emit()

    name = Property(str, lambda self: (self._event.theme.name or self._event.name).in_(self._language), notify=changed)
    place = Property(str, lambda self: self._event.place.in_(self._language), notify=changed)
    practice = Property(bool, lambda self: self._event.practice, constant=True)

"""`Home`: the event at a glance."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.office import Office
from kiosk.event.day import say_day
from kiosk.event.event import Event
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The window has one")
class Home(QObject):  # type: ignore[operator]
    """Empty texts before there is an event; `trouble` where its files can't be read."""

    changed = Signal()
    count = 0

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._event: Event | None = None
        self._trouble = ""

    def refresh(self) -> None:
        """Read everything anew."""
        try:
            self._event, self._trouble = self._office.event(), ""
        except KnownError as error:
            self._event, self._trouble = None, self._office.explain(error)
        self.changed.emit()

    def close(self) -> None:
        """Nothing goes on here."""

    def _name(self) -> str:
        return self._event.name.in_(self._office.spoken()) if self._event else ""

    def _days(self) -> str:
        if self._event is None:
            return ""
        language = self._office.spoken()
        return f"{say_day(self._event.starts, language)} – {say_day(self._event.ends, language)}"

    eventName = Property(str, _name, notify=changed)
    days = Property(str, _days, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)

"""`Home`: the event at a glance, and what needs attention now."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.attention import what_waits
from exhibitor_admin.backup import back_up
from exhibitor_admin.bridge.attention import Attention
from exhibitor_admin.bridge.new_event import NewEvent
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
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

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._event: Event | None = None
        self._trouble = ""
        self._tasks = Tasks(office.explain, self)
        self._new = NewEvent(office, self)
        self._new.made.connect(self.refresh)
        self._attention = Attention(self)
        self._attention.changed.connect(self.changed)

    @property
    def count(self) -> int:
        return self._attention.count

    @Slot()
    def refresh(self) -> None:
        """Read everything anew."""
        try:
            self._event, self._trouble = self._office.event(), ""
        except KnownError as error:
            self._event, self._trouble = None, self._office.explain(error)
        self._new.speak()
        self._attention.speak()
        if (event := self._event) is not None:
            office = self._office
            self._tasks.begin(lambda _: list(what_waits(office.kiosk, office.organiser, event, datetime.now())), self._attention.show)

    def close(self) -> None:
        """Stop what goes on."""
        self._tasks.close()
        self._new.close()

    @Slot()
    def openSheet(self) -> None:
        """Show the recovery sheet, to be printed, in whatever shows pages on this machine."""
        if self._event is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._office.organiser.recovery_sheet(self._event.id))))

    @Slot()
    def removeSheet(self) -> None:
        """It is on paper now: what is left on the disk would open every lead."""
        if self._event is not None:
            self._office.organiser.recovery_sheet(self._event.id).unlink(missing_ok=True)
            self.refresh()

    @Slot(str)
    def backUp(self, path: str) -> None:
        """Put all that the organiser has into one file."""
        office = self._office

        def task(going: Going) -> int:
            return back_up(office.organiser, office.kiosk.event, Path(path), going.tell)

        self._tasks.begin(task, lambda _: self.refresh())

    def _name(self) -> str:
        return self._event.name.in_(self._office.spoken()) if self._event else ""

    def _days(self) -> str:
        if self._event is None:
            return ""
        language = self._office.spoken()
        place, first, last = self._event.place.in_(language), say_day(self._event.starts, language), say_day(self._event.ends, language)
        return f"{place} · {first} – {last}"

    eventName = Property(str, _name, notify=changed)
    days = Property(str, _days, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)
    practice = Property(bool, lambda self: bool(self._event and self._event.practice), notify=changed)
    attention = Property(Attention, lambda self: self._attention, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)
    newEvent = Property(NewEvent, lambda self: self._new, constant=True)

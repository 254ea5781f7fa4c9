"""`Written`: what was written down last, in a sentence, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.exhibitors import restore_exhibitor
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.logo import logo_of
from kiosk.event.record import Exhibitor
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Before:
    """An exhibitor as it was."""

    record: Exhibitor
    logo: bytes | None


@QmlElement
@QmlUncreatable("The exhibitors have one")
class Written(QObject):  # type: ignore[operator]
    """All that changes an exhibitor goes through it."""

    changed = Signal()
    happened = Signal(str)
    """The id of whoever was written."""
    failed = Signal()

    def __init__(self, office: Office, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, tasks
        self._done = ""
        self._before: Before | None = None

    def before(self, record: Exhibitor) -> Before:
        """What brings it back. Raises KnownError `picture-unreadable` for a logo that isn't there."""
        return Before(record, logo_of(self._office.kiosk.event, record))

    def do(self, verb: Callable[[], Exhibitor], words: str, record: Exhibitor | None) -> bool:
        """Write at once, say it with the name for %1, and remember how `record`, if it was there before, is brought back. False
        where it couldn't be; what is wrong with a form (BadEvent) is raised.
        """
        try:
            before = self.before(record) if record else None
            self.tell(words, verb(), before)
        except KnownError as error:
            if error.code == "event-bad":
                raise
            self.failed.emit()  # another window may have changed it
            self._tasks.fail(error)
            return False
        return True

    def tell(self, words: str, record: Exhibitor, before: Before | None) -> None:
        """It is written."""
        self._done, self._before = words.replace("%1", record.name), before
        self.changed.emit()
        self.happened.emit(record.id)
        try:
            remember_event(self._office.kiosk.event, self._office.organiser)
        except KnownError as error:
            self._tasks.fail(error)

    @Slot()
    def undo(self) -> None:
        """Bring back what was changed or taken out last."""
        if (before := self._before) is not None:

            def put() -> Exhibitor:
                restore_exhibitor(self._office.kiosk.event, before.record, before.logo)
                return before.record

            self.do(put, QCoreApplication.translate("Exhibitors", "%1 is as it was."), None)

    done = Property(str, lambda self: self._done, notify=changed)
    undoable = Property(bool, lambda self: self._before is not None, notify=changed)

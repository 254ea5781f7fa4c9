"""`Written`: what was written down last, in a sentence, and how it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.exhibitors import restore_exhibitor
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.logo import logo_of
from kiosk.event.read import BadEvent, read_event
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
    """All that changes an exhibitor goes through it, on a thread of its own: another window may be writing just then."""

    changed = Signal()
    happened = Signal(object)
    """The Exhibitor as it was written, or taken out."""
    failed = Signal()

    def __init__(self, office: Office, parent: QObject) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._done = ""
        self._before: Before | None = None

    @property
    def busy(self) -> bool:
        return bool(self._tasks.property("busy"))

    def close(self) -> None:
        self._tasks.close()

    def do(
        self,
        verb: Callable[[], Exhibitor],
        words: str,
        id: str = "",
        *,
        kept: Callable[[], None] | None = None,
        wrong: Callable[[BadEvent], bool] | None = None,
    ) -> None:
        """Write, then say it with the name for %1, and remember how the exhibitor of this id is brought back. `kept` hears that it
        stands; `wrong` marks what can't be used in a form, and says whether it found any.
        """

        def task(going: Going) -> tuple[Exhibitor, Before | None, KnownError | None]:
            going.check()
            before = self._before_it(id)
            return verb(), before, self._remember()

        def done(made: tuple[Exhibitor, Before | None, KnownError | None]) -> None:
            record, self._before, unremembered = made
            self._done = words.replace("%1", record.name)
            self.changed.emit()
            self.happened.emit(record)
            if kept is not None:
                kept()
            if unremembered is not None:
                self._tasks.fail(unremembered)

        def failed(error: KnownError) -> None:
            if not (wrong is not None and isinstance(error, BadEvent) and wrong(error)):
                self.failed.emit()  # another window may have changed it
                self._tasks.fail(error)

        self._tasks.begin(task, done, failed)

    def _before_it(self, id: str) -> Before | None:
        """Raises KnownError `picture-unreadable` for a logo that isn't there."""
        folder = self._office.kiosk.event
        record = read_event(folder).exhibitors.get(id) if id else None
        return Before(record, logo_of(folder, record)) if record else None

    def _remember(self) -> KnownError | None:
        """What was written stands, even where no copy of it can be made."""
        try:
            remember_event(self._office.kiosk.event, self._office.organiser)
        except KnownError as error:
            return error
        return None

    @Slot()
    def undo(self) -> None:
        """Bring back what was changed or taken out last."""
        if (before := self._before) is not None:

            def put() -> Exhibitor:
                restore_exhibitor(self._office.kiosk.event, before.record, before.logo)
                return before.record

            self.do(put, QCoreApplication.translate("Exhibitors", "%1 is as it was."))

    done = Property(str, lambda self: self._done, notify=changed)
    undoable = Property(bool, lambda self: self._before is not None, notify=changed)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)

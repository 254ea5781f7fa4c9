"""`Exhibitors`: who shows something at the event, and what of it is theirs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QStandardPaths, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.apart import apart
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import DOCUMENTS, free_name
from exhibitor_admin.bridge.tasks import Tasks
from exhibitor_admin.event_keys import make_exhibitor_key, set_exhibitor_key
from exhibitor_admin.exhibitors import FIELDS, Stand, remove_exhibitor, restore_exhibitor, stands, to_lines, write_exhibitor, wrong_lines
from exhibitor_admin.known_events import remember_event
from exhibitor_admin.leads.duplicates import fold
from kiosk.bridge.rows import Rows
from kiosk.event.read import BadEvent
from kiosk.event.record import Exhibitor
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExhibitorRow:
    """One line of the list."""

    id: str
    name: str
    tagline: str
    keyed: bool
    """Whether they can open their leads themselves."""
    demos: int
    leads: int


@QmlElement
@QmlUncreatable("The window has one")
class Exhibitors(QObject):  # type: ignore[operator]
    """`state` is `reading`, `no-event` or `ready`. One of them is chosen, whose `detail` is shown."""

    changed = Signal()
    kept = Signal()
    """What was written in a form holds, and stands in the event."""

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._tasks = office, Tasks(office.explain, self)
        self._rows: Rows[ExhibitorRow] = Rows(ExhibitorRow, self)
        self._stands: list[Stand] = []
        self._state, self._chosen, self._wanted, self._done = "reading", "", "", ""
        self._wrong: dict[str, str] = {}
        self._before: Exhibitor | None = None

    @property
    def count(self) -> int:
        return len(self._stands)

    def refresh(self) -> None:
        """Read everything anew; what is being read already may be older than what was just written."""
        self._tasks.begin(lambda _: self._read(), self._show)

    def close(self) -> None:
        self._tasks.close()

    @Slot(str)
    def search(self, text: str) -> None:
        self._wanted = text
        self._fill()

    @Slot(str)
    def choose(self, id: str) -> None:
        self._chosen = id
        self.changed.emit()

    @Slot(str, "QVariantMap")
    def write(self, id: str, lines: Mapping[str, str]) -> None:
        """Change the one of this id; an empty one adds another."""
        before = next((one.record for one in self._stands if one.record.id == id), None)
        try:
            written = write_exhibitor(self._office.kiosk.event, id, lines, seen=before)
        except BadEvent as error:
            said = QCoreApplication.translate("Exhibitors", "Empty, too long, or not as it is written (https://…)")
            self._wrong = dict.fromkeys(wrong_lines(error), said)
            self.changed.emit()
            return
        except KnownError as error:
            self.refresh()  # another window may have changed it
            self._tasks.fail(error)
            return
        self._chosen, self._before = written.id, before
        self._say(QCoreApplication.translate("Exhibitors", "%1 is kept."), written.name)
        self.kept.emit()

    @Slot(str)
    def remove(self, id: str) -> None:
        """Until it is undone."""
        self._do(lambda: remove_exhibitor(self._office.kiosk.event, id), QCoreApplication.translate("Exhibitors", "%1 is taken out."))

    @Slot()
    def undo(self) -> None:
        """Bring back what was changed or taken out last."""
        if (before := self._before) is not None:

            def put() -> Exhibitor:
                restore_exhibitor(self._office.kiosk.event, before)
                return before

            self._do(put, QCoreApplication.translate("Exhibitors", "%1 is as it was."))
            self._chosen, self._before = before.id, None
            self.changed.emit()

    @Slot(str, str, str)
    def makeKey(self, id: str, path: str, passphrase: str) -> None:
        """A key pair for them, the private half locked in a file to be handed over."""
        folder, home = self._office.kiosk.event, self._office.organiser
        said = QCoreApplication.translate("Exhibitors", "The locked key lies in %1. Hand it over; tell the passphrase another way.")

        def task(_: object) -> str:
            place = free_name(Path(path))
            apart(make_exhibitor_key, folder, id, place, passphrase)
            remember_event(folder, home)
            return str(place)

        def told(place: str) -> None:
            self._before = None
            self._say(said, place)
            self.kept.emit()

        self._tasks.begin(task, told)

    @Slot(str, str)
    def setKey(self, id: str, public: str) -> None:
        """The public half of a key that they made themselves."""
        try:
            set_exhibitor_key(self._office.kiosk.event, id, public)
        except KnownError as error:
            self._tasks.fail(error)
            return
        self._before = next((one.record for one in self._stands if one.record.id == id), None)
        self._say(QCoreApplication.translate("Exhibitors", "%1 can open what is left from now on."), id)
        self.kept.emit()

    @Slot()
    def forgetWrong(self) -> None:
        """A form is opened anew."""
        self._wrong = {}
        self.changed.emit()

    def _do(self, verb: Callable[[], Exhibitor], said: str) -> None:
        try:
            record = verb()
        except KnownError as error:
            self._tasks.fail(error)
            return
        self._before = record
        self._say(said, record.name)

    def _say(self, words: str, name: str) -> None:
        """What was done; then read everything anew."""
        self._wrong, self._done = {}, words.replace("%1", name)
        try:
            remember_event(self._office.kiosk.event, self._office.organiser)
        except KnownError as error:
            self._tasks.fail(error)
        self.refresh()
        self.changed.emit()

    def _read(self) -> list[Stand] | None:
        event = self._office.event()
        return None if event is None else stands(event, self._office.kiosk, self._office.organiser)

    def _show(self, found: list[Stand] | None) -> None:
        self._state, self._stands = "no-event" if found is None else "ready", found or []
        if self._chosen not in {one.record.id for one in self._stands}:
            self._chosen = self._stands[0].record.id if self._stands else ""
        self._fill()

    def _fill(self) -> None:
        wanted = fold(self._wanted)
        self._rows.replace([self._row(one) for one in self._stands if wanted in fold(one.record.name)])
        self.changed.emit()

    def _row(self, one: Stand) -> ExhibitorRow:
        record, language = one.record, self._office.spoken()
        tagline = record.tagline.in_(language) if record.tagline else ""
        return ExhibitorRow(record.id, record.name, tagline, record.public_key is not None, len(one.demos), one.leads)

    def _detail(self) -> dict[str, Any]:
        one = next((one for one in self._stands if one.record.id == self._chosen), None)
        if one is None:
            return {}
        record, language = one.record, self._office.spoken()
        return {
            **to_lines(record),
            "said": record.tagline.in_(language) if record.tagline else "",
            "id": record.id,
            "key": record.public_key or "",
            "leads": one.leads,
            "demos": [demo.title.in_(language) for demo in one.demos],
            "questions": [question.text.in_(language) for question in record.questions.values()],
            "keyFile": str(Path(QStandardPaths.writableLocation(DOCUMENTS)) / f"{record.id}.age"),
        }

    state = Property(str, lambda self: self._state, notify=changed)
    rows = Property(Rows, lambda self: self._rows, constant=True)
    chosen = Property(str, lambda self: self._chosen, notify=changed)
    detail = Property("QVariantMap", _detail, notify=changed)  # type: ignore[arg-type]
    """Of the chosen one: `FIELDS`, and `said`, `id`, `key`, `leads`, `demos`, `questions`, `keyFile`; empty where none is."""
    fields = Property(list, lambda _: list(FIELDS), constant=True)
    wrong = Property("QVariantMap", lambda self: self._wrong, notify=changed)  # type: ignore[arg-type]
    """By field, why it can't be used."""
    done = Property(str, lambda self: self._done, notify=changed)
    undoable = Property(bool, lambda self: self._before is not None, notify=changed)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)

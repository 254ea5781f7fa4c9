"""`HandingOut`: leads as a file: which, in what form, what exactly will be in it, and the log of all that went out."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.apart import apart_until
from exhibitor_admin.bridge.insights.insights import PartRow, shorten
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import free_name
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.hand_out import Exported, export_from
from exhibitor_admin.export.preview import ExportPreview, preview_from
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.export_log import Export
from kiosk.bridge.rows import Rows
from kiosk.event.event import Event

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = said.translate
ALL, SHOWN, FOR = "", "shown", "for:"
ENDINGS = {"xlsx": "xlsx", "csv": "csv", "vcard": "vcf", "jsonl": "jsonl"}
LONGEST_CELL = 60
"""Signs, in the preview."""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One person as they will stand in the file."""

    cells: list[str]


@dataclass(frozen=True, slots=True)
class HandedRow:
    """One line of the log."""

    at: str
    who: str
    exhibitor: str
    leads: int
    file: str


@QmlElement
@QmlUncreatable("The leads have one")
class HandingOut(QObject):  # type: ignore[operator]
    """`what` is all leads, those that are shown, or those of one exhibitor (`for:ID`)."""

    changed = Signal()
    written = Signal(str)

    def __init__(self, office: Office, lock: Lock, shown: Callable[[], frozenset[UUID]], parent: QObject | None = None) -> None:
        """`shown` tells which leads the table shows now."""
        super().__init__(parent)
        self._office, self._lock, self._shown, self.tasks = office, lock, shown, Tasks(office.explain, self)
        self._what, self._form, self._sealed = ALL, "xlsx", True
        self._event: Event | None = None
        self._preview: ExportPreview | None = None
        self._whats: Rows[PartRow] = Rows(PartRow, self)
        self._forms: Rows[PartRow] = Rows(PartRow, self)
        self._rows: Rows[PreviewRow] = Rows(PreviewRow, self)
        self._log: Rows[HandedRow] = Rows(HandedRow, self)

    def forget(self) -> None:
        """Let go of what was unsealed."""
        self.tasks.stop()
        self._show(None)

    @Slot(bool, str)
    def prepare(self, narrowed: bool, exhibitor: str) -> None:
        """Begin with one exhibitor's where those are shown, else with what is shown where that isn't all."""
        self._event = self._office.event()
        exhibitors = self._event.exhibitors.values() if self._event else ()
        rows = [PartRow(ALL, translate("Leads", "All contacts"))]
        rows += [PartRow(SHOWN, translate("Leads", "Those that the table shows"))]
        rows += [PartRow(f"{FOR}{one.id}", translate("Leads", "For %1: who agreed to it").replace("%1", one.name)) for one in exhibitors]
        self._whats.replace(rows)
        forms = {"xlsx": "Excel (.xlsx)", "csv": "CSV", "vcard": "vCard (.vcf)", "jsonl": "JSON lines (.jsonl)"}
        self._forms.replace([PartRow(form, name) for form, name in forms.items()])
        self._sealed = True
        known = self._event is not None and exhibitor in self._event.exhibitors
        self.choose(f"{FOR}{exhibitor}" if known else SHOWN if narrowed else ALL)

    @Slot(str)
    def choose(self, what: str) -> None:
        self._what = what
        self._look()

    @Slot(str)
    def shape(self, form: str) -> None:
        """The kind of file: one of `FORMATS`."""
        self._form = form
        self.changed.emit()

    @Slot(bool)
    def seal(self, sealed: bool) -> None:
        """Whether only the exhibitor's key shall open the file."""
        self._sealed = sealed
        self.changed.emit()

    @Slot(str)
    def write(self, path: str) -> None:
        """Where the file goes; a name that is taken gets a number."""
        event, key, form, language, seal_to = self._event, self._lock.key, self._form, self._office.spoken(), self._seal_to()
        if event is None or key is None:
            return

        choose = self._choosing()

        def task(going: Going) -> Exported:
            book, place = self._office.organiser.leads, free_name(Path(path))
            return apart_until(going.check, export_from, book, event.id, key, place, form, language, choose(), seal_to)

        self.tasks.begin(task, self._tell)

    @Slot()
    def readLog(self) -> None:
        """All that was handed out so far."""

        def task(_: Going) -> list[Export]:
            with closing(LeadBook(self._office.organiser.leads)) as book:
                return book.exports.all()

        self.tasks.begin(task, lambda log: self._log.replace([self._handed(one) for one in reversed(log)]))

    def _look(self) -> None:
        event, key, choose, language = self._event, self._lock.key, self._choosing(), self._office.spoken()
        if self._preview is None:
            self.tasks.stop()  # what was to be looked at before is no longer wanted
        self._show(None)
        if event is None or key is None:
            return

        def task(going: Going) -> ExportPreview:
            return apart_until(going.check, preview_from, self._office.organiser.leads, event.id, key, language, choose())

        self.tasks.begin(task, lambda preview: self._show(preview if self._lock.key else None))

    def _choosing(self) -> Callable[[], Choice]:
        """For the thread: a hundred thousand ids take a while."""
        what = self._what
        if what == SHOWN:
            return lambda: Choice(only=self._shown())
        return lambda: Choice(exhibitor=what.removeprefix(FOR) or None)

    def _show(self, preview: ExportPreview | None) -> None:
        self._preview = preview
        self._rows.replace([PreviewRow([_short(cell) for cell in row]) for row in preview.rows] if preview else [])
        self.changed.emit()

    def _tell(self, exported: Exported) -> None:
        export = exported.export
        words = translate("Leads", "%1 contacts written to %2.").replace("%1", str(export.leads)).replace("%2", str(export.path))
        if exported.unreadable:
            words += " " + translate("Leads", "%1 couldn't be opened.").replace("%1", str(len(exported.unreadable)))
        self.written.emit(words)

    def _handed(self, export: Export) -> HandedRow:
        known = self._event.exhibitors.get(export.exhibitor) if self._event else None
        who = known.name if known else export.exhibitor or translate("Leads", "the organiser")
        return HandedRow(said.say_time(export.at.isoformat()), export.who, who, export.leads, str(export.path))

    def _name(self) -> str:
        """Of the file, with its ending."""
        parts = (self._event.id if self._event else "", self._what.removeprefix(FOR))
        return f"{'-'.join(filter(None, parts))}.{ENDINGS[self._form]}{'.age' if self._seal_to() else ''}"

    def _their_key(self) -> str | None:
        """The public one of whom the file is for."""
        id = self._what.removeprefix(FOR) if self._what.startswith(FOR) else ""
        record = self._event.exhibitors.get(id) if self._event else None
        return record.public_key if record else None

    def _seal_to(self) -> str | None:
        return self._their_key() if self._sealed else None

    def _name_of(self, rows: Rows[PartRow], id: str) -> str:
        return next((shorten(row.name) for row in rows.rows if row.id == id), "")

    whatName = Property(str, lambda self: self._name_of(self._whats, self._what), notify=changed)
    formName = Property(str, lambda self: self._name_of(self._forms, self._form), notify=changed)
    what = Property(str, lambda self: self._what, notify=changed)
    form = Property(str, lambda self: self._form, notify=changed)
    fileName = Property(str, _name, notify=changed)
    sealable = Property(bool, lambda self: self._their_key() is not None, notify=changed)
    """Whether it is for an exhibitor who has a key."""
    sealed = Property(bool, lambda self: self._seal_to() is not None, notify=changed)
    ready = Property(bool, lambda self: self._preview is not None, notify=changed)
    leads = Property(int, lambda self: self._preview.leads if self._preview else 0, notify=changed)
    leftOut = Property(int, lambda self: self._preview.left_out if self._preview else 0, notify=changed)
    headings = Property("QStringList", lambda self: list(self._preview.headings) if self._preview else [], notify=changed)  # type: ignore[arg-type]
    whats = Property(Rows, lambda self: self._whats, constant=True)
    forms = Property(Rows, lambda self: self._forms, constant=True)
    rows = Property(Rows, lambda self: self._rows, constant=True)
    log = Property(Rows, lambda self: self._log, constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)


def _short(cell: str) -> str:
    line = " ".join(cell.split())
    return line if len(line) <= LONGEST_CELL else f"{line[: LONGEST_CELL - 1]}…"

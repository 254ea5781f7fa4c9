"""`Overdue`: what may not be kept any longer, and its erasure once somebody typed how many it is."""

from __future__ import annotations

import getpass
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.known_events import known_last_days
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.retention import Due, erase_due, find_due
from kiosk.bridge.rows import Rows
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = said.translate


@dataclass(frozen=True, slots=True)
class DueRow:
    """Some leads of one event, and why they may not be kept."""

    of: str
    why: str
    number: int


@QmlElement
@QmlUncreatable("The leads have one")
class Overdue(QObject):  # type: ignore[operator]
    """Looked for only when somebody asks, since it reads every lead."""

    changed = Signal()
    erased = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.tasks = office, Tasks(office.explain, self)
        self._due: list[Due] | None = None
        self._unknown: list[KnownError] = []
        self._rows: Rows[DueRow] = Rows(DueRow, self)

    @Slot()
    def look(self) -> None:
        """For all events whose last day is known here."""
        office = self._office

        def task(_: Going) -> tuple[list[Due], list[KnownError]]:
            with closing(LeadBook(office.organiser.leads)) as book:
                days, unknown = known_last_days(book.events(), None, office.kiosk, office.organiser)
                return find_due(book, days, date.today()), unknown

        self.tasks.begin(task, self._show)

    @Slot(str)
    def erase(self, typed: str) -> None:
        """If `typed` is their number; for good."""
        due = self._due
        if due is None or typed.strip() != str(self._count()):
            return

        def task(_: Going) -> int:
            with closing(LeadBook(self._office.organiser.leads)) as book:
                return erase_due(book, due, int(typed), datetime.now(UTC), getpass.getuser())

        self.tasks.begin(task, self._tell)

    def _tell(self, _: int) -> None:
        self._show(([], []))
        self.erased.emit()

    def _show(self, found: tuple[list[Due], list[KnownError]]) -> None:
        self._due, self._unknown = found
        whys = {
            "last-day": translate("Leads", "the last day is over"),
            "no-consent": translate("Leads", "their visitors agree to nothing any more"),
        }
        self._rows.replace([DueRow(one.event, whys[one.why], len(one.leads)) for one in self._due])
        self.changed.emit()

    def _count(self) -> int:
        return sum(len(one.leads) for one in self._due or ())

    count = Property(int, _count, notify=changed)
    looked = Property(bool, lambda self: self._due is not None, notify=changed)
    unknown = Property(str, lambda self: "\n".join(map(self._office.explain, self._unknown)), notify=changed)
    rows = Property(Rows, lambda self: self._rows, constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)

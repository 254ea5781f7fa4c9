"""`Twins`: people who may be there more than once: one case after another, to be merged or kept apart."""

from __future__ import annotations

import getpass
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.duplicates import Case
from exhibitor_admin.leads.open_table import Line, OpenTable
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

COMPARED = ("name", "organisation", "phone", "email", "demo", "left_at")
TELLING = 4
"""So many of these tell people apart."""
MOST_SHOWN = 200


@dataclass(frozen=True, slots=True)
class TwinRow:
    """Somebody of the case, as their newest contact has it."""

    cells: list[str]
    """As `COMPARED`."""
    shared: list[bool]
    """Which of the first of them (`TELLING`) somebody else of the case says too."""
    contacts: int
    """How many of theirs are merged already."""
    on: bool
    """Whether they are chosen to be merged."""


@QmlElement
@QmlUncreatable("The leads have one")
class Twins(QObject):  # type: ignore[operator]
    """The surest case first; each that is settled makes way for the next."""

    changed = Signal()
    settled = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.tasks = office, Tasks(office.explain, self)
        self._cases: Sequence[Case] = ()
        self._undo: list[tuple[int, Sequence[Case]]] = []
        """The merges of this sitting by their numbers, with the cases that there were before."""
        self._chosen: set[int] = set()
        self._table: OpenTable | None = None
        self._named: Named | None = None
        self._rows: Rows[TwinRow] = Rows(TwinRow, self)
        self.members: frozenset[str] = frozenset()

    def find(self, cases: Sequence[Case], table: OpenTable, named: Named) -> None:
        """These are what there is to judge, of the leads of `table`."""
        self._table, self._named, self._undo = table, named, []
        self._show(cases)

    def forget(self) -> None:
        """Let go of what was unsealed."""
        self._table, self._named, self._undo = None, None, []
        self._show(())

    @Slot(int)
    def choose(self, at: int) -> None:
        """Of those who are shown this one is to be merged with the others, or not."""
        self._chosen ^= {at}
        self._tell()

    @Slot()
    def merge(self) -> None:
        """Those who are chosen are one person."""
        if not self._cases or len(self._chosen) < 2:
            return
        case, chosen = self._cases[0], self._chosen
        one = tuple(lead for at in sorted(chosen) for lead in case.people[at])
        rest = tuple(person for at, person in enumerate(case.people) if at not in chosen)
        left = (replace(case, people=(one, *rest)),) if rest else ()
        self._settle(lambda book: book.merge(one, at=datetime.now(UTC), who=getpass.getuser()), (*left, *self._cases[1:]))

    @Slot()
    def keepApart(self) -> None:
        """They are all different people, and aren't asked about again."""
        if self._cases:
            leads, rest = self._cases[0].leads, self._cases[1:]
            self._settle(lambda book: book.keep_apart(leads, at=datetime.now(UTC), who=getpass.getuser()), rest)

    @Slot()
    def undo(self) -> None:
        """Take back what was last said in this sitting, and judge the case again."""
        if not self._undo or self.tasks.property("busy"):
            return
        merge, before = self._undo[-1]

        def task(_: Going) -> None:
            with closing(LeadBook(self._office.organiser.leads)) as book, book.transaction():
                book.merges.take_back(merge)

        def done(_: None) -> None:
            self._undo = self._undo[:-1]
            self._show(before)

        self.tasks.begin(task, done)

    def _settle(self, act: Callable[[LeadBook], int], then: Sequence[Case]) -> None:
        """`act` returns the number of what it wrote."""
        before = self._cases
        if self.tasks.property("busy"):
            return

        def task(_: Going) -> int:
            with closing(LeadBook(self._office.organiser.leads)) as book:
                return act(book)

        def done(merge: int) -> None:
            if self._cases is before:  # it may have been locked meanwhile
                self._undo.append((merge, before))
                self._show(then)

        self.tasks.begin(task, done)

    def _show(self, cases: Sequence[Case]) -> None:
        self._cases = cases
        self.members = frozenset(str(id) for case in cases for id in case.leads)
        self._chosen = set(range(len(cases[0].people))) if cases and not cases[0].crowd else set()
        self._tell()
        self.settled.emit()

    def _tell(self) -> None:
        rows: list[TwinRow] = []
        if self._cases and self._table is not None and self._named is not None:
            people = self._cases[0].people[:MOST_SHOWN]
            places = [self._table.place(str(person[-1])) for person in people]
            lines = self._table.lines([place if place is not None else -1 for place in places])
            cells = [_cells(line, self._named) for line in lines]
            said_by = Counter((column, cell) for one in cells for column, cell in enumerate(one) if cell)
            rows = [
                TwinRow(one, [said_by[column, cell] > 1 for column, cell in enumerate(one[:TELLING])], len(person), at in self._chosen)
                for at, (one, person) in enumerate(zip(cells, people, strict=True))
            ]
        self._rows.replace(rows)
        self.changed.emit()

    def _why(self) -> str:
        return ", ".join(said.reasons()[reason] for reason in self._cases[0].reasons) if self._cases else ""

    def _headings(self) -> list[str]:
        names = said.columns()
        return [names[column] for column in COMPARED]

    count = Property(int, lambda self: len(self._cases), notify=changed)
    why = Property(str, _why, notify=changed)
    chosen = Property(int, lambda self: len(self._chosen), notify=changed)
    unseen = Property(int, lambda self: max(0, len(self._cases[0].people) - MOST_SHOWN) if self._cases else 0, notify=changed)
    """How many people of the case aren't among the rows."""
    undoable = Property(bool, lambda self: bool(self._undo), notify=changed)
    headings = Property("QStringList", _headings, notify=changed)  # type: ignore[arg-type]
    rows = Property(Rows, lambda self: self._rows, constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)


def _cells(line: Line | None, named: Named) -> list[str]:
    return [said.say_cell(line, column, named) if line else "" for column in COMPARED]

"""`Twins`: pairs of leads that may be of one person, side by side, to be merged or kept apart."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.duplicates import Likeness
from exhibitor_admin.leads.open_table import Line, OpenTable
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

COMPARED = ("name", "organisation", "role", "phone", "email", "interests", "demo", "left_at", "kiosk")


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One thing that both say."""

    label: str
    one: str
    other: str
    same: bool


@QmlElement
@QmlUncreatable("The leads have one")
class Twins(QObject):  # type: ignore[operator]
    """The surest pair first; each that is settled makes way for the next."""

    changed = Signal()
    settled = Signal()

    def __init__(self, office: Office, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self.tasks = office, Tasks(office.explain, self)
        self._pairs: list[Likeness] = []
        self._merged: list[Likeness] = []
        self._table: OpenTable | None = None
        self._named: Named | None = None
        self._rows: Rows[CompareRow] = Rows(CompareRow, self)
        self.members: frozenset[str] = frozenset()

    def find(self, pairs: list[Likeness], table: OpenTable, named: Named) -> None:
        """These are what there is to judge, of the leads of `table`."""
        self._pairs, self._table, self._named = sorted(pairs, key=lambda like: (-len(like.reasons), like.pair)), table, named
        self._next()

    def forget(self) -> None:
        """Let go of what was unsealed."""
        self._pairs, self._merged, self._table, self._named = [], [], None, None
        self._next()

    @Slot()
    def merge(self) -> None:
        """They are one person."""
        self._settle(lambda book, pair: book.merges.add(pair, at=datetime.now(UTC), who=getpass.getuser()), self._merged.append)

    @Slot()
    def keepApart(self) -> None:
        """They are two people, and aren't asked about again."""
        self._settle(lambda book, pair: book.merges.keep_apart(pair, at=datetime.now(UTC), who=getpass.getuser()), lambda _: None)

    @Slot()
    def undo(self) -> None:
        """Take the last merge of this sitting back, and judge the pair again."""
        if not self._merged:
            return
        like = self._merged.pop()

        def task(_: Going) -> None:
            with closing(LeadBook(self._office.organiser.leads)) as book, book.transaction():
                book.merges.undo(like.pair[0], datetime.now(UTC))

        self.tasks.begin(task, lambda _: self._again(like))

    def _settle(self, act: Callable[[LeadBook, tuple[UUID, UUID]], None], then: Callable[[Likeness], None]) -> None:
        if not self._pairs or self.tasks.property("busy"):
            return
        like = self._pairs[0]

        def task(_: Going) -> None:
            with closing(LeadBook(self._office.organiser.leads)) as book, book.transaction():
                act(book, like.pair)

        def done(_: None) -> None:
            then(like)
            self._pairs = [other for other in self._pairs if other is not like]
            self._next()

        self.tasks.begin(task, done)

    def _again(self, like: Likeness) -> None:
        self._pairs.insert(0, like)
        self._next()

    def _next(self) -> None:
        self.members = frozenset(str(id) for like in self._pairs for id in like.pair)
        rows: list[CompareRow] = []
        if self._pairs and self._table is not None and self._named is not None:
            places = [self._table.place(str(id)) for id in self._pairs[0].pair]
            lines = self._table.lines([place for place in places if place is not None])
            if len(lines) == 2 and lines[0] and lines[1]:
                rows = _compare(lines[0], lines[1], self._named)
        self._rows.replace(rows)
        self.changed.emit()
        self.settled.emit()

    def _why(self) -> str:
        return ", ".join(said.reasons()[reason] for reason in self._pairs[0].reasons) if self._pairs else ""

    count = Property(int, lambda self: len(self._pairs), notify=changed)
    why = Property(str, _why, notify=changed)
    undoable = Property(bool, lambda self: bool(self._merged), notify=changed)
    rows = Property(Rows, lambda self: self._rows, constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)


def _compare(one: Line, other: Line, named: Named) -> list[CompareRow]:
    names = said.columns()
    cells = [(column, said.say_cell(one, column, named), said.say_cell(other, column, named)) for column in COMPARED]
    return [CompareRow(names[column], left, right, left == right) for column, left, right in cells if left or right]

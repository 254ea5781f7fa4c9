"""`Narrowing`: what of the contacts is looked for, in which order; on a thread, since a hundred thousand take a tenth of a second."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.insights.insights import PartRow, shorten
from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.open_table import COLUMNS, Filter, OpenTable
from kiosk.bridge.rows import Rows
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.qualification import HEATS
from kiosk.leads.receipt import Receipt
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NARROWED_BY = ("day", "exhibitor", "kiosk", "demo", "heat", "interest", "purpose")
FALLING_AT_FIRST = ("left_at", "rating", "heat")

Found = tuple[Sequence[int], Mapping[str, Iterable[str]]]
"""The places in the table, and by which ids it can be narrowed."""


@QmlElement
@QmlUncreatable("The leads have one")
class Narrowing(QObject):  # type: ignore[operator]
    """Only the last of several wishes is looked for."""

    changed = Signal()
    found = Signal(object)
    """The places of what is wanted, as `OpenTable.find`."""

    def __init__(self, explain: Callable[[KnownError], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tasks = Tasks(explain, self)
        self._wanted, self._sort, self._falling = Filter(), "left_at", True
        self._offering = False
        """Whether by what it can be narrowed is to be found anew: only when the table has changed."""
        self._table: OpenTable | None = None
        self._named: Named | None = None
        self._parts: dict[str, Rows[PartRow]] = {by: Rows(PartRow, self) for by in NARROWED_BY}

    @property
    def sorted_by(self) -> str:
        return self._sort

    def look(self, table: OpenTable, named: Named) -> None:
        """Through all that is in the table now."""
        self._table, self._named = table, named
        self._offering = True
        self._find()

    def forget(self) -> None:
        """Let go of what was unsealed."""
        self.tasks.stop()
        self._table = None

    @Slot(str)
    def search(self, text: str) -> None:
        """Words in any order, with or without marks, or a receipt's code."""
        self._want(replace(self._wanted, words=text))

    @Slot(str, str)
    def narrow(self, by: str, id: str) -> None:
        """To one day, exhibitor and so on; an empty id is no limit."""
        value: Any = None if by in ("heat", "purpose") and not id else id
        self._want(replace(self._wanted, **{by: value}))

    @Slot(str)
    def ofExhibitor(self, id: str) -> None:
        """Only theirs, whatever was looked for before."""
        self._want(Filter(exhibitor=id))

    @Slot()
    def widen(self) -> None:
        """No limit but the words that were searched for."""
        self._want(Filter(self._wanted.words))

    @Slot(str)
    def sortBy(self, column: str) -> None:
        """The other way round if it is sorted by that already."""
        if column in COLUMNS:
            self._falling = not self._falling if column == self._sort else column in FALLING_AT_FIRST
            self._sort = column
            self._find()

    def _want(self, wanted: Filter) -> None:
        self._wanted = wanted
        self._find()

    def _find(self) -> None:
        table, named, wanted = self._table, self._named, self._wanted
        sort, falling, offering = self._sort, self._falling, self._offering
        if table is None or named is None:
            return

        def task(going: Going) -> Found:
            going.check()
            places = table.find(_with_receipt(wanted, named.event.id), sort, falling=falling)
            going.check()
            return places, _offered(table) if offering else {}

        def done(found: Found) -> None:
            if self._table is table:  # it may have been locked meanwhile
                self._offering = self._offering and not offering
                self._offer(found[1], named)
                self.found.emit(found[0])
                self.changed.emit()

        self.tasks.stop()
        self.tasks.begin(task, done)
        self.changed.emit()

    def _offer(self, offered: Mapping[str, Iterable[str]], named: Named) -> None:
        for by, ids in offered.items():
            rows = [PartRow(id, said.say_part(by, id, named)) for id in ids]
            self._parts[by].replace([PartRow("", said.say_every(by)), *rows])

    def _chosen(self) -> dict[str, str]:
        """The ids by which the table is narrowed, and the names of all."""
        ids = {by: str(getattr(self._wanted, by) or "") for by in NARROWED_BY}
        names = {f"{by}Name": shorten(said.say_part(by, id, self._named)) for by, id in ids.items() if id and self._named}
        return ids | {f"{by}Name": said.say_every(by) for by, id in ids.items() if not id} | names

    def _only_exhibitor(self) -> str:
        return self._wanted.exhibitor if self._wanted == Filter(exhibitor=self._wanted.exhibitor) else ""

    sort = Property(str, lambda self: self._sort, notify=changed)
    falling = Property(bool, lambda self: self._falling, notify=changed)
    limits = Property(int, lambda self: sum(bool(getattr(self._wanted, by)) for by in NARROWED_BY), notify=changed)
    """By how many things it is narrowed."""
    onlyExhibitor = Property(str, _only_exhibitor, notify=changed)
    """Whose they are, where nothing else limits them."""
    chosen = Property("QVariantMap", _chosen, notify=changed)  # type: ignore[arg-type]
    days = Property(Rows, lambda self: self._parts["day"], constant=True)
    exhibitors = Property(Rows, lambda self: self._parts["exhibitor"], constant=True)
    kiosks = Property(Rows, lambda self: self._parts["kiosk"], constant=True)
    demos = Property(Rows, lambda self: self._parts["demo"], constant=True)
    heats = Property(Rows, lambda self: self._parts["heat"], constant=True)
    interests = Property(Rows, lambda self: self._parts["interest"], constant=True)
    purposes = Property(Rows, lambda self: self._parts["purpose"], constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)


def _offered(table: OpenTable) -> dict[str, Iterable[str]]:
    offered: dict[str, Iterable[str]] = {by: table.values(by) for by in ("exhibitor", "kiosk", "demo")}
    return offered | {"day": table.days(), "interest": table.values("interests"), "heat": HEATS, "purpose": PURPOSES}


def _with_receipt(wanted: Filter, event: str) -> Filter:
    """Where the words are a receipt's code, by its hash; that takes 50 ms."""
    try:
        receipt = Receipt.parse(wanted.words)
    except KnownError:
        return wanted
    return replace(wanted, words="", receipts=(receipt.hashed(event),))

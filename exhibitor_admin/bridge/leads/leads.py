"""`Leads`: what visitors left, as far as the key is open: collected, unsealed in the background, found again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.collecting import Collecting
from exhibitor_admin.bridge.insights.insights import PartRow, shorten
from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.leads.handing_out import HandingOut
from exhibitor_admin.bridge.leads.lead_rows import LeadRows
from exhibitor_admin.bridge.leads.one_lead import OneLead
from exhibitor_admin.bridge.leads.overdue import Overdue
from exhibitor_admin.bridge.leads.twins import Twins
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.columns import CHOOSABLE, keep_columns, read_columns
from exhibitor_admin.leads.duplicates import Likeness, find_alike
from exhibitor_admin.leads.left import Left
from exhibitor_admin.leads.open_table import COLUMNS, Filter, Line, OpenTable
from exhibitor_admin.leads.unseal import OpenLead, Unsealer
from exhibitor_admin.leads.unseal_into import Unsealing
from exhibitor_admin.standing import demo_titles
from kiosk.bridge.rows import Rows
from kiosk.event.consent_text import PURPOSES
from kiosk.event.day import say_day
from kiosk.leads.qualification import HEATS
from kiosk.leads.receipt import Receipt
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

NARROWED_BY = ("day", "exhibitor", "kiosk", "demo", "heat", "interest", "purpose")
FIRST_LOOK = 20
"""The table is filled anew whenever this part of all leads came in."""


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of the table."""

    id: str
    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class SumRow:
    """How many are of one kiosk, day or exhibitor."""

    name: str
    number: int


@dataclass(frozen=True, slots=True)
class _Known:
    """What can be read without the key."""

    named: Named
    left: tuple[Left, ...]
    extent: tuple[int, ...]


@QmlElement
@QmlUncreatable("The window has one")
class Leads(QObject):  # type: ignore[operator]
    """`state` is `reading`, `no-event`, `failed`, `empty`, `locked` or `open`."""

    changed = Signal()
    collected = Signal(str)
    """What a collection brought, in a sentence."""

    def __init__(self, office: Office, lock: Lock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._lock, self._tasks = office, lock, Tasks(office.explain, self)
        self._state = "reading"
        self._known: _Known | None = None
        self._unsealing: Unsealing | None = None
        self._extent: tuple[int, ...] = ()
        self._looked, self._reading = 0, False
        self._wanted, self._sort, self._falling = Filter(), "left_at", True
        self._shown = read_columns(office.organiser.columns)
        self._rows = LeadRows(self)
        self._columns: Rows[ColumnRow] = Rows(ColumnRow, self)
        self._heads: Rows[ColumnRow] = Rows(ColumnRow, self)
        self._sums: dict[str, Rows[SumRow]] = {by: Rows(SumRow, self) for by in ("day", "kiosk", "exhibitor")}
        self._parts: dict[str, Rows[PartRow]] = {by: Rows(PartRow, self) for by in NARROWED_BY}
        self._person = OneLead(office, lock, self)
        self._twins = Twins(office, self)
        self._out = HandingOut(office, lock, self._ids, self)
        self._overdue = Overdue(office, self)
        self._collecting = Collecting(office, self._tasks, self)
        self._collecting.brought.connect(self.collected)
        self._collecting.brought.connect(self.refresh)
        self._tasks.changed.connect(self._grow)
        lock.turned.connect(self._mind_the_lock)
        self._person.amended.connect(self._amend)
        self._person.went.connect(self.refresh)
        self._overdue.erased.connect(self.refresh)
        self._twins.settled.connect(self._fill)

    @property
    def count(self) -> int:
        """All of the event."""
        return sum(left.value for left in self._known.left) if self._known else 0

    @Slot()
    def refresh(self) -> None:
        """Read everything anew; without the key nothing stays unsealed."""
        if not self._reading:
            self._reading = True
            self._tasks.begin(self._read, self._show)

    def close(self) -> None:
        self._forget()
        for tasks in (self._tasks, self._person.tasks, self._twins.tasks, self._out.tasks, self._overdue.tasks):
            tasks.close()

    @Slot("QVariantList")
    def collect(self, urls: list[QUrl]) -> None:
        """From kiosks' folders, databases or bundles."""
        self._collecting.from_places([Path(url.toLocalFile()) for url in urls])

    @Slot()
    def collectFromSticks(self) -> None:
        """Every bundle on every stick that is plugged in."""
        self._collecting.from_sticks()

    @Slot(str)
    def search(self, text: str) -> None:
        """Words in any order, with or without marks, or a receipt's code."""
        try:
            receipt = Receipt.parse(text)
        except KnownError:
            self._wanted = replace(self._wanted, words=text, receipts=())
        else:
            events = [self._known.named.event.id] if self._known else []
            self._wanted = replace(self._wanted, words="", receipts=tuple(receipt.hashed(event) for event in events))
        self._fill()

    @Slot(str, str)
    def narrow(self, by: str, id: str) -> None:
        """To one day, exhibitor and so on; an empty id is no limit."""
        value: Any = None if by in ("heat", "purpose") and not id else id
        self._wanted = replace(self._wanted, **{by: value})
        self._fill()

    @Slot()
    def widen(self) -> None:
        """No limit but the words that were searched for."""
        self._wanted = Filter(self._wanted.words, self._wanted.receipts)
        self._fill()

    @Slot(str)
    def sortBy(self, column: str) -> None:
        """The other way round if it is sorted by that already."""
        if column in COLUMNS:
            self._falling = not self._falling if column == self._sort else column in ("left_at", "rating", "heat")
            self._sort = column
            self._fill()

    @Slot(str)
    def toggle(self, column: str) -> None:
        """Show a column, or don't; remembered."""
        shown = set(self._shown) ^ {column}
        self._shown = tuple(column for column in CHOOSABLE if column in shown)
        try:
            keep_columns(self._office.organiser.columns, self._shown)
        except KnownError as error:
            self._tasks.fail(error)
        self._fill()

    @Slot(str)
    def look(self, lead: str) -> None:
        """At one of them, by its id."""
        if self._known:
            self._person.look(lead, self._known.named)

    @Slot()
    def _mind_the_lock(self) -> None:
        """Without the key nothing stays unsealed, whichever place is on."""
        if self._lock.key is None and self._unsealing is not None:
            self._forget()

    def _forget(self) -> None:
        self._tasks.stop()
        self._unsealing, self._extent = None, ()
        self._rows.show(None, (), lambda _: [], ())
        self._person.forget()
        self._twins.forget()
        self._out.forget()

    def _read(self, _: Going) -> _Known | None:
        event = self._office.event()
        if event is None:
            return None
        language = self._office.spoken()
        self._office.organiser.make()
        with closing(LeadBook(self._office.organiser.leads)) as book:
            left, extent = tuple(one for one in book.left() if one.event == event.id), book.extent()
        try:
            demos = demo_titles(self._office.kiosk, self._office.organiser, language)
        except KnownError:  # what is wrong with them is told where the demos are
            demos = {}
        return _Known(Named(event, demos, language), left, extent)

    def _show(self, known: _Known | None) -> None:
        self._reading, self._known = False, known
        if known is None:
            self._state = "no-event"
        elif not self.count:
            self._state = "empty"
        else:
            self._state = "open" if self._lock.key else "locked"
            self._sum_up(known)
            if self._lock.key and known.extent != self._extent:
                self._unseal(known, self._lock.key)
        self._fill()

    def _unseal(self, known: _Known, key: PrivateKey) -> None:
        unsealing = self._unsealing = self._unsealing or Unsealing(OpenTable())
        self._looked, total, event = 0, max(self.count, 1), known.named.event.id
        words = said.translate("Leads", "Opening contacts: %1 of %2")

        def task(going: Going) -> list[Likeness]:
            def told(number: int) -> None:
                going.tell(min(number / total, 1), words.replace("%1", str(number)).replace("%2", str(total)))

            with closing(LeadBook(self._office.organiser.leads)) as book:
                unsealing.run(book.records(event), Unsealer(key), told)
                groups, apart = book.merges.groups(), book.merges.taken_apart()
            return find_alike(unsealing.table.traits(), groups, apart)

        def done(pairs: list[Likeness]) -> None:
            if self._unsealing is not unsealing:  # it was locked meanwhile
                return
            self._extent = known.extent
            self._twins.find(pairs, unsealing.table, known.named)

        self._tasks.begin(task, done)

    def _sum_up(self, known: _Known) -> None:
        by: dict[str, Callable[[Left], str]] = {
            "day": lambda left: left.hour[:10],
            "kiosk": lambda left: left.kiosk,
            "exhibitor": lambda left: left.exhibitor,
        }
        for name, of in by.items():
            sums: dict[str, int] = {}
            for left in known.left:
                sums[of(left)] = sums.get(of(left), 0) + left.value
            self._sums[name].replace([SumRow(said.say_part(name, id, known.named), number) for id, number in sorted(sums.items())])

    @Slot()
    def _grow(self) -> None:
        """Show what was unsealed so far, each time a good part more is there."""
        if self._unsealing is None or not self._tasks.property("busy"):
            if self._tasks.property("trouble") and self._reading:
                self._reading = False
                self._state = self._state if self._known else "failed"
            self.changed.emit()
        elif (now := len(self._unsealing.table)) - self._looked > self.count / FIRST_LOOK:
            self._looked = now
            self._fill()

    @Slot()
    def _fill(self) -> None:
        known, table = self._known, self._unsealing.table if self._unsealing else None
        names = said.columns()
        self._columns.replace([ColumnRow(column, names[column], column in self._shown) for column in CHOOSABLE])
        self._heads.replace([ColumnRow(column, names[column], column == self._sort) for column in ("name", *self._shown)])
        if known is not None and table is not None:
            shown, named = ("name", *self._shown), known.named

            def say(line: Line) -> list[str]:
                return [said.say_cell(line, column, named) for column in shown]

            places = table.find(self._wanted, self._sort, falling=self._falling)
            self._rows.show(table, places, say, self._twins.members)
            self._offer(table, named)
        self.changed.emit()

    def _offer(self, table: OpenTable, named: Named) -> None:
        """By what the table can be narrowed."""
        offered: dict[str, Iterable[str]] = {by: table.values(by) for by in ("exhibitor", "kiosk", "demo")}
        offered |= {"day": table.days(), "interest": table.values("interests"), "heat": HEATS, "purpose": PURPOSES}
        for by, ids in offered.items():
            rows = [PartRow(id, said.say_part(by, id, named)) for id in ids]
            self._parts[by].replace([PartRow("", said.say_every(by)), *rows])

    @Slot(object)
    def _amend(self, lead: OpenLead) -> None:
        if self._unsealing:
            self._unsealing.table.put([lead])
            self._fill()

    def _ids(self) -> Any:
        return self._unsealing.table.ids(self._rows.places) if self._unsealing else frozenset()

    def _chosen(self) -> dict[str, str]:
        """The ids by which the table is narrowed, and the names of all."""
        ids = {by: str(getattr(self._wanted, by) or "") for by in NARROWED_BY}
        return ids | {f"{by}Name": shorten(row.name) for by, id in ids.items() for row in self._parts[by].rows if row.id == id}

    def _until(self) -> str:
        """The last day on which they may be kept."""
        return say_day(self._known.named.event.erase_by, self._known.named.language) if self._known else ""

    def _over(self) -> bool:
        return self._known is not None and self._known.named.event.erase_by < date.today()

    state = Property(str, lambda self: self._state, notify=changed)
    total = Property(int, lambda self: self.count, notify=changed)
    kiosks = Property(int, lambda self: len(self._sums["kiosk"].rows), notify=changed)
    shown = Property(int, lambda self: len(self._rows.places), notify=changed)
    unopened = Property(int, lambda self: len(self._unsealing.unopened) if self._unsealing else 0, notify=changed)
    until = Property(str, _until, notify=changed)
    over = Property(bool, _over, notify=changed)
    sort = Property(str, lambda self: self._sort, notify=changed)
    falling = Property(bool, lambda self: self._falling, notify=changed)
    narrowed = Property(int, lambda self: sum(bool(getattr(self._wanted, by)) for by in NARROWED_BY), notify=changed)
    chosen = Property("QVariantMap", _chosen, notify=changed)  # type: ignore[arg-type]
    rows = Property(LeadRows, lambda self: self._rows, constant=True)
    columns = Property(Rows, lambda self: self._columns, constant=True)
    heads = Property(Rows, lambda self: self._heads, constant=True)
    byDay = Property(Rows, lambda self: self._sums["day"], constant=True)
    byKiosk = Property(Rows, lambda self: self._sums["kiosk"], constant=True)
    byExhibitor = Property(Rows, lambda self: self._sums["exhibitor"], constant=True)
    days = Property(Rows, lambda self: self._parts["day"], constant=True)
    exhibitors = Property(Rows, lambda self: self._parts["exhibitor"], constant=True)
    kioskNames = Property(Rows, lambda self: self._parts["kiosk"], constant=True)
    demos = Property(Rows, lambda self: self._parts["demo"], constant=True)
    heats = Property(Rows, lambda self: self._parts["heat"], constant=True)
    interests = Property(Rows, lambda self: self._parts["interest"], constant=True)
    purposes = Property(Rows, lambda self: self._parts["purpose"], constant=True)
    person = Property(OneLead, lambda self: self._person, constant=True)
    twins = Property(Twins, lambda self: self._twins, constant=True)
    out = Property(HandingOut, lambda self: self._out, constant=True)
    overdue = Property(Overdue, lambda self: self._overdue, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)

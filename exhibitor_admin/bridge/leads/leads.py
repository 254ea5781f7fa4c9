"""`Leads`: what visitors left, as far as the key is open: collected, unsealed in the background, found again."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.collecting import Collecting
from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.leads.handing_out import HandingOut
from exhibitor_admin.bridge.leads.lead_rows import LeadRows
from exhibitor_admin.bridge.leads.letters import Letters
from exhibitor_admin.bridge.leads.narrowing import Narrowing
from exhibitor_admin.bridge.leads.one_lead import OneLead
from exhibitor_admin.bridge.leads.opening import Opening
from exhibitor_admin.bridge.leads.overdue import Overdue
from exhibitor_admin.bridge.leads.sums import Sums
from exhibitor_admin.bridge.leads.table_columns import TableColumns
from exhibitor_admin.bridge.leads.twins import Twins
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.left import Left
from exhibitor_admin.leads.open_table import Line
from exhibitor_admin.leads.unseal import OpenLead
from exhibitor_admin.standing import demo_titles
from kiosk.event.day import say_day
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._reading = False
        self._opening = Opening(self._tasks, office.organiser.leads, self)
        self._rows = LeadRows(self)
        self._narrowing = Narrowing(office.explain, self)
        self._columns = TableColumns(office, self._tasks.fail, self)
        self._sums = Sums(self)
        self._person = OneLead(office, lock, self)
        self._twins = Twins(office, self)
        self._out = HandingOut(office, lock, self._ids, self)
        self._overdue = Overdue(office, self)
        self._letters = Letters(office, self)
        self._collecting = Collecting(office, self._tasks, self)
        self._listen()

    def _listen(self) -> None:
        self._collecting.brought.connect(self.collected)
        self._collecting.brought.connect(self.refresh)
        self._tasks.changed.connect(self._mind_trouble)
        self._opening.grew.connect(self._fill)
        self._opening.opened.connect(self._judge)
        self._lock.turned.connect(self._mind_the_lock)
        self._narrowing.found.connect(self._place)
        self._columns.changed.connect(self._tell_columns)
        self._person.amended.connect(self._amend)
        self._person.amended.connect(self._letters.look)
        self._person.went.connect(self.refresh)
        self._overdue.erased.connect(self.refresh)
        self._twins.settled.connect(self._tell_columns)

    @property
    def count(self) -> int:
        """All of the event."""
        return sum(left.value for left in self._known.left) if self._known else 0

    @Slot()
    def refresh(self) -> None:
        """Read everything anew; without the key nothing stays unsealed."""
        if not self._reading:
            self._reading = True
            self._letters.look()
            self._tasks.begin(self._read, self._show)

    def close(self) -> None:
        self._forget()
        parts = (self._person, self._twins, self._out, self._overdue, self._letters, self._narrowing)
        for tasks in (self._tasks, *(part.tasks for part in parts)):
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
    def look(self, lead: str) -> None:
        """At one of them, by its id."""
        if self._known:
            self._person.look(lead, self._known.named)

    @Slot()
    def _mind_the_lock(self) -> None:
        """Without the key nothing stays unsealed, whichever place is on."""
        if self._lock.key is None and self._opening.table is not None:
            self._forget()

    def _forget(self) -> None:
        self._opening.forget()
        self._rows.show(None, (), lambda _: [], ())
        for part in (self._narrowing, self._person, self._twins, self._out):
            part.forget()

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
            self._sums.count(known.left, known.named)
            if self._lock.key and not self._opening.is_whole(known.extent):
                self._opening.begin(known.named.event.id, self._lock.key, known.extent)
        self._fill()

    @Slot()
    def _judge(self) -> None:
        """All are open: who may be there twice?"""
        if self._known and self._opening.table is not None:
            self._twins.find(self._opening.cases, self._opening.table, self._known.named)
            self._fill()

    @Slot()
    def _mind_trouble(self) -> None:
        if not self._tasks.property("busy"):
            if self._tasks.property("trouble") and self._reading:
                self._reading = False
                self._state = self._state if self._known else "failed"
            self.changed.emit()

    @Slot()
    def _fill(self) -> None:
        """Look through what was unsealed so far."""
        self._tell_columns()
        if self._known and self._opening.table is not None:
            self._narrowing.look(self._opening.table, self._known.named)

    @Slot()
    def _tell_columns(self) -> None:
        self._columns.tell(self._narrowing.sorted_by)
        self._place(self._rows.places)

    @Slot(object)
    def _place(self, places: Sequence[int]) -> None:
        """Show these lines."""
        if self._known and self._opening.table is not None:
            shown, named = self._columns.shown, self._known.named

            def say(line: Line) -> list[str]:
                return [said.say_cell(line, column, named) for column in shown]

            self._columns.tell(self._narrowing.sorted_by)
            self._rows.show(self._opening.table, places, say, self._twins.members)
        self.changed.emit()

    @Slot(object)
    def _amend(self, lead: OpenLead) -> None:
        self._opening.amend(lead)
        self._fill()

    def _unfinished(self) -> bool:
        """Whether opening them was stopped, or couldn't go on."""
        whole = self._known is not None and self._opening.is_whole(self._known.extent)
        return self._state == "open" and not whole and not self._tasks.property("busy")

    def _ids(self) -> frozenset[UUID]:
        return self._opening.table.ids(self._rows.places) if self._opening.table is not None else frozenset()

    def _until(self) -> str:
        """The last day on which they may be kept."""
        return say_day(self._known.named.event.erase_by, self._known.named.language) if self._known else ""

    def _over(self) -> bool:
        return self._known is not None and self._known.named.event.erase_by < date.today()

    state = Property(str, lambda self: self._state, notify=changed)
    total = Property(int, lambda self: self.count, notify=changed)
    kiosks = Property(int, lambda self: self._sums.kiosks, notify=changed)
    shown = Property(int, lambda self: len(self._rows.places), notify=changed)
    unopened = Property(int, lambda self: self._opening.unopened, notify=changed)
    unfinished = Property(bool, _unfinished, notify=changed)
    until = Property(str, _until, notify=changed)
    over = Property(bool, _over, notify=changed)
    rows = Property(LeadRows, lambda self: self._rows, constant=True)
    narrowing = Property(Narrowing, lambda self: self._narrowing, constant=True)
    columns = Property(TableColumns, lambda self: self._columns, constant=True)
    sums = Property(Sums, lambda self: self._sums, constant=True)
    person = Property(OneLead, lambda self: self._person, constant=True)
    twins = Property(Twins, lambda self: self._twins, constant=True)
    out = Property(HandingOut, lambda self: self._out, constant=True)
    overdue = Property(Overdue, lambda self: self._overdue, constant=True)
    letters = Property(Letters, lambda self: self._letters, constant=True)
    tasks = Property(Tasks, lambda self: self._tasks, constant=True)

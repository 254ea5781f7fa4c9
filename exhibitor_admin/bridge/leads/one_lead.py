"""`OneLead`: the lead that is looked at: what it says, what was agreed to, and what can be noted, taken back or erased."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.leads.correcting import Correcting
from exhibitor_admin.bridge.leads.looking import Looked, Looking
from exhibitor_admin.bridge.leads.told import AgreedRow, ToldRow, agreed, say_carried_out, say_notices, title, told
from exhibitor_admin.bridge.lock import Lock
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.bridge.saving import free_name
from exhibitor_admin.bridge.tasks import Going, Tasks
from exhibitor_admin.leads.annotate import annotate
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.consent_record import consent_page
from exhibitor_admin.leads.unseal import OpenLead
from exhibitor_admin.leads.wishes import CarriedOut, correct, erase, withdraw
from exhibitor_admin.whole_file import write_whole
from kiosk.bridge.rows import Rows
from kiosk.event.consent_text import PURPOSES, Purpose
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

translate = said.translate
T = TypeVar("T")


@QmlElement
@QmlUncreatable("The leads have one")
class OneLead(QObject):  # type: ignore[operator]
    """Nothing is known after `forget`."""

    changed = Signal()
    amended = Signal(object)
    """The `OpenLead` as it is now."""
    went = Signal()
    """It was erased, or merged or taken apart: the table is to be read anew."""
    done = Signal(str)
    """What was carried out, in a sentence."""

    def __init__(self, office: Office, lock: Lock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office, self._lock, self.tasks = office, lock, Tasks(office.explain, self)
        self._looking = Looking(office.organiser.leads)
        self._looked: Looked | None = None
        self._named: Named | None = None
        self._correcting = Correcting(self)
        self._correcting.checked.connect(self._correct)
        self._told: Rows[ToldRow] = Rows(ToldRow, self)
        self._agreed: Rows[AgreedRow] = Rows(AgreedRow, self)
        self._others: Rows[ToldRow] = Rows(ToldRow, self)

    def look(self, lead: str, named: Named) -> None:
        """At this one, by its id; nothing happens while the key is locked."""
        if lead:
            self._named = named
            self._do(UUID(lead), _only_look)

    def forget(self) -> None:
        """Let go of what was unsealed."""
        self.tasks.stop()
        self._show(None)
        self.tasks.begin(lambda _: self._looking.close(), lambda _: None)

    @Slot(str)
    def setHeat(self, heat: str) -> None:
        """`cold`, `warm` or `hot`; empty takes it back."""
        self._note({"heat": heat or None})

    @Slot(str)
    def setNote(self, text: str) -> None:
        if self._looked and text != self._looked.lead.qualification.staff_note:
            self._note({"staff_note": text})

    @Slot()
    def beginToCorrect(self) -> None:
        """With what it says now."""
        if self._looked:
            self._correcting.begin(self._looked.lead.contact, self._looked.lead.facts.agreement.language)

    @Slot(object)
    def _correct(self, typed: dict[str, str]) -> None:
        """What was left stays sealed as it is; exports have what is right, and those who were handed it are to be told."""
        if not self._looked or not self._named:
            return
        event, carried = self._named.event, list[CarriedOut]()

        def act(book: LeadBook, opened: OpenLead) -> None:
            carried.append(correct(book, event, opened, typed, datetime.now(UTC), getpass.getuser()))

        def then() -> None:
            self.amended.emit(self._looked.lead if self._looked else None)
            self._correcting.end()
            self.done.emit(translate("Leads", "Corrected.") + say_notices(carried[0], self._named))

        self._do(self._looked.lead.facts.id, act, then)

    @Slot(str)
    def withdraw(self, purpose: str) -> None:
        """The visitor no longer agrees to this; a lead of which nothing is left is erased."""
        wanted: list[Purpose] = [one for one in PURPOSES if one == purpose]
        self._end(lambda book, records: withdraw(book, records, wanted, datetime.now(UTC), getpass.getuser()), whole=False)

    @Slot(bool)
    def erase(self, whole: bool) -> None:
        """For good; with `whole` all that were merged with it too."""
        self._end(lambda book, records: erase(book, records, datetime.now(UTC), getpass.getuser()), whole=whole)

    @Slot(str)
    def keepConsent(self, path: str) -> None:
        """What this person was told and agreed to, as a page to print."""
        if self._looked and self._named:
            page = consent_page(self._looked.lead, self._named.event)

            def task(_: Going) -> str:
                place = free_name(Path(path))
                write_whole(place, page)
                return str(place)

            self.tasks.begin(task, lambda place: self.done.emit(translate("Leads", "Saved: %1").replace("%1", place)))

    @Slot()
    def takeApart(self) -> None:
        """Every merge that made it one person with others."""
        if not self._looked:
            return
        id = self._looked.lead.facts.id

        def apart(book: LeadBook, _: OpenLead) -> None:
            with book.transaction():
                book.merges.undo(id, datetime.now(UTC))

        self._do(id, apart, self.went.emit)

    def _note(self, changes: dict[str, Any]) -> None:
        if self._looked and self._named:
            event = self._named.event
            self._do(
                self._looked.lead.facts.id,
                lambda book, opened: annotate(book, event, opened.facts, changes),
                lambda: self.amended.emit(self._looked.lead if self._looked else None),
            )

    def _do(self, id: UUID, act: Callable[[LeadBook, OpenLead], None], then: Callable[[], object] = lambda: None) -> None:
        """Something with the book, and look at the lead again."""
        key = self._lock.key
        if key is None:
            return

        def show(looked: Looked) -> None:
            if self._lock.key is not None:  # it may have been locked meanwhile
                self._show(looked)
                then()

        self._begin(lambda: self._looking.look(id, key, act), show)

    def _end(self, act: Callable[[LeadBook, Sequence[Any]], CarriedOut], *, whole: bool) -> None:
        if not self._looked:
            return
        id = self._looked.lead.facts.id

        def task() -> CarriedOut:
            book = self._looking.book
            record = book.record(id)
            return act(book, book.same_person(record) if whole else [record])

        self._begin(task, lambda carried: self._tell(id, carried))

    def _begin(self, task: Callable[[], T], done: Callable[[T], None]) -> None:
        """Another window may have erased the lead meanwhile, or its visitor."""

        def unless_gone(_: Going) -> T | None:
            try:
                return task()
            except KnownError as error:
                if error.code != "lead-unknown":
                    raise
                return None

        self.tasks.begin(unless_gone, lambda result: self._tell_gone() if result is None else done(result))

    def _tell_gone(self) -> None:
        self._show(None)
        self.done.emit(translate("Leads", "This contact isn't here any more: it was erased meanwhile, in another window or at its kiosk."))
        self.went.emit()

    def _tell(self, id: UUID, carried: CarriedOut) -> None:
        self.done.emit(say_carried_out(carried, self._named))
        if carried.erased:
            self._show(None)
        elif self._named:
            self.look(str(id), self._named)
        self.went.emit()

    def _show(self, looked: Looked | None) -> None:
        self._looked = looked
        named = self._named
        if looked and named:
            self._told.replace(told(looked.lead, looked.corrections, named))
            self._agreed.replace(agreed(looked.lead))
            self._others.replace([ToldRow(said.say_time(one.facts.left_at.utc.isoformat()), title(one, named)) for one in looked.others])
        else:
            for rows in (self._told, self._agreed, self._others):
                rows.replace([])
        self.changed.emit()

    def _of_lead(self, value: Callable[[OpenLead], Any]) -> Any:
        return (value(self._looked.lead) or "") if self._looked else ""

    id = Property(str, lambda self: str(self._of_lead(lambda lead: lead.facts.id)), notify=changed)
    name = Property(str, lambda self: self._of_lead(lambda lead: lead.contact.name), notify=changed)
    who = Property(
        str,
        lambda self: self._of_lead(lambda lead: ", ".join(filter(None, (lead.contact.role, lead.contact.organisation)))),
        notify=changed,
    )
    heat = Property(str, lambda self: self._of_lead(lambda lead: lead.qualification.heat), notify=changed)
    note = Property(str, lambda self: self._of_lead(lambda lead: lead.qualification.staff_note), notify=changed)
    handed = Property(int, lambda self: self._looked.handed if self._looked else 0, notify=changed)
    told = Property(Rows, lambda self: self._told, constant=True)
    agreed = Property(Rows, lambda self: self._agreed, constant=True)
    correcting = Property(Correcting, lambda self: self._correcting, constant=True)
    others = Property(Rows, lambda self: self._others, constant=True)
    work = Property(Tasks, lambda self: self.tasks, constant=True)


def _only_look(_: LeadBook, __: OpenLead) -> None:
    """Nothing is done."""

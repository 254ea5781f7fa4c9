"""What a visitor may ask of the organiser with a receipt: to see, correct, withdraw or erase what they left."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.corrections import Correction
from exhibitor_admin.leads.notices import Notice
from exhibitor_admin.leads.unseal import OpenLead, Record
from kiosk.event.consent_text import PURPOSES, Purpose
from kiosk.event.event import Event
from kiosk.leads.contact import Contact, ContactProblems, check_contact
from kiosk.leads.edit import Edit
from kiosk.leads.ending import Withdrawal
from kiosk.leads.uuid7 import Uuid7
from models.errors import KnownError

ORGANISER = "organiser"
"""Who carried it out, in withdrawals and tombstones."""


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What was done, and what is left to do by people."""

    erased: int
    withdrawn: int
    notices: tuple[Notice, ...] = ()
    """What exhibitors that were handed the lead must be told."""
    own_files: tuple[Path, ...] = ()
    """The organiser's own exports that still hold it."""


def correct(book: LeadBook, event: Event, opened: OpenLead, typed: Mapping[str, str], at: datetime, who: str) -> CarriedOut:
    """Put fields of a contact right; `typed` as `check_contact` takes it, fields that are left out stay.
    What was left stays sealed as it is; from now on exports have what is right.

    Raises KnownError `contact-bad` with `field` and `trouble`, `correct-nothing` where all is as it was.
    """
    contact = check_contact({**asdict(opened.contact), **typed}, opened.facts.agreement.language)
    if isinstance(contact, ContactProblems):
        field, trouble = next(iter(contact.fields.items()))
        raise KnownError("contact-bad", field=field, trouble=trouble)
    changes = _differences(opened.contact, contact)
    if not changes:
        raise KnownError("correct-nothing")
    lead = opened.facts.id
    edit = Edit(Uuid7().fresh(), lead, book.next_stamp(), changes)
    with book.transaction():
        book.edit(edit.seal(event, opened.facts), at)
        book.corrections.add(Correction(at, who, lead, tuple(changes)))
    return CarriedOut(0, 0, tuple(book.notices.untold([str(lead)])))


def withdraw(book: LeadBook, records: Sequence[Record], purposes: Collection[Purpose], at: datetime, who: str) -> CarriedOut:
    """The visitor no longer agrees to `purposes`. A lead of which no purpose is left is erased: nothing may be kept without one.

    Raises KnownError `request-void` where none of them stands.
    """
    ending = [record for record in records if not standing(record) - set(purposes)]
    staying = [record for record in records if record not in ending]
    withdrawals = [
        Withdrawal(record.lead.facts.id, purpose, at, ORGANISER)
        for record in staying
        for purpose in PURPOSES
        if purpose in standing(record) and purpose in purposes
    ]
    if not withdrawals and not ending:
        raise KnownError("request-void")
    own_files = _own_files(book, records)
    with book.transaction():
        for withdrawal in withdrawals:
            book.withdraw(withdrawal)
    erased = erase(book, ending, at, who).erased if ending else 0
    return CarriedOut(erased, len(withdrawals), _untold(book, records), own_files)


def erase(book: LeadBook, records: Sequence[Record], at: datetime, who: str) -> CarriedOut:
    """For good, a tombstone left behind. Raises KnownError as `LeadBook.erase` does."""
    own_files = _own_files(book, records)
    erased = book.erase([record.lead.facts.id for record in records], at, ORGANISER, who, records[0].lead.facts.event)
    return CarriedOut(erased, 0, _untold(book, records), own_files)


def standing(record: Record) -> frozenset[Purpose]:
    """What the visitor still agrees to."""
    return record.lead.facts.agreement.purposes - {withdrawal.purpose for withdrawal in record.withdrawals}


def _differences(old: Contact, new: Contact) -> dict[str, Any]:
    before = asdict(old)
    return {field: value for field, value in asdict(new).items() if value != before[field]}


def _untold(book: LeadBook, records: Sequence[Record]) -> tuple[Notice, ...]:
    return tuple(book.notices.untold([str(record.lead.facts.id) for record in records]))


def _own_files(book: LeadBook, records: Sequence[Record]) -> tuple[Path, ...]:
    exports = [export for record in records for export in book.exports.of(record.lead.facts.id) if not export.exhibitor]
    return tuple(dict.fromkeys(export.path for export in exports if export.path.exists()))

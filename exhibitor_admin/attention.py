"""What the organiser should look at now: what waits, what is due, what is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Literal

from exhibitor_admin.backup import last_backup
from exhibitor_admin.event_bundle import bundle_outdated
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.kiosks import KnownKiosk, known_kiosks
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.retention import find_due
from exhibitor_admin.leads.steady_copy import open_copy
from exhibitor_admin.shelf import Shelf
from exhibitor_admin.standing import standings
from kiosk.event.event import Event
from kiosk.home import Home
from models.errors import KnownError

Kind = Literal["sheet", "approve", "letters", "bundle", "collect", "due", "kiosks", "unreadable", "no-backup", "old-backup", "disk"]
BACKUP_DAYS = 1
"""A backup that is older than this is worth a word while the event goes on and leads come in."""
ROOM_BYTES = 2 * 10**9


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to look at; `count` is of demos, leads, kiosks, records, exhibitors, days or megabytes."""

    kind: Kind
    count: int


def what_waits(kiosk: Home, organiser: OrganiserHome, event: Event, now: datetime) -> Iterator[Waiting]:
    """The most pressing first; `now` is local time. Raises KnownError as `LeadBook`, `standings` and `bundle_outdated` do."""
    if organiser.recovery_sheet(event.id).exists():
        yield Waiting("sheet", 1)
    book = LeadBook(organiser.leads)
    try:
        due = sum(len(one.leads) for one in find_due(book, {event.id: event.erase_by}, now.date()))
        letters = len({notice.exhibitor for notice in book.notices.untold() if notice.event == event.id})
        collect, some = _not_collected(kiosk, book), bool(book.events())
    finally:
        book.close()
    kiosks = known_kiosks(organiser)
    counts: list[tuple[Kind, int]] = [
        ("due", due),
        ("letters", letters),
        ("collect", collect),
        ("unreadable", sum(len(one.seen.unreadable) for one in kiosks)),
        ("kiosks", _silent(kiosks, event, now)),
        ("approve", sum(standing.waits for standing in standings(kiosk, Shelf(organiser.shelf)))),
        ("bundle", bundle_outdated(kiosk.event, organiser, event)),
    ]
    yield from (Waiting(kind, count) for kind, count in counts if count)
    yield from _backup(organiser, some, now)
    if (free := shutil.disk_usage(organiser.root).free) < ROOM_BYTES:
        yield Waiting("disk", free // 10**6)


def _silent(kiosks: Sequence[KnownKiosk], event: Event, now: datetime) -> int:
    """Those from which nothing came for a day, while the event is on."""
    on = event.starts <= now.date() <= event.ends
    return sum(kiosk.is_late(now.astimezone(UTC)) for kiosk in kiosks) if on else 0


def _not_collected(kiosk: Home, book: LeadBook) -> int:
    """Leads of the kiosk on this machine that the organiser doesn't have; none where it has no database, or one that can't be read."""
    if kiosk.leads.is_file():
        with suppress(KnownError), open_copy(kiosk.leads) as db:
            here = {str(lead) for lead in book.ids()}
            return sum(row["id"] not in here for row in db.query("SELECT id FROM lead"))
    return 0


def _backup(organiser: OrganiserHome, leads: bool, now: datetime) -> Iterator[Waiting]:
    made = last_backup(organiser)
    if made is None:
        yield Waiting("no-backup", 1)
    elif leads and (days := (now.date() - _local(made)).days) > BACKUP_DAYS:
        yield Waiting("old-backup", days)


def _local(at: datetime) -> date:
    return at.astimezone().date()

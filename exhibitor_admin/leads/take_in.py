"""Takes in what a kiosk's database or bundle has: all that can be read; what can't is told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from sqlite_utils import Database

from exhibitor_admin.leads.copies import Copies
from exhibitor_admin.leads.endings import Endings
from kiosk.leads.later_rows import insert_edit, read_edits, read_tombstones, read_withdrawals
from kiosk.leads.lead import SealedLead
from kiosk.leads.rows import insert_rows, read_rows
from kiosk.leads.unreadable import Unreadable
from kiosk.visits import insert_count, read_counts

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Taken:
    """What came in with a kiosk's records."""

    found: int
    """Leads that the kiosk has, and that could be read."""
    new: int
    """Those of them that weren't here."""
    erased: int
    """Leads that were here, and that their visitors erased at the kiosk."""
    unreadable: tuple[Unreadable, ...]
    """What couldn't be read, and stays at the kiosk."""


def take_in(kiosk: Database, db: Database, endings: Endings) -> Taken:
    """Into `db`, inside the caller's transaction: in any order of kiosks, any number of times, it becomes the same.

    Raises ValueError where nothing can be read of all that is there, and `sqlite3.Error` for other tables than a kiosk's.
    """
    missed = list[Unreadable]()
    erased = [endings.bury(stone) for stone in read_tombstones(kiosk, missed.append)]
    later = _each(read_withdrawals(kiosk, miss=missed.append), endings.withdraw)
    held = {row.lead for row in missed if row.kind == "withdrawal"}
    copies, found, new = Copies(db), 0, 0
    for lead in read_rows(kiosk, miss=missed.append):
        if str(lead.facts.id) in held:
            missed.append(_held(lead))
            continue
        found += 1
        if insert_rows(db, lead):
            new += 1
        else:
            copies.meet(lead)
    later += _each(read_edits(kiosk, miss=missed.append), lambda edit: insert_edit(db, edit))
    later += _each(read_counts(kiosk, missed.append), lambda count: insert_count(db, count))
    if missed and not (erased or found or later):
        raise ValueError(missed[0].reason)
    return Taken(found, new, sum(erased), tuple(missed))


def _each(rows: Iterable[T], take: Callable[[T], None]) -> int:
    """How many they were."""
    taken = 0
    for row in rows:
        take(row)
        taken += 1
    return taken


def _held(lead: SealedLead) -> Unreadable:
    """It might be handed to somebody from whom its visitor took it back."""
    facts = lead.facts
    return Unreadable("lead", str(facts.id), facts.receipt_hash.hex(), "what its visitor took back can't be read")

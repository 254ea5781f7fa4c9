"""The organiser's own database: the sealed leads of all kiosks, what became of them since, and the logs of who did what."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from operator import attrgetter
from pathlib import Path
from uuid import UUID

from sqlite_utils import Database

from exhibitor_admin.leads.copies import Copies
from exhibitor_admin.leads.corrections import Corrections
from exhibitor_admin.leads.endings import Endings
from exhibitor_admin.leads.erasure_log import Erasure, ErasureLog
from exhibitor_admin.leads.export_log import ExportLog
from exhibitor_admin.leads.kiosk_keys import KioskKeys
from exhibitor_admin.leads.kiosks_seen import KiosksSeen
from exhibitor_admin.leads.left import Left, read_left
from exhibitor_admin.leads.merges import BY_HAND, Merges
from exhibitor_admin.leads.migrations import migrations
from exhibitor_admin.leads.notices import Notices
from exhibitor_admin.leads.take_in import Taken, take_in
from exhibitor_admin.leads.unseal import Record
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.database import BUSY_MS, known_errors, open_database, writing
from kiosk.leads.edit import SealedEdit
from kiosk.leads.ending import Withdrawal
from kiosk.leads.later_rows import insert_edit, read_edits, read_withdrawals, sweep
from kiosk.leads.lead import SealedLead
from kiosk.leads.lead_by_lead import LeadByLead
from kiosk.leads.migrations import migrations as lead_migrations
from kiosk.leads.receipt import Receipt
from kiosk.leads.rows import SETTLED, insert_rows, read_rows
from kiosk.leads.stamp import Stamp
from kiosk.leads.unreadable import Unreadable
from kiosk.visits import Count, read_counts
from models.errors import KnownError

AGREED = f"""SELECT consent.lead FROM consent LEFT JOIN withdrawal ON withdrawal.lead = consent.lead AND purpose = kind
    WHERE kind IN ({", ".join("?" * len(PURPOSES))}) AND purpose IS NULL"""
"""The leads whose visitors still agree to one of `PURPOSES`."""


class LeadBook:
    """One open database; nothing in it is readable without the event's private key but the facts."""

    def __init__(self, path: Path, busy_ms: int = BUSY_MS) -> None:
        """Raises KnownError as `open_database` does."""
        self._path = path
        self._db = open_database(path, [lead_migrations, migrations], busy_ms)
        self.merges = Merges(self._db)
        self.exports = ExportLog(self._db)
        self.notices = Notices(self._db)
        self.erasures = ErasureLog(self._db)
        self.corrections = Corrections(self._db)
        self.kiosk_keys = KioskKeys(self._db)
        self.kiosks_seen = KiosksSeen(self._db)
        self._copies = Copies(self._db)
        self._endings = Endings(self._db)
        with known_errors(path):
            sweep(self._db)  # an erasure may have been cut off before it was real

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing of what is written inside, after what another window is writing now. Raises KnownError as `known_errors` does."""
        with known_errors(self._path), self._db.atomic() if self._db.conn.in_transaction else writing(self._db):
            yield

    def take_in(self, kiosk: Database) -> Taken:
        """What a kiosk's database or bundle has, as `take_in` does; all or nothing of what can be read."""
        with self.transaction():
            taken = take_in(kiosk, self._db, self._endings)
        if taken.erased:
            self.sweep()
        return taken

    def add(self, leads: Iterable[SealedLead]) -> int:
        """Take in, all or none, those that aren't there yet (by id) and weren't erased, and say how many they were."""
        with self.transaction():
            return sum(insert_rows(self._db, lead) for lead in leads)

    def leads(self) -> Iterator[SealedLead]:
        """In the order in which they were left."""
        with known_errors(self._path):
            yield from read_rows(self._db, miss=self._refuse)

    def records(self, event: str | None = None, only: Collection[UUID] | None = None) -> Iterator[Record]:
        """The leads (of one event, or `only` these) with all that came later, in the order in which they were left."""
        with known_errors(self._path):
            edits = LeadByLead(read_edits(self._db, only, self._refuse), attrgetter("lead"))
            withdrawals = LeadByLead(read_withdrawals(self._db, only, self._refuse), attrgetter("lead"))
            copies = LeadByLead(self._copies.read(only), attrgetter("lead"))
            for lead in read_rows(self._db, only, self._refuse):
                id = lead.facts.id
                if event in (None, lead.facts.event):
                    yield Record(lead, tuple(edits.of(id)), tuple(withdrawals.of(id)), tuple(copy.sealed for copy in copies.of(id)))

    def ids(self, event: str | None = None) -> list[UUID]:
        """Of all leads, or of one event's, as `records`; a hundred times as quick."""
        return self._ids("event = coalesce(?, event)", [event])

    def states(self, event: str) -> Mapping[str, str]:
        """By the ids of an event's leads a word that differs from what it was whenever something about the lead came in."""
        count = "(SELECT count(*) FROM {0} WHERE {0}.lead = lead.id)"
        state = f"{count.format('edit')} || '.' || {count.format('withdrawal')}"
        query = f"SELECT id, {state} AS state FROM lead WHERE id {SETTLED} AND event = ?"
        with known_errors(self._path):
            return {row["id"]: row["state"] for row in self._db.query(query, [event])}

    def unagreed(self, event: str) -> list[UUID]:
        """Those of an event whose visitors agree to nothing any more."""
        return self._ids(f"event = ? AND id NOT IN ({AGREED})", [event, *PURPOSES])

    def find(self, receipt: Receipt) -> Record:
        """The lead that a receipt is for; takes about 50 ms for each event. Raises KnownError `receipt-unknown`, or
        `receipt-unreadable` with the `kiosk` where it is and from which it couldn't be read.
        """
        for event in self.events():
            hashed = receipt.hashed(event)
            with known_errors(self._path):
                rows = list(self._db.query("SELECT id FROM lead WHERE receipt_hash = ?", [hashed]))
                kiosk = self.kiosks_seen.unreadable_at(hashed)
            if rows:
                return self.record(UUID(rows[0]["id"]))
            if kiosk:
                raise KnownError("receipt-unreadable", kiosk=kiosk)
        raise KnownError("receipt-unknown")

    def record(self, lead: UUID) -> Record:
        """Raises KnownError `lead-unknown`."""
        found = next(self.records(only=[lead]), None)
        if found is None:
            raise KnownError("lead-unknown", lead=str(lead))
        return found

    def same_person(self, record: Record) -> list[Record]:
        """All leads that were merged with this one, itself first."""
        id = record.lead.facts.id
        return [record, *(self.record(other) for other in sorted(self.merges.groups().get(id, frozenset()) - {id}))]

    def events(self) -> list[str]:
        """The ids of those that leads are here of."""
        with known_errors(self._path):
            return [row["event"] for row in self._db.query("SELECT DISTINCT event FROM lead ORDER BY event")]

    def counts(self) -> Iterator[Count]:
        """The anonymous ones of all kiosks."""
        with known_errors(self._path):
            yield from read_counts(self._db, self._refuse)

    def left(self) -> Iterator[Left]:
        """How many contacts were left; nothing of one is opened for it."""
        with known_errors(self._path):
            yield from read_left(self._db)

    def next_stamp(self) -> Stamp:
        """For an edit made here now: later than every edit that is here, whatever this machine's clock says."""
        latest = self._db.execute("SELECT max(stamp) FROM edit").fetchone()[0]
        machine = next(iter(self._db.table("origin").rows))["id"]
        return Stamp.after(Stamp.parse(latest) if latest else None, time.time_ns() // 1_000_000, machine)

    def edit(self, edit: SealedEdit, at: datetime) -> None:
        """Keep a correction, and note which exhibitors must be told."""
        with self.transaction():
            insert_edit(self._db, edit)
            self._endings.note(edit.lead, "corrected", at)

    def annotate(self, edit: SealedEdit) -> None:
        """Keep what the organiser notes for themselves; nobody has to be told."""
        with self.transaction():
            insert_edit(self._db, edit)

    def merge(self, leads: Collection[UUID], *, at: datetime, who: str, rule: str = BY_HAND) -> int:
        """They are of one person, as `Merges.add`. Raises KnownError `lead-unknown` for one that was erased."""
        with self.transaction():
            self._require(leads)
            return self.merges.add(leads, at=at, who=who, rule=rule)

    def keep_apart(self, leads: Collection[UUID], *, at: datetime, who: str) -> int:
        """They are different people, as `Merges.keep_apart`. Raises as `merge`."""
        with self.transaction():
            self._require(leads)
            return self.merges.keep_apart(leads, at=at, who=who)

    def extent(self) -> tuple[int, ...]:
        """Differs from what it was whenever something about leads has come in or gone."""
        with known_errors(self._path):
            return tuple(self._db.table(name).count for name in ("lead", "copy", "edit", "withdrawal", "tombstone", "request"))

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Keep that somebody no longer agrees, and note which exhibitors must be told."""
        with self.transaction():
            self._endings.withdraw(withdrawal)

    def erase(self, leads: Iterable[UUID], at: datetime, by: str, who: str, event: str) -> int:
        """Erase them for good, tombstones left behind, and log how many; says how many were here. Raises KnownError as `sweep`."""
        with self.transaction():
            erased = sum([self._endings.erase(lead, at, by) for lead in leads])
            self.erasures.add(Erasure(at, who, event, by, erased))
        self.sweep()
        return erased

    def sweep(self) -> None:
        """Leave no byte of what was erased in the files. Raises KnownError `erase-unswept` while another program reads: opening the
        book again tries again.
        """
        with known_errors(self._path):
            swept = sweep(self._db)
        if not swept:
            raise KnownError("erase-unswept", path=str(self._path))

    def close(self) -> None:
        self._db.close()

    def _refuse(self, row: Unreadable) -> None:
        """What was taken in could be read then. Without it no list is whole, so that none is given; a lead that comes in again mends it."""
        reason = f"{row.kind} {row.lead}: {row.reason}"
        if row.kind == "lead":
            raise KnownError("lead-row-damaged", path=str(self._path), reason=reason)
        raise KnownError("lead-damaged", path=str(self._path), reason=reason)

    def _ids(self, which: str, values: list[str | None]) -> list[UUID]:
        with known_errors(self._path):
            return [UUID(row["id"]) for row in self._db.query(f"SELECT id FROM lead WHERE id {SETTLED} AND {which} ORDER BY id", values)]

    def _require(self, leads: Iterable[UUID]) -> None:
        for lead in leads:
            if not self._db.execute("SELECT 1 FROM lead WHERE id = ?", [str(lead)]).fetchone():
                raise KnownError("lead-unknown", lead=str(lead))

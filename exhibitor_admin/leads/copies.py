"""Leads that come in again otherwise than they are here: one that was damaged, here or on its way, is read from a whole copy."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from uuid import UUID

from sqlite_utils import Database

from kiosk.leads.lead import SealedLead
from kiosk.leads.rows import among, delete_rows, ids_of, insert_rows, is_as, read_rows
from kiosk.leads.unreadable import Unreadable

MOST = 8
"""Envelopes that are kept beside the one of a lead."""


@dataclass(frozen=True, slots=True)
class Copy:
    """Another envelope of a lead."""

    lead: UUID
    sealed: bytes


class Copies:
    """Those in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def meet(self, lead: SealedLead) -> None:
        """Take what a lead that is here already (or was erased) has otherwise in another file: the facts only where those that are here
        can't be read any more, the envelope beside the one that is here, since without a key nobody can tell which of them is whole.
        """
        if is_as(self._db, lead):
            return
        row = self._db.execute("SELECT sealed FROM lead WHERE id = ?", [str(lead.facts.id)]).fetchone()
        if row is None:
            return
        [ours] = row
        if self._is_unreadable(lead.facts.id):
            delete_rows(self._db, lead.facts.id)
            insert_rows(self._db, replace(lead, sealed=ours))
        if ours != lead.sealed:
            self._keep(lead, ours)

    def read(self, only: Collection[UUID] | None = None) -> Iterator[Copy]:
        """All, or those of `only` these leads, in the order of their leads; of each first what is most like the envelope that is here."""
        for row in self._db.query(f"SELECT lead, sealed FROM copy WHERE {among('lead', only)} ORDER BY lead, id", ids_of(only)):
            yield Copy(UUID(row["lead"]), row["sealed"])

    def forget(self, lead: UUID) -> None:
        """It was erased."""
        self._db.execute("DELETE FROM copy WHERE lead = ?", [str(lead)])

    def _is_unreadable(self, lead: UUID) -> bool:
        missed = list[Unreadable]()
        return not list(read_rows(self._db, [lead], missed.append)) and bool(missed)

    def _keep(self, lead: SealedLead, ours: bytes) -> None:
        """However many others somebody makes up: a bit that flipped leaves all else alike, and no other envelope that opens is."""
        known = [copy.sealed for copy in self.read([lead.facts.id])]
        if lead.sealed in known:
            return
        nearest = sorted([*known, lead.sealed], key=lambda sealed: _difference(ours, sealed))[:MOST]
        self.forget(lead.facts.id)
        self._db.table("copy").insert_all({"lead": str(lead.facts.id), "sealed": sealed} for sealed in nearest)


def _difference(one: bytes, other: bytes) -> float:
    """How many bits of a byte differ, as far as both go: about 4 where the two have nothing to do with each other."""
    common = min(len(one), len(other))
    differing = int.from_bytes(one[:common]) ^ int.from_bytes(other[:common])
    return differing.bit_count() / max(common, 1)

"""Which leads are of one person: found by somebody or by a rule, and taken back as easily."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from sqlite_utils import Database

M = TypeVar("M", bound=Hashable)
BY_HAND = ""
"""The rule of a merge that somebody chose."""


class Merges:
    """The merges in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, leads: Collection[UUID], *, at: datetime, who: str, rule: str = BY_HAND) -> int:
        """At least two leads. Merges that share a lead make one person of all. Returns the merge's number, for `take_back`."""
        self._db.table("merge").insert({"at": at.isoformat(), "who": who, "rule": rule})
        id: int = self._db.execute("SELECT last_insert_rowid()").fetchone()[0]
        self._db.table("merge_lead").insert_all({"merge": id, "lead": str(lead)} for lead in sorted(set(leads)))
        return id

    def take_back(self, merge: int) -> None:
        """As if it had never been: nothing is said about its leads any more."""
        self._db.execute("DELETE FROM merge_lead WHERE merge = ?", [merge])
        self._db.execute("DELETE FROM merge WHERE id = ?", [merge])

    def keep_apart(self, leads: Collection[UUID], *, at: datetime, who: str) -> int:
        """Somebody looked and says that these are different people: no rule merges them. Returns a number as `add`."""
        number = self.add(leads, at=at, who=who)
        self._db.table("merge").update(number, {"undone_at": at.isoformat()})
        return number

    def undo(self, lead: UUID, at: datetime) -> int:
        """Take apart the person that the lead is of: every merge in it. Returns how many merges those were."""
        group = self.groups().get(lead, frozenset())
        ids = {merge for member in group for merge in self._merges_of(member)}
        for id in ids:
            self._db.table("merge").update(id, {"undone_at": at.isoformat()})
        return len(ids)

    def groups(self) -> Mapping[UUID, frozenset[UUID]]:
        """For each merged lead all that are of the same person, itself too."""
        return join(self._sets("undone_at IS NULL"))

    def taken_apart(self) -> list[frozenset[UUID]]:
        """Leads of which somebody said that each is of another person: no rule merges them again."""
        return list(map(frozenset, self._sets("undone_at IS NOT NULL")))

    def forget(self, lead: UUID) -> None:
        """What was erased is of nobody; a merge of one lead is none."""
        if not self._db.execute("DELETE FROM merge_lead WHERE lead = ?", [str(lead)]).rowcount:
            return
        self._db.execute("DELETE FROM merge_lead WHERE merge IN (SELECT merge FROM merge_lead GROUP BY merge HAVING count(*) < 2)")
        self._db.execute("DELETE FROM merge WHERE id NOT IN (SELECT merge FROM merge_lead)")

    def _merges_of(self, lead: UUID) -> Iterator[int]:
        query = "SELECT id FROM merge JOIN merge_lead ON merge = id WHERE lead = ? AND undone_at IS NULL"
        return (row["id"] for row in self._db.query(query, [str(lead)]))

    def _sets(self, which: str) -> list[set[UUID]]:
        found: dict[int, set[UUID]] = {}
        for row in self._db.query(f"SELECT merge, lead FROM merge_lead JOIN merge ON merge = id WHERE {which}"):
            found.setdefault(row["merge"], set()).add(UUID(row["lead"]))
        return list(found.values())


def join(sets: Iterable[Collection[M]]) -> dict[M, frozenset[M]]:
    """Union-find: sets that share a member become one; the same whatever their order."""
    parent: dict[M, M] = {}

    def root(member: M) -> M:
        while (above := parent.setdefault(member, member)) != member:
            parent[member] = parent[above]
            member = above
        return member

    for members in sets:
        first, *rest = members
        for member in rest:
            parent[root(member)] = root(first)
    groups: dict[M, set[M]] = {}
    for member in list(parent):
        groups.setdefault(root(member), set()).add(member)
    return {member: group for found in groups.values() for group in (frozenset(found),) for member in group}

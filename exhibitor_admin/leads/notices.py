"""What exhibitors must be told about leads that they were handed: erased, withdrawn, corrected."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal

from sqlite_utils import Database

What = Literal["erased", "withdrawn", "corrected"]
RANK: tuple[What, ...] = ("corrected", "withdrawn", "erased")
"""A stronger one stands for a weaker one."""


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell."""

    at: datetime
    """UTC; when the visitor's wish was carried out here."""
    exhibitor: str
    event: str
    lead: str
    """The id, by which the exhibitor finds the row in its file."""
    what: What
    files: str
    """On which days it was handed over, in files of which names."""


class Notices:
    """The notices in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, notice: Notice) -> None:
        """Once per exhibitor and lead: what was untold and weaker is replaced, what is already said as strongly stays."""
        same = [notice.exhibitor, notice.lead]
        for row in list(self._db.query("SELECT id, what FROM notice WHERE exhibitor = ? AND lead = ? AND told_at IS NULL", same)):
            if RANK.index(row["what"]) >= RANK.index(notice.what):
                return
            self._db.table("notice").delete(row["id"])
        self._db.table("notice").insert(asdict(notice) | {"at": notice.at.isoformat()})

    def untold(self, leads: Collection[str] | None = None) -> list[Notice]:
        """All, or those about `leads`, oldest first."""
        rows = self._db.query("SELECT at, exhibitor, event, lead, what, files FROM notice WHERE told_at IS NULL ORDER BY id")
        return [Notice(**row | {"at": datetime.fromisoformat(row["at"])}) for row in rows if leads is None or row["lead"] in leads]

    def told(self, notices: Collection[Notice], at: datetime) -> None:
        """They are written to the exhibitor; the id isn't needed any more."""
        for notice in notices:
            self._db.execute(
                "UPDATE notice SET told_at = ?, lead = '' WHERE exhibitor = ? AND lead = ? AND told_at IS NULL",
                [at.isoformat(), notice.exhibitor, notice.lead],
            )

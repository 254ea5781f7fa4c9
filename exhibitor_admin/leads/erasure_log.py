"""Who erased how many leads, when and why: what is left to show that it was done."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Erasure:
    """One line of the log."""

    at: datetime
    """UTC."""
    who: str
    """The account on this machine."""
    event: str
    reason: str
    """`organiser` (a visitor asked) or `retention`."""
    leads: int


class ErasureLog:
    """The log in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, erasure: Erasure) -> None:
        self._db.table("erasure").insert(asdict(erasure) | {"at": erasure.at.isoformat()})

    def all(self) -> list[Erasure]:
        rows = self._db.query("SELECT at, who, event, reason, leads FROM erasure ORDER BY id")
        return [Erasure(**row | {"at": datetime.fromisoformat(row["at"])}) for row in rows]

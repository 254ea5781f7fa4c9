"""When something was collected from each kiosk, and what it had: one row per collection, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Seen:
    """One collection."""

    kiosk: str
    at: datetime
    """When, by this machine's clock (UTC)."""
    made_at: datetime
    """When it was handed over, by the kiosk's clock; the same as `at` where a database was collected."""
    leads: int
    """That the kiosk had, whether or not they were here already."""
    new: int
    """Of them, those that weren't here yet."""
    edition: int
    """Of the event's bundle in force there; 0 where nothing says it."""
    path: str
    """The stick's or folder's."""


REST = ("leads", "new", "edition", "path")


class KiosksSeen:
    """The rows of one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def note(self, seen: Seen) -> None:
        self._db.table("kiosk_seen").insert({**asdict(seen), "at": seen.at.isoformat(), "made_at": seen.made_at.isoformat()})

    def all(self) -> list[Seen]:
        """Oldest first."""
        rows = self._db.table("kiosk_seen").rows_where(order_by="id")
        return [Seen(row["kiosk"], _time(row["at"]), _time(row["made_at"]), *(row[name] for name in REST)) for row in rows]


def latest(seen: Iterable[Seen]) -> list[Seen]:
    """The last collection of each kiosk, by name."""
    return [found for _, found in sorted({one.kiosk: one for one in seen}.items())]


def _time(text: str) -> datetime:
    return datetime.fromisoformat(text)

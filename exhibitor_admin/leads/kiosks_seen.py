"""When something was collected from each kiosk, what it had, and what of it couldn't be read the last time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from sqlite_utils import Database

from kiosk.leads.unreadable import Unreadable


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
    unreadable: tuple[Unreadable, ...] = ()
    """What couldn't be read, and stays there; told for the last collection from each kiosk only."""


UNREADABLE = ("kind", "lead", "receipt_hash", "reason")


class KiosksSeen:
    """The rows of one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def note(self, seen: Seen) -> None:
        """What couldn't be read the time before is told anew, or was mended."""
        self._db.execute("DELETE FROM unreadable WHERE seen IN (SELECT id FROM kiosk_seen WHERE kiosk = ?)", [seen.kiosk])
        row = asdict(seen) | {"at": seen.at.isoformat(), "made_at": seen.made_at.isoformat()}
        unreadable = row.pop("unreadable")
        self._db.table("kiosk_seen").insert(row)
        id: int = self._db.execute("SELECT last_insert_rowid()").fetchone()[0]
        self._db.table("unreadable").insert_all({"seen": id, **one} for one in unreadable)

    def all(self) -> list[Seen]:
        """Oldest first."""
        left = defaultdict[int, list[Unreadable]](list)
        for row in self._db.table("unreadable").rows_where(order_by="id"):
            left[row["seen"]].append(Unreadable(*(row[name] for name in UNREADABLE)))
        return [
            Seen(
                row["kiosk"],
                datetime.fromisoformat(row["at"]),
                datetime.fromisoformat(row["made_at"]),
                *(row["leads"], row["new"], row["edition"], row["path"]),
                unreadable=tuple(left[row["id"]]),
            )
            for row in self._db.table("kiosk_seen").rows_where(order_by="id")
        ]

    def unreadable_at(self, receipt_hash: bytes) -> str:
        """The kiosk from which the lead with this receipt couldn't be read; empty where there is none."""
        query = "SELECT kiosk FROM kiosk_seen JOIN unreadable ON seen = kiosk_seen.id WHERE receipt_hash = ?"
        return next((row["kiosk"] for row in self._db.query(query, [receipt_hash.hex()])), "")

    def forget(self, lead: UUID) -> None:
        """It was erased."""
        self._db.execute("DELETE FROM unreadable WHERE lead = ?", [str(lead)])


def latest(seen: Iterable[Seen]) -> list[Seen]:
    """The last collection of each kiosk, by name."""
    return [found for _, found in sorted({one.kiosk: one for one in seen}.items())]

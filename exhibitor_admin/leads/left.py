"""How many contacts were left, by hour, kiosk, demo and exhibitor: counted from what of a lead isn't sealed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.leads.rows import SETTLED


@dataclass(frozen=True, slots=True)
class Left:
    """Some contacts."""

    event: str
    kiosk: str
    hour: str
    """In UTC, as in `kiosk.visits.Count`."""
    demo: str
    exhibitor: str
    value: int
    """How many."""


def read_left(db: Database) -> Iterator[Left]:
    """All but those whose visitor has asked for something and can still take it back."""
    columns = "event, kiosk, substr(left_at, 1, 13) AS hour, demo, exhibitor"
    for row in db.query(f"SELECT {columns}, count(*) AS value FROM lead WHERE id {SETTLED} GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5"):
        yield Left(**row)

"""Rows that can't be read, since a bit flipped or a hand changed them: each is told and passed over, or ends the reading."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeVar

from kiosk.leads.cells import Row
from models.errors import KnownError

T = TypeVar("T")
Kind = Literal["lead", "edit", "withdrawal", "tombstone", "visit_count"]
LONGEST = 200  # characters of what a stranger's file says about itself


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that this program didn't write as it stands, and what can still be told of it."""

    kind: Kind
    """Of which table."""
    lead: str
    """The id of the lead that it is of or about, as it stands there; empty where it says none."""
    receipt_hash: str
    """Of a lead, in hexadecimal: its receipt's code can't be told, but is known again. Empty where it says none."""
    reason: str
    """In the program's own English, for whoever mends it."""


Miss = Callable[[Unreadable], None]
"""What becomes of one."""


def refuse(row: Unreadable) -> None:
    """End the reading. Raises ValueError."""
    raise ValueError(row.reason)


def readable(kind: Kind, rows: Iterable[Row], read: Callable[[Row], T], miss: Miss) -> Iterator[T]:
    """What `read` makes of each row; those of which it can make nothing go to `miss`."""
    for row in rows:
        try:
            value = read(row)
        except (ValueError, LookupError, TypeError, KnownError) as error:
            miss(_told(kind, row, str(error)))
        else:
            yield value


def _told(kind: Kind, row: Row, reason: str) -> Unreadable:
    lead, hashed = row.get("id" if kind == "lead" else "lead"), row.get("receipt_hash")
    return Unreadable(
        kind,
        lead[:LONGEST] if isinstance(lead, str) else "",
        hashed.hex()[:LONGEST] if isinstance(hashed, bytes) else "",
        reason[:LONGEST],
    )

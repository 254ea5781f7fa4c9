"""What may not be kept any longer. Nothing is erased by a clock: a person sees how much it is, and confirms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from exhibitor_admin.leads.book import LeadBook
from models.errors import KnownError

RETENTION = "retention"
"""Who erased it, in tombstones and the log."""


Why = Literal["last-day", "no-consent"]


@dataclass(frozen=True, slots=True)
class Due:
    """The leads of one event that may not be kept: its last day is over, or their visitors agree to nothing any more."""

    event: str
    why: Why
    leads: tuple[UUID, ...]


def find_due(book: LeadBook, last_days: Mapping[str, date], today: date) -> list[Due]:
    """`last_days` are the days, by event, until which leads may be kept. An event that isn't in it has no end here."""
    due: dict[tuple[str, Why], list[UUID]] = {}
    for event in book.events():
        over = last_days.get(event, today) < today
        if leads := book.ids(event) if over else book.unagreed(event):
            due[event, "last-day" if over else "no-consent"] = leads
    return [Due(event, why, tuple(due[event, why])) for event, why in sorted(due)]


def erase_due(book: LeadBook, due: list[Due], confirmed: int, at: datetime, who: str) -> int:
    """Erase them for good, logged, if as many were `confirmed` as there are. Raises KnownError `confirm-differs`."""
    count = sum(len(one.leads) for one in due)
    if confirmed != count:
        raise KnownError("confirm-differs", count=count)
    return sum(book.erase(one.leads, at, RETENTION, who, one.event) for one in due)

"""What an export would hold, before anything is written: its first rows as they will stand there, and how many it takes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from demos.text import Language
from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.table import Cell, cells, headings
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.person import gather
from exhibitor_admin.leads.unseal import Record, Unsealer
from exhibitor_admin.leads.wishes import standing

SHOWN = 5
"""People."""


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """`rows` are of the first `SHOWN` people, one cell for each heading."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    leads: int
    """How many go, as far as can be said without opening them."""
    left_out: int
    """How many were chosen whose visitors don't agree to it."""


def preview_export(book: LeadBook, event: str, key: PrivateKey, language: Language, choice: Choice) -> ExportPreview:
    """Opens only what it shows, and a few more that are merged with it."""
    count = _Count()
    records = count.passing(book.records(event), choice)
    people = gather(choice.of(Unsealer(key).open_all(records)), book.merges.groups())
    rows = tuple(tuple(map(_text, cells(person, language))) for person in islice(people, SHOWN))
    deque(records, maxlen=0)  # the others are only counted
    return ExportPreview(headings(language), rows, count.permitted, count.left_out)


def preview_from(book: Path, event: str, key: PrivateKey, language: Language, choice: Choice) -> ExportPreview:
    """As `preview_export`, from the book at a path: what a process apart can be told."""
    with closing(LeadBook(book)) as opened:
        return preview_export(opened, event, key, language, choice)


class _Count:
    """Of what passes, since nothing is kept of it."""

    def __init__(self) -> None:
        self.permitted = self.left_out = 0

    def passing(self, records: Iterable[Record], choice: Choice) -> Iterator[Record]:
        """Those that may go."""
        for record in records:
            if choice.takes_facts(record.lead.facts):
                if choice.permits(standing(record)):
                    self.permitted += 1
                    yield record
                else:
                    self.left_out += 1


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:%Y-%m-%d %H:%M}" if isinstance(cell, datetime) else str(cell)

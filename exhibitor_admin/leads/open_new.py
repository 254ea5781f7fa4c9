"""Opens what is new in the book, part by part, and says who may be there more than once; for a window, to be done in a process apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.duplicates import Case, find_cases, traits_of
from exhibitor_admin.leads.open_table import Row, read_known, row_of
from exhibitor_admin.leads.unseal import OpenLead, Unsealer
from models.errors import KnownError

BATCH = 200
"""Leads that come at once: what the reader of a part does with it takes some milliseconds."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some of what was opened."""

    rows: tuple[Row, ...]
    looked: int
    """How many were looked at so far."""
    of: int


@dataclass(frozen=True, slots=True)
class Whole:
    """Comes last."""

    gone: tuple[str, ...]
    """The ids of those that were known and aren't there any more."""
    unopened: tuple[str, ...]
    """The ids of those that stay sealed."""
    cases: tuple[Case, ...]


def open_new(path: Path, event: str, key: PrivateKey, known: str) -> Iterator[Part | Whole]:
    """Of the book at `path` the event's leads that aren't `known` (as `OpenTable.known`) as they stand now; then the `Whole`.

    Raises KnownError as `LeadBook` does.
    """
    there = read_known(known)
    traits = {id: one for id, (_, one) in there.items()}
    with closing(LeadBook(path)) as book:
        states = book.states(event)
        new = [id for id, state in states.items() if id not in there or there[id][0] != state]
        unopened = list[str]()
        for begin in range(0, len(new), BATCH):
            ids, rows = new[begin : begin + BATCH], list[Row]()
            for opened in _open(book, ids, Unsealer(key), unopened):
                traits[str(opened.facts.id)] = traits_of(opened)
                rows.append(row_of(opened, states[str(opened.facts.id)]))
            yield Part(tuple(rows), begin + len(ids), len(new))
        groups, apart = book.merges.groups(), book.merges.taken_apart()
    gone = tuple(there.keys() - states.keys())
    stay = [one for id, one in traits.items() if id in states]
    yield Whole(gone, tuple(unopened), tuple(find_cases(stay, groups, apart)))


def _open(book: LeadBook, ids: Collection[str], unsealer: Unsealer, unopened: list[str]) -> Iterator[OpenLead]:
    """Read some at a time: while a reader is at it, nothing that is erased can be swept out of the files."""
    for record in book.records(only=list(map(UUID, ids))):
        try:
            yield unsealer.open(record)
        except KnownError:
            unopened.append(str(record.lead.facts.id))

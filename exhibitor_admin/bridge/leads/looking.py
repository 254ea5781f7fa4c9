"""Reads one contact with all that hangs on it; to be used on one thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.corrections import Correction
from exhibitor_admin.leads.unseal import OpenLead, Unsealer


@dataclass(frozen=True, slots=True)
class Looked:
    """One lead as it was read, with what hangs on it."""

    lead: OpenLead
    others: tuple[OpenLead, ...]
    """Merged with it."""
    handed: int
    """In how many exports it went out."""
    corrections: tuple[Correction, ...]


class Looking:
    """Keeps the book open from one look to the next: a big one takes a second to be checked."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._book: LeadBook | None = None

    @property
    def book(self) -> LeadBook:
        """Raises KnownError as `LeadBook`."""
        if self._book is None:
            self._book = LeadBook(self._path)
        return self._book

    def look(self, id: UUID, key: PrivateKey, act: Callable[[LeadBook, OpenLead], None]) -> Looked:
        """Do something with the lead, then read it. Raises KnownError `lead-unknown`, and as `unseal` and `act` do."""
        book, unsealer = self.book, Unsealer(key)
        act(book, unsealer.open(book.record(id)))
        first, *others = book.same_person(book.record(id))
        return Looked(unsealer.open(first), tuple(unsealer.open_all(others)), len(book.exports.of(id)), book.corrections.of(id))

    def close(self) -> None:
        if self._book is not None:
            self._book.close()
            self._book = None

"""What an export would hold is said before it is written, after one look at the book."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from pathlib import Path
from uuid import UUID

from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.preview import preview_export
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.unseal import Record
from kiosk.event.event import Event
from tests.a_lead import leave, make_contact, others_like


class WatchedBook(LeadBook):
    """Counts how often its records are gone through."""

    reads = 0

    def records(self, event: str | None = None, only: Collection[UUID] | None = None) -> Iterator[Record]:
        self.reads += 1
        yield from super().records(event, only)


def test_the_first_are_shown_and_all_are_counted_in_one_reading(tmp_path: Path, event: Event, key: PrivateKey) -> None:
    with closing(WatchedBook(tmp_path / "book.sqlite3")) as book:
        agreed = others_like(leave(event, make_contact(name="Khuê")), 8)
        others = others_like(leave(event, purposes=frozenset({"organiser-news"})), 3)
        book.add(lead.seal(event) for lead in (*agreed, *others))
        preview = preview_export(book, event.id, key, "en", Choice(exhibitor="tram"))
        assert (len(preview.rows), preview.leads, preview.left_out) == (5, 8, 3)
        assert {row[0] for row in preview.rows} == {"Khuê"}
        assert book.reads == 1

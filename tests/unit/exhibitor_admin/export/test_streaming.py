"""However many leads there are, an export keeps few of them in memory."""

from __future__ import annotations

import gc
from pathlib import Path

from exhibitor_admin.export.choice import Choice
from exhibitor_admin.keys import fresh_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.person import gather
from exhibitor_admin.leads.unseal import OpenLead, Unsealer
from tests.a_lead import leave, make_event, others_like
from tests.bench.lead_exports import measure


def test_leads_pass_one_by_one(tmp_path: Path) -> None:
    key = fresh_key()
    event = make_event(tmp_path / "event", key)
    book = LeadBook(tmp_path / "book.sqlite3")
    book.add([lead.seal(event) for lead in others_like(leave(event), 100)])
    people = gather(Choice().of(Unsealer(key).open_all(book.records())), {})
    in_memory = [sum(isinstance(thing, OpenLead) for thing in gc.get_objects()) for _ in people]
    assert len(in_memory) == 100 and max(in_memory) <= 3
    book.close()


def test_the_measurement_measures_what_it_says() -> None:
    made = measure(50)
    assert made.leads == 50 and made.export_seconds > 0 and made.peak_mb > 10

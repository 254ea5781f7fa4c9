"""What becomes of leads, gathered from many kiosks in any order and any number of times, ends in the same rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from kiosk.leads.database import open_database, writing
from kiosk.leads.edit import SealedEdit
from kiosk.leads.ending import Tombstone, Withdrawal, mark_of
from kiosk.leads.later_rows import (
    erase_lead,
    insert_edit,
    insert_tombstone,
    insert_withdrawal,
    read_edits,
    read_tombstones,
    read_withdrawals,
    sweep,
)
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import insert_rows, read_rows
from kiosk.leads.stamp import Stamp
from kiosk.visits import Count, insert_count, read_counts
from tests.a_lead import leave, make_event

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
VISITS = Count("0f", "digital-week", "kiosk-1", "2026-11-20T05", "", "vi", "visits", 1)
Insert = Callable[[Database], object]


@pytest.fixture(scope="module")
def inserts(tmp_path_factory: pytest.TempPathFactory) -> list[Insert]:
    """Two kiosks' records: three leads of which one is erased, withdrawn from and edited elsewhere; counts that grew meanwhile."""
    event = make_event(tmp_path_factory.mktemp("event") / "event")
    leads = [leave(event).seal(event) for _ in range(3)]
    first, second, erased = (lead.facts.id for lead in leads)
    return [
        *(lambda db, lead=lead: insert_rows(db, lead) for lead in leads),
        *(
            lambda db, lead=lead, number=number: insert_edit(db, SealedEdit(UUID(int=number), lead, Stamp(number, 0, "a"), b"x"))
            for number, lead in enumerate((first, second, erased))
        ),
        *(
            lambda db, lead=lead, at=at, by=by: insert_withdrawal(db, Withdrawal(lead, "organiser-news", at, by))
            for lead, at, by in ((first, NOON, "b"), (first, NOON - timedelta(1), "c"), (first, NOON, "a"), (erased, NOON, "a"))
        ),
        *(lambda db, by=by: insert_tombstone(db, Tombstone(mark_of(erased), NOON, by)) for by in ("kiosk-2", "kiosk-1")),
        *(lambda db, value=value: insert_count(db, replace(VISITS, value=value)) for value in (3, 5, 4)),
    ]


def gathered(inserts: list[Insert]) -> tuple[Any, ...]:
    db = Database(memory=True)
    migrations.apply(db)
    for insert in inserts:
        insert(db)
    return list(read_rows(db)), list(read_edits(db)), list(read_withdrawals(db)), list(read_tombstones(db)), list(read_counts(db))


@given(st.data())
def test_any_order_any_number_of_times(inserts: list[Insert], data: st.DataObject) -> None:
    leads, edits, withdrawals, tombstones, counts = expected = gathered(inserts)
    assert (len(leads), len(edits), len(withdrawals), len(tombstones), len(counts)) == (2, 2, 1, 1, 1)
    assert (withdrawals[0].by, tombstones[0].by, counts[0].value) == ("c", "kiosk-1", 5)
    again = data.draw(st.lists(st.sampled_from(inserts), max_size=10))
    assert gathered(data.draw(st.permutations(inserts + again))) == expected


def test_a_stone_does_not_tell_whose_it_is(tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    lead = leave(event).seal(event)
    db = open_database(tmp_path / "leads.sqlite3", [migrations])
    with writing(db):
        insert_rows(db, lead)
    with writing(db):
        assert erase_lead(db, lead.facts.id, NOON, "kiosk-1")
    assert sweep(db)
    with writing(db):
        insert_rows(db, lead)
        assert not erase_lead(db, lead.facts.id, NOON, "kiosk-1")
    assert list(read_rows(db)) == []
    stored = b"".join(path.read_bytes() for path in tmp_path.glob("leads.sqlite3*"))
    assert str(lead.facts.id).encode() not in stored and lead.sealed[-100:] not in stored and mark_of(lead.facts.id) in stored
    db.close()


def test_a_reader_in_the_way_is_told(tmp_path: Path) -> None:
    db = open_database(tmp_path / "leads.sqlite3", [migrations], busy_ms=20)
    reader = sqlite3.connect(tmp_path / "leads.sqlite3", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM lead").fetchall()
    with writing(db):
        erase_lead(db, UUID(int=1), NOON, "x")
    assert not sweep(db)
    reader.close()
    assert sweep(db)
    db.close()


def test_a_store_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    event = make_event(tmp_path / "event")
    lead = leave(event).seal(event)
    db = open_database(tmp_path / "new.sqlite3", [migrations])
    with writing(db):
        insert_rows(db, lead)
    old = Database(tmp_path / "old.sqlite3")
    migrations.apply(old, stop_before="note_recipients")
    for table in ("lead", "consent_text", "consent"):
        rows = [{key: value for key, value in row.items() if key != "recipients"} for row in db.table(table).rows]
        old.table(table).insert_all(rows)
    old.close()
    db.close()
    upgraded = open_database(tmp_path / "old.sqlite3", [migrations])
    [found] = read_rows(upgraded)
    assert (found.facts, found.sealed, found.recipients) == (lead.facts, lead.sealed, ())
    assert all(upgraded.table(name).strict for name in upgraded.table_names() if not name.startswith("_sqlite"))
    upgraded.close()

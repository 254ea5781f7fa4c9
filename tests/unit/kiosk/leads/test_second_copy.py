"""The second copy has every lead soon after the first, and its troubles are told and never a lead's."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.event.event import Event
from kiosk.leads.annotate import annotate
from kiosk.leads.database import open_database
from kiosk.leads.later_rows import erase_lead, read_edits, read_tombstones
from kiosk.leads.lead import Moment, SealedLead
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import read_rows
from kiosk.leads.second_copy import CopyState, SecondCopy
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from tests.a_lead import leave, make_event
from tests.patience import wait_until_others


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def store(tmp_path: Path, stick: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3", busy_ms=50, copy_to=stick)
    yield store
    store.close()


def synced(store: Store) -> CopyState:
    state = store.sync_copy()
    assert state is not None
    return state


def copied(stick: Path) -> list[SealedLead]:
    [path] = stick.glob("leads-copy-*.sqlite3")
    db = open_database(path, [migrations])
    try:
        return list(read_rows(db))
    finally:
        db.close()


def test_every_lead_and_edit_is_copied_still_sealed(store: Store, event: Event, stick: Path) -> None:
    lead = leave(event)
    leads = [lead.seal(event), leave(event).seal(event)]
    for sealed in leads:
        store.save(sealed)
    edit = annotate(store, event, lead.facts, {"heat": "hot"}, ids=Uuid7(), machine="k", now=Moment.now())
    assert synced(store).trouble is None
    assert copied(stick) == leads
    db = open_database(next(stick.glob("*.sqlite3")), [migrations])
    assert list(read_edits(db)) == [edit]
    db.close()


def test_a_stick_that_comes_late_catches_up(store: Store, event: Event, stick: Path) -> None:
    synced(store)
    shutil.rmtree(stick)
    for _ in range(3):
        store.save(leave(event).seal(event))
    trouble = synced(store).trouble
    assert trouble is not None and trouble.code == "copy-missing" and store.copy_state
    stick.mkdir()
    assert synced(store).trouble is None
    assert copied(stick) == list(store.leads()) and len(copied(stick)) == 3


def test_a_stick_that_is_plugged_in_again_is_noticed(store: Store, event: Event, stick: Path) -> None:
    store.save(lead := leave(event).seal(event))
    synced(store)  # the store's own copy rests while the stick is away
    stick.rename(stick.with_name("pocket"))
    copy = SecondCopy(store.path, stick, retry_s=0.02)
    assert copy.catch_up().trouble is not None
    stick.mkdir()
    wait_until_others(lambda: copy.state.trouble is None)
    copy.close()
    assert copied(stick) == [lead]


def test_a_stick_that_cannot_be_written_is_said_so_and_no_lead_fails(store: Store, event: Event, stick: Path) -> None:
    synced(store)
    [path] = stick.glob("*.sqlite3")
    path.rename(stick / "old")
    path.mkdir()
    store.save(lead := leave(event).seal(event))
    trouble = synced(store).trouble
    assert trouble is not None and trouble.code == "lead-io"
    assert list(store.leads()) == [lead]


def test_a_damaged_copy_is_set_aside_and_made_again(store: Store, event: Event, stick: Path) -> None:
    store.save(lead := leave(event).seal(event))
    synced(store)
    store.close()
    [path] = stick.glob("*.sqlite3")
    path.write_bytes(os.urandom(8192))
    store = Store.open(store.path, copy_to=stick)
    assert synced(store).trouble is None
    store.close()
    [aside] = stick.glob("*.damaged-*.sqlite3")
    assert aside.stat().st_size == 8192
    aside.unlink()
    assert copied(stick) == [lead]


def test_what_is_erased_is_gone_from_the_copy_also_when_it_was_away(store: Store, event: Event, stick: Path, tmp_path: Path) -> None:
    leads = [leave(event).seal(event) for _ in range(3)]
    for lead in leads:
        store.save(lead)
    synced(store)
    stick.rename(tmp_path / "pocket")
    with store.writing() as db:
        erase_lead(db, leads[1].facts.id, datetime.now(UTC), "kiosk-1")
    assert not store.sweep()
    (tmp_path / "pocket").rename(stick)
    store.close()
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3", copy_to=stick)
    assert store.sweep()
    stored = b"".join(path.read_bytes() for path in stick.iterdir())
    assert str(leads[1].facts.id).encode() not in stored and leads[1].sealed[-64:] not in stored
    assert copied(stick) == [leads[0], leads[2]]
    db = open_database(next(stick.glob("*.sqlite3")), [migrations])
    assert len(list(read_tombstones(db))) == 1
    db.close()
    store.close()


def test_a_copy_that_is_being_read_is_swept_once_it_is_not(store: Store, event: Event, stick: Path) -> None:
    store.save(lead := leave(event).seal(event))
    synced(store)
    [path] = stick.glob("*.sqlite3")
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM lead").fetchall()
    with store.writing() as db:
        erase_lead(db, lead.facts.id, datetime.now(UTC), "kiosk-1")
    assert not store.sweep()
    trouble = synced(store).trouble
    assert trouble is not None and trouble.code == "copy-locked"
    reader.close()
    assert store.sweep()
    assert lead.sealed[-64:] not in b"".join(file.read_bytes() for file in stick.iterdir())


def test_two_kiosks_may_share_a_stick(store: Store, event: Event, stick: Path, tmp_path: Path) -> None:
    other = Store.open(tmp_path / "other" / "leads.sqlite3", copy_to=stick)
    for each in (store, other):
        each.save(leave(event).seal(event))
        assert synced(each).trouble is None
    assert len(list(stick.glob("leads-copy-*.sqlite3"))) == 2
    other.close()

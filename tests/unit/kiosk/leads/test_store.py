"""A lead that was acknowledged is there afterwards, and one that wasn't can be saved again."""

from __future__ import annotations

import os
import resource
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Timer

import pytest

from kiosk.event.event import Event
from kiosk.leads.database import open_database
from kiosk.leads.migrations import migrations
from kiosk.leads.store import Store
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_event

BUSY_MS = 50


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kiosk" / "leads.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    store = Store.open(path, BUSY_MS)
    yield store
    store.close()


def told(code: str) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code == code)


def test_what_is_saved_comes_back_whole(store: Store, event: Event, path: Path) -> None:
    leads = [leave(event, language=language).seal(event) for language in ("vi", "en", "ko")]
    leads.append(leave(event, purposes=frozenset({"exhibitor-contact", "organiser-news"})).seal(event))
    for lead in leads:
        store.save(lead)
    assert list(store.leads()) == leads
    store.close()
    assert list(Store.open(path).leads()) == leads


def test_the_same_lead_again_is_still_one_lead(store: Store, event: Event) -> None:
    lead = leave(event).seal(event)
    for _ in range(3):
        store.save(lead)
    assert list(store.leads()) == [lead]


def test_totals(store: Store, event: Event) -> None:
    lead = leave(event).seal(event)
    store.save(lead)
    store.save(replace(leave(event).seal(event), facts=replace(leave(event).facts, practice=True)))
    counts = store.counts()
    assert (counts.total, counts.practice, counts.by_demo) == (2, 1, {"vn.tram.street-eye": 2})


def test_nothing_personal_reaches_the_disk(store: Store, event: Event, path: Path) -> None:
    for _ in range(20):
        store.save(leave(event).seal(event))
    stored = b"".join(file.read_bytes() for file in path.parent.iterdir())
    for text in (*TYPED.values(), "+84912345678", "912345678"):
        assert text.encode() not in stored
    assert stat_mode(path) == 0o600


def stat_mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_each_commit_is_synced_and_the_tables_are_strict(store: Store, path: Path) -> None:
    db = open_database(path, [migrations])
    settings = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous", "secure_delete")}
    assert settings == {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1}
    assert all(db.table(name).strict for name in ("lead", "consent", "consent_text"))


def test_saving_from_many_threads(store: Store, event: Event) -> None:
    lead = leave(event).seal(event)
    others = [replace(lead, facts=replace(lead.facts, id=leave(event).facts.id)) for _ in range(8)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(store.save, others))
    assert store.counts().total == 8


def test_a_locked_database_is_said_so_and_the_lead_can_be_saved_afterwards(store: Store, event: Event, path: Path) -> None:
    lead = leave(event).seal(event)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with told("lead-locked"):
        store.save(lead)
    other.execute("ROLLBACK")
    assert store.counts().total == 0
    store.save(lead)
    assert list(store.leads()) == [lead]


def test_a_lead_waits_for_another_program_that_writes(path: Path, event: Event) -> None:
    store = Store.open(path)
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO consent_text VALUES ('x', 'y')")
    soon = Timer(0.1, lambda: other.execute("COMMIT"))
    soon.start()
    store.save(lead := leave(event).seal(event))
    soon.join()
    other.close()
    assert list(store.leads()) == [lead]
    store.close()


def test_a_full_disk_is_said_so_and_the_lead_can_be_saved_afterwards(event: Event, path: Path) -> None:
    db = open_database(path, [migrations])
    store = Store(path, db)
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone()
    kept = []
    with told("lead-disk-full"):
        while True:
            lead = leave(event).seal(event)
            store.save(lead)
            kept.append(lead)
    assert list(store.leads()) == kept
    db.execute(f"PRAGMA max_page_count = {pages + 100}").fetchone()
    store.save(lead)
    assert list(store.leads()) == [*kept, lead]


def test_a_write_that_fails_half_way_is_said_so_and_the_lead_can_be_saved_afterwards(store: Store, event: Event, path: Path) -> None:
    store.save(first := leave(event).seal(event))
    log = path.with_name(path.name + "-wal")
    refused = []
    for spared in range(0, 20_000, 3001):
        lead = leave(event).seal(event)
        with no_file_larger_than(log.stat().st_size + spared):
            try:
                store.save(lead)
            except KnownError as error:
                refused.append(error.code)
        store.save(lead)
        assert lead in list(store.leads()) and first in list(store.leads())
    assert len(refused) > 1 and set(refused) == {"lead-io"}


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """The kernel itself refuses to write on: EFBIG."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_may_not_be_written_is_said_so(path: Path, event: Event) -> None:
    Store.open(path).close()
    path.chmod(0o444)
    path.parent.chmod(0o555)
    with without_root(path), told("lead-read-only"):
        Store.open(path)
    path.parent.chmod(0o755)


@contextmanager
def without_root(path: Path) -> Iterator[None]:
    """Permissions bind everybody but root: be somebody else for a moment, who may come as far as `path`."""
    if os.geteuid() != 0:
        yield
        return
    opened = [(folder, stat_mode(folder)) for folder in path.parents[1:] if not stat_mode(folder) & 0o001]
    for folder, mode in opened:
        folder.chmod(mode | 0o011)
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)
        for folder, mode in opened:
            folder.chmod(mode)


@pytest.mark.parametrize("damage", [b"not a database, surely" * 100, b""], ids=["garbage", "holes"])
def test_a_damaged_database_is_set_aside_and_a_new_one_begun(path: Path, event: Event, damage: bytes) -> None:
    store = Store.open(path)
    store.save(leave(event).seal(event))
    store.close()
    broken = damage or path.read_bytes()[:4096] + os.urandom(path.stat().st_size - 4096)
    path.write_bytes(broken)
    store = Store.open(path)
    assert store.set_aside is not None and store.set_aside.read_bytes() == broken
    store.save(lead := leave(event).seal(event))
    assert list(store.leads()) == [lead]
    store.close()
    assert Store.open(path).set_aside is None


def test_a_database_that_breaks_while_open_loses_no_further_lead(store: Store, path: Path, event: Event) -> None:
    store.save(leave(event).seal(event))
    break_under_the_store(path)
    store.save(lead := leave(event).seal(event))
    assert store.set_aside is not None and store.set_aside.exists()
    assert list(store.leads()) == [lead]


def break_under_the_store(path: Path) -> None:
    """Another connection's commit makes the store read the file again, of which little is left."""
    other = sqlite3.connect(path)
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    other.execute("INSERT INTO consent_text VALUES ('x', 'y')")
    other.commit()
    other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 4096))
    other.close()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(path: Path) -> None:
    db = open_database(path, [migrations])
    db.table("_sqlite_migrations").insert({"migration_set": "leads", "name": "tomorrow", "applied_at": ""})
    db.close()
    before = path.read_bytes()
    with told("lead-newer"):
        Store.open(path)
    assert path.read_bytes() == before and [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_database_of_something_else_is_refused_and_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()
    before = path.read_bytes()
    with told("lead-not-ours"):
        Store.open(path)
    assert path.read_bytes() == before

"""Leads are collected from any kiosks, in any order, any number of times, and the kiosks' files stay as they are."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event as Flag
from threading import Thread

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect, collect_all
from kiosk.event.event import Event
from kiosk.leads.hand_over import hand_over
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from models.errors import KnownError
from tests.a_lead import leave, make_event, others_like


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


@pytest.fixture
def book(tmp_path: Path) -> Iterator[LeadBook]:
    book = LeadBook(tmp_path / "organiser" / "leads.sqlite3")
    yield book
    book.close()


def kiosk_with(folder: Path, event: Event, leads: int, *, live: bool) -> Store:
    store = Store.open(folder / "leads.sqlite3")
    for lead in others_like(leave(event, kiosk=folder.name), leads):
        store.save(lead.seal(event))
    if not live:
        store.close()
    return store


def files(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}


@pytest.mark.parametrize("live", [True, False], ids=["running", "stopped"])
def test_a_kiosk_is_read_without_a_byte_being_written_there(tmp_path: Path, event: Event, book: LeadBook, live: bool) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 3, live=live)
    before = files(tmp_path / "kiosk")
    assert ("leads.sqlite3-wal" in before) == live
    collected = collect(tmp_path / "kiosk", book)
    assert (collected.found, collected.new) == (3, 3)
    assert files(tmp_path / "kiosk") == before
    assert [lead.facts.kiosk for lead in book.leads()] == ["kiosk"] * 3
    store.close()


def test_a_stick_that_cannot_be_written_is_no_obstacle(tmp_path: Path, event: Event, book: LeadBook) -> None:
    """The copied files of a kiosk that had no time to close them: log and all."""
    store = kiosk_with(tmp_path / "kiosk", event, 2, live=True)
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("leads.sqlite3", "leads.sqlite3-wal"):
        (stick / name).write_bytes((tmp_path / "kiosk" / name).read_bytes())
        (stick / name).chmod(0o444)
    stick.chmod(0o555)
    assert collect(stick / "leads.sqlite3", book).new == 2
    store.close()


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.lists(st.integers(0, 2), min_size=1, max_size=6))
def test_any_order_and_any_number_of_times_gives_the_same_book(tmp_path_factory: pytest.TempPathFactory, order: list[int]) -> None:
    folder = tmp_path_factory.mktemp("any")
    event = make_event(folder / "event")
    for number in range(3):
        kiosk_with(folder / f"kiosk-{number}", event, number + 1, live=False)
    collected, straight = LeadBook(folder / "collected.sqlite3"), LeadBook(folder / "straight.sqlite3")
    for number in order:
        collect(folder / f"kiosk-{number}", collected)
    for number in sorted(set(order)):
        assert collect(folder / f"kiosk-{number}", straight).new == number + 1
    assert list(collected.leads()) == list(straight.leads())


def test_collecting_while_visitors_go_on_leaving_leads(tmp_path: Path, event: Event, book: LeadBook) -> None:
    """Each collection has all that was acknowledged before it began, though the log moves into the database meanwhile."""
    store = kiosk_with(tmp_path / "kiosk", event, 1, live=True)
    checkpointer = sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    acknowledged: list[str] = []
    stop = Flag()

    def go_on() -> None:
        while not stop.is_set():
            store.save(lead := leave(event).seal(event))
            acknowledged.append(str(lead.facts.id))
            if len(acknowledged) % 3 == 0:
                checkpointer.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    visitors = Thread(target=go_on)
    visitors.start()
    try:
        for _ in range(10):
            before = set(acknowledged)
            collect(tmp_path / "kiosk", book)
            assert before <= {str(lead.facts.id) for lead in book.leads()}
    finally:
        stop.set()
        visitors.join()
    collect(tmp_path / "kiosk", book)
    assert len(list(book.leads())) == store.counts().total
    store.close()


def test_a_bundle_brings_what_its_kiosk_would(tmp_path: Path, event: Event, book: LeadBook) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 3, live=True)
    (tmp_path / "stick").mkdir()
    key = KioskKey.find_or_make(tmp_path / "kiosk" / "kiosk.key")
    bundle = hand_over(store, tmp_path / "stick", "kiosk", key, datetime.now(UTC)).path
    assert (collected := collect(bundle, book)).new == 3 and not collected.stranger
    assert list(book.leads()) == list(store.leads()) and collect(tmp_path / "kiosk", book).new == 0
    store.close()


def test_a_bundle_of_another_kiosk_of_the_same_name_is_noticed(tmp_path: Path, event: Event, book: LeadBook) -> None:
    strangers: list[bool] = []
    for name in ("one", "two", "one"):
        store = kiosk_with(tmp_path / name, event, 1, live=True)
        stick = tmp_path / f"stick-{len(strangers)}"
        stick.mkdir()
        key = KioskKey.find_or_make(tmp_path / name / "kiosk.key")
        strangers.append(collect(hand_over(store, stick, "kiosk-1", key, datetime.now(UTC)).path, book).stranger)
        store.close()
    assert strangers == [False, True, False] and len(list(book.leads())) == 3


def test_a_bundle_that_was_changed_brings_nothing(tmp_path: Path, event: Event, book: LeadBook) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 2, live=True)
    (tmp_path / "stick").mkdir()
    key = KioskKey.find_or_make(tmp_path / "kiosk" / "kiosk.key")
    bundle = hand_over(store, tmp_path / "stick", "kiosk", key, datetime.now(UTC)).path
    store.close()
    whole = bundle.read_bytes()
    for content in (whole.replace(b'"kiosk":"kiosk"', b'"kiosk":"other"', 1), whole[: len(whole) // 2], b"", b"{}\n"):
        bundle.write_bytes(content)
        with pytest.raises(KnownError, match="bundle-"):
            collect(bundle, book)
    assert list(book.leads()) == []


HOSTILE = (
    ("UPDATE lead SET exhibitor = '/../../letter'", "collect-unreadable"),
    ("UPDATE lead SET event = '../keys'", "collect-unreadable"),
    ("UPDATE lead SET kiosk = char(27) || '[2J'", "collect-unreadable"),
    ("PRAGMA foreign_keys = OFF; DROP TABLE consent_text", "collect-unreadable"),
    ("ALTER TABLE visit_count RENAME COLUMN kiosk TO k", "collect-unreadable"),
    ("CREATE TRIGGER t AFTER INSERT ON lead BEGIN DELETE FROM lead; END", "lead-not-ours"),
    (
        """DROP TABLE visit_count; CREATE VIEW visit_count AS
           WITH RECURSIVE ever(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM ever) SELECT x AS hour, x AS kiosk FROM ever WHERE x < 0""",
        "lead-not-ours",
    ),
    ("ALTER TABLE visit_count ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(zeroblob(100000000)))", "lead-not-ours"),
)
"""What somebody could do to a kiosk's file, or to one on a stick."""


def test_a_letter_that_changed_on_the_disk_holds_up_no_other_lead(tmp_path: Path, event: Event, book: LeadBook) -> None:
    kiosk_with(tmp_path / "kiosk", event, 3, live=False)
    database = tmp_path / "kiosk" / "leads.sqlite3"
    content = bytearray(database.read_bytes())
    content[content.rindex(b"age1") + 20] = 0xE1
    database.write_bytes(content)
    assert collect(tmp_path / "kiosk", book).new == 3


def test_what_cannot_be_collected_is_said_and_takes_nothing(tmp_path: Path, event: Event, book: LeadBook) -> None:
    kiosk_with(tmp_path / "kiosk", event, 2, live=False)
    database = tmp_path / "kiosk" / "leads.sqlite3"
    whole = database.read_bytes()
    changed = sqlite3.connect(database)
    changed.execute("UPDATE consent_text SET text = 'I agree to everything'")
    changed.commit()
    changed.close()
    changed_text = database.read_bytes()
    database.write_bytes(whole)
    for content, code in (
        (changed_text, "collect-unreadable"),
        (with_bytes_for_text(database), "collect-unreadable"),
        (b"no database" * 1000, "lead-damaged"),
        (whole[:4096] + os.urandom(len(whole) - 4096), "lead-damaged"),
    ):
        database.write_bytes(content)
        with pytest.raises(KnownError, match=code):
            collect(tmp_path / "kiosk", book)
    for change, code in HOSTILE:
        database.write_bytes(whole)
        changed = sqlite3.connect(database)
        changed.executescript(change)
        changed.close()
        with pytest.raises(KnownError, match=code):
            collect(tmp_path / "kiosk", book)
    with pytest.raises(KnownError, match="collect-missing"):
        collect(tmp_path / "nowhere", book)
    assert list(book.leads()) == []


def with_bytes_for_text(database: Path) -> bytes:
    """A kiosk's database, but that its table doesn't hold to its types."""
    changed = sqlite3.connect(database, isolation_level=None)
    changed.executescript("CREATE TABLE loose AS SELECT * FROM lead; DROP TABLE lead; ALTER TABLE loose RENAME TO lead")
    changed.execute("UPDATE lead SET kiosk = x'00'")
    changed.close()
    return database.read_bytes()


@pytest.mark.parametrize("name", ["leads.sqlite3", "kiosk-2.tram-leads"])
def test_a_stick_that_can_t_be_read_keeps_nothing_else_from_coming_in(tmp_path: Path, event: Event, book: LeadBook, name: str) -> None:
    """Reading this process's memory from its first byte gives what a torn connection gives: an input/output error."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / name).symlink_to("/proc/self/mem")
    kiosk_with(tmp_path / "kiosk", event, 2, live=False)
    collection = collect_all([tmp_path / "stick" / name, tmp_path / "kiosk", tmp_path / "pulled-out"], book)
    assert [one.new for one in collection.done] == [2]
    reasons = [(error.code.partition("-")[2], error.data.get("reason")) for error in collection.failed]
    assert reasons == [("unreadable", "Input/output error"), ("missing", None)]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.95])
def test_a_bundle_that_was_cut_off_brings_nothing_and_whole_it_comes_in(tmp_path: Path, event: Event, book: LeadBook, share: float) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 3, live=True)
    (tmp_path / "stick").mkdir()
    key = KioskKey.find_or_make(tmp_path / "kiosk.key")
    bundle = hand_over(store, tmp_path / "stick", "kiosk", key, datetime.now(UTC)).path
    store.close()
    whole = bundle.read_bytes()
    bundle.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(KnownError, match="bundle-bad"):
        collect(bundle, book)
    assert book.ids() == []
    bundle.write_bytes(whole)
    assert collect(bundle, book).new == 3

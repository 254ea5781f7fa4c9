"""Leads are collected from any kiosks, in any order, any number of times, and the kiosks' files stay as they are."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Event as Flag
from threading import Thread
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect, collect_all, find_sources
from exhibitor_admin.leads.kiosks_seen import latest
from exhibitor_admin.leads.steady_copy import MOST_BYTES
from kiosk.event.event import Event
from kiosk.leads.edit import SealedEdit
from kiosk.leads.ending import Tombstone, Withdrawal
from kiosk.leads.hand_over import hand_over
from kiosk.leads.later_rows import insert_edit, insert_tombstone, insert_withdrawal
from kiosk.leads.receipt import Receipt
from kiosk.leads.sign import KioskKey
from kiosk.leads.stamp import Stamp
from kiosk.leads.store import Store
from kiosk.visits import add_counts
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


def test_of_two_kiosks_whose_home_was_copied_nothing_is_lost_and_nothing_comes_twice(tmp_path: Path, event: Event, book: LeadBook) -> None:
    """They go by one name, sign with one key and begin with the same leads."""
    kiosk_with(tmp_path / "one", event, 2, live=False)
    KioskKey.find_or_make(tmp_path / "one" / "kiosk.key")
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    (tmp_path / "stick").mkdir()
    for name in ("one", "two"):
        store = kiosk_with(tmp_path / name, event, 1, live=True)
        for _ in range(2):
            hand_over(store, tmp_path / "stick", "kiosk-1", KioskKey.find_or_make(tmp_path / name / "kiosk.key"), datetime.now(UTC))
        store.close()
    for places in (["stick"], ["two", "one"], ["one", "stick", "two"]):
        collection = collect_all(list(find_sources(tmp_path / place for place in places)), book)
        assert not collection.failed and not any(one.stranger for one in collection.done)
        assert len(book.ids()) == 4 and not any(record.copies for record in book.records())


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
    change(tmp_path / "kiosk", "UPDATE consent_text SET text = 'I agree to everything'")
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
    for statements, code in HOSTILE:
        database.write_bytes(whole)
        change(tmp_path / "kiosk", statements)
        with pytest.raises(KnownError, match=code):
            collect(tmp_path / "kiosk", book)
    with pytest.raises(KnownError, match="collect-missing"):
        collect(tmp_path / "nowhere", book)
    assert list(book.leads()) == []


def change(kiosk: Path, statements: str) -> None:
    changed = sqlite3.connect(kiosk / "leads.sqlite3")
    changed.executescript(statements)
    changed.close()


LOOSE = "CREATE TABLE loose AS SELECT * FROM lead; DROP TABLE lead; ALTER TABLE loose RENAME TO lead;"
SPOILED = (
    "UPDATE lead SET left_at = '2026-13-45' WHERE id = '{id}'",
    "UPDATE lead SET left_at = '2026-11-20T09:00:00' WHERE id = '{id}'",
    "UPDATE lead SET left_at = '9999-12-31T23:59:59+00:00' WHERE id = '{id}'",
    "UPDATE lead SET exhibitor = '../keys' WHERE id = '{id}'",
    LOOSE + "UPDATE lead SET recipients = x'00' WHERE id = '{id}'",
    "UPDATE consent SET language = 'xx' WHERE lead = '{id}'",
    "UPDATE consent SET given_at = '?' WHERE lead = '{id}' AND kind = 'notice'",
    "DELETE FROM consent WHERE lead = '{id}' AND kind = 'age-16'",
    "DELETE FROM consent WHERE lead = '{id}' AND kind = 'exhibitor-contact'",
    "DELETE FROM consent WHERE lead = '{id}'",
    "DELETE FROM lead WHERE id = '{id}'",
    """INSERT INTO consent_text VALUES ('0', 'I agree to everything');
       UPDATE consent SET sha256 = '0' WHERE lead = '{id}' AND kind = 'notice'""",
)
"""What makes one lead unreadable; a loose table doesn't hold its columns to their types."""


@pytest.mark.parametrize("spoil", SPOILED)
def test_one_lead_that_can_t_be_read_holds_up_no_other_and_comes_in_once_mended(
    tmp_path: Path, event: Event, book: LeadBook, spoil: str
) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 4, live=True)
    id = max(str(lead.facts.id) for lead in store.leads())
    store.close()
    whole = (tmp_path / "kiosk" / "leads.sqlite3").read_bytes()
    change(tmp_path / "kiosk", spoil.format(id=id))
    for new in (3, 0):
        collected = collect(tmp_path / "kiosk", book)
        assert (collected.found, collected.new) == (3, new)
        assert [(row.kind, row.lead) for row in collected.unreadable] == [("lead", id)]
        assert [seen.unreadable for seen in latest(book.kiosks_seen.all())] == [collected.unreadable]
    assert id not in map(str, book.ids())
    (tmp_path / "kiosk" / "leads.sqlite3").write_bytes(whole)
    assert (mended := collect(tmp_path / "kiosk", book)).new == 1 and not mended.unreadable
    assert id in map(str, book.ids()) and not any(seen.unreadable for seen in book.kiosks_seen.all())


def test_of_what_came_later_too_only_what_can_t_be_read_stays_away(tmp_path: Path, event: Event, book: LeadBook) -> None:
    """A lead of which somebody took something back stays away with what they said, or an exhibitor might be handed it."""
    store = kiosk_with(tmp_path / "kiosk", event, 3, live=True)
    ids = [lead.facts.id for lead in store.leads()]
    with store.writing() as db:
        for number, lead in enumerate(ids):
            insert_withdrawal(db, Withdrawal(lead, "exhibitor-contact", datetime.now(UTC), "kiosk"))
            insert_edit(db, SealedEdit(uuid4(), lead, Stamp(number, 0, "0" * 16), b"sealed"))
            insert_tombstone(db, Tombstone(bytes([number]) * 32, datetime.now(UTC), "kiosk"))
        add_counts(db, {("", "visits"): 1, ("", "seconds"): 9}, event=event.id, kiosk="kiosk", hour="2026-11-20T03", language="vi")
    store.close()
    change(
        tmp_path / "kiosk",
        f"""UPDATE withdrawal SET purpose = 'all' WHERE lead = '{ids[0]}';
            UPDATE edit SET stamp = 'now' WHERE lead = '{ids[1]}';
            UPDATE tombstone SET at = '' WHERE mark = (SELECT min(mark) FROM tombstone);
            UPDATE visit_count SET hour = 'noon' WHERE measure = 'visits'""",
    )
    collected = collect(tmp_path / "kiosk", book)
    told = sorted((row.kind, row.lead) for row in collected.unreadable)
    assert told == [("edit", str(ids[1])), ("lead", str(ids[0])), ("tombstone", ""), ("visit_count", ""), ("withdrawal", str(ids[0]))]
    assert book.ids() == ids[1:] and [len(record.edits) for record in book.records()] == [0, 1]
    assert [count.measure for count in book.counts()] == ["seconds"]


def test_a_bundle_brings_all_that_can_be_read_of_its_kiosk(tmp_path: Path, event: Event, book: LeadBook) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 2, live=True)
    (tmp_path / "stick").mkdir()
    change(tmp_path / "kiosk", "UPDATE lead SET kiosk = '../up' WHERE id = (SELECT max(id) FROM lead)")
    key = KioskKey.find_or_make(tmp_path / "kiosk.key")
    bundle = hand_over(store, tmp_path / "stick", "kiosk", key, datetime.now(UTC)).path
    store.close()
    collected = collect(bundle, book)
    assert (collected.found, len(collected.unreadable)) == (1, 1)
    assert [(seen.kiosk, seen.leads, len(seen.unreadable)) for seen in book.kiosks_seen.all()] == [("kiosk", 1, 1)]


def test_a_receipt_of_a_lead_that_couldn_t_be_read_says_where_it_is(tmp_path: Path, event: Event, book: LeadBook) -> None:
    receipt = Receipt.fresh()
    store = kiosk_with(tmp_path / "kiosk", event, 1, live=True)
    store.save(lost := leave(event, kiosk="kiosk", receipt=receipt).seal(event))
    store.close()
    change(tmp_path / "kiosk", f"UPDATE lead SET left_at = '' WHERE id = '{lost.facts.id}'")
    collect(tmp_path / "kiosk", book)
    with pytest.raises(KnownError, match="receipt-unreadable kiosk='kiosk'"):
        book.find(receipt)
    with pytest.raises(KnownError, match="receipt-unknown"):
        book.find(Receipt.fresh())


def test_a_row_of_the_book_itself_that_can_t_be_read_any_more_is_named(tmp_path: Path, event: Event, book: LeadBook) -> None:
    kiosk_with(tmp_path / "kiosk", event, 2, live=False)
    collect(tmp_path / "kiosk", book)
    change(tmp_path / "organiser", f"UPDATE lead SET left_at = 'noon' WHERE id = '{book.ids()[1]}'")
    for read in (book.leads, book.records):
        with pytest.raises(KnownError, match=f"lead-row-damaged.*lead {book.ids()[1]}: "):
            list(read())


def with_bytes_for_text(database: Path) -> bytes:
    """A kiosk's database, but that its table doesn't hold to its types."""
    changed = sqlite3.connect(database, isolation_level=None)
    changed.executescript(LOOSE)
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


def test_what_no_kiosk_wrote_is_refused_by_its_size_before_it_is_copied(tmp_path: Path, event: Event, book: LeadBook) -> None:
    kiosk_with(tmp_path / "kiosk", event, 1, live=False)
    for name in ("kiosk/leads.sqlite3-wal", "kiosk.tram-leads", "leads.sqlite3"):
        place = tmp_path / name
        with place.open("wb") as file:
            file.truncate(MOST_BYTES + 1)  # a hole: it takes no space
        with pytest.raises(KnownError, match="collect-too-large") as caught:
            collect(place.parent if name.endswith("-wal") else place, book)
        assert caught.value.data["path"] == str(place)


def test_a_bundle_with_a_line_that_never_ends_is_given_up_at_once(tmp_path: Path, book: LeadBook) -> None:
    with (tmp_path / "kiosk.tram-leads").open("wb") as file:
        file.truncate(MOST_BYTES)
    with pytest.raises(KnownError, match="bundle-bad"):
        collect(tmp_path / "kiosk.tram-leads", book)


def test_a_row_as_large_as_the_memory_is_not_read_and_the_stick_is_blamed(tmp_path: Path, event: Event, book: LeadBook) -> None:
    kiosk_with(tmp_path / "kiosk", event, 2, live=False)
    database = tmp_path / "kiosk" / "leads.sqlite3"
    changed = sqlite3.connect(database, isolation_level=None)
    changed.execute("UPDATE lead SET sealed = zeroblob(20000000)")
    changed.close()
    with pytest.raises(KnownError, match="collect-unreadable") as caught:
        collect(database, book)
    assert caught.value.data == {"path": str(database), "reason": "string or blob too big"}


def test_whatever_a_stick_calls_its_files_they_come_in(tmp_path: Path, event: Event, book: LeadBook) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 2, live=False)
    store = Store.open(store.path)
    bundle = hand_over(store, tmp_path, "kiosk", KioskKey.find_or_make(tmp_path / "kiosk.key"), datetime.now(UTC)).path
    store.close()
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in (b"A.TRAM-LEADS", b"\xff.tram-leads", b"line\nbreak.tram-leads", "\N{RIGHT-TO-LEFT OVERRIDE}.tram-leads".encode()):
        (stick / os.fsdecode(name)).write_bytes(bundle.read_bytes())
    os.mkfifo(stick / "pipe.tram-leads")
    (stick / "loop.tram-leads").symlink_to("loop.tram-leads")
    collection = collect_all(list(find_sources([stick])), book)
    assert (len(collection.done), collection.failed) == (4, ())
    assert {one.path for one in book.kiosks_seen.all()} >= {str(stick / "\N{REPLACEMENT CHARACTER}.tram-leads")}
    with pytest.raises(KnownError, match="collect-unreadable"):
        collect(stick / ("n" * 300), book)


def test_bundles_that_lie_beside_a_database_do_not_stand_in_for_it(tmp_path: Path, event: Event, book: LeadBook) -> None:
    store = kiosk_with(tmp_path / "kiosk", event, 1, live=True)
    hand_over(store, tmp_path / "kiosk", "kiosk", KioskKey.find_or_make(tmp_path / "kiosk.key"), datetime.now(UTC))
    store.save(leave(event).seal(event))
    store.close()
    collect_all(list(find_sources([tmp_path / "kiosk"])), book)
    assert len(book.ids()) == 2


def test_a_database_that_is_none_is_told_by_its_own_path(tmp_path: Path, book: LeadBook) -> None:
    (tmp_path / "leads.sqlite3").write_bytes(b"no database" * 1000)
    with pytest.raises(KnownError, match="lead-damaged") as caught:
        collect(tmp_path, book)
    assert caught.value.data["path"] == str(tmp_path / "leads.sqlite3")

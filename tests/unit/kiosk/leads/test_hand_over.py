"""What is handed over is all there is, signed, whole and read back; what isn't yet is said."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.event.event import Event
from kiosk.leads.annotate import annotate
from kiosk.leads.bundle import CONTEXT, SUFFIX, open_bundle
from kiosk.leads.ending import mark_of
from kiosk.leads.hand_over import HandedOver, hand_over, what_waits
from kiosk.leads.later_rows import erase_lead, read_edits, read_tombstones
from kiosk.leads.lead import Moment
from kiosk.leads.requests import RequestDesk
from kiosk.leads.rows import read_rows
from kiosk.leads.sign import KioskKey, is_signed
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from kiosk.visits import Visit, add_counts, read_counts
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_event

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
    yield store
    store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def key(tmp_path: Path) -> KioskKey:
    return KioskKey.find_or_make(tmp_path / "kiosk" / "kiosk.key")


Hand = Callable[[], HandedOver]


@pytest.fixture
def hand(store: Store, stick: Path, key: KioskKey) -> Hand:
    return lambda: hand_over(store, stick, "kiosk-1", key, NOON)


def told(code: str) -> pytest.RaisesExc[KnownError]:
    return pytest.RaisesExc(KnownError, check=lambda error: error.code == code)


def test_a_bundle_holds_all_that_the_kiosk_gathered(store: Store, event: Event, hand: Hand, key: KioskKey) -> None:
    leads = [leave(event) for _ in range(3)]
    for lead in leads:
        store.save(lead.seal(event))
    edit = annotate(store, event, leads[0].facts, {"heat": "hot"}, ids=Uuid7(), machine="k", now=Moment.now())
    with store.writing() as db:
        erase_lead(db, leads[1].facts.id, NOON, "kiosk-1")
        add_counts(db, Visit().ended(90), event=event.id, kiosk="kiosk-1", hour="2026-11-20T05", language="vi")
        counts = list(read_counts(db))
    handed = hand()
    assert (handed.leads, handed.waiting.total) == (2, 0)
    with open_bundle(handed.path) as bundle:
        assert (bundle.head.kiosk, bundle.head.public_key, bundle.head.made_at) == ("kiosk-1", key.public, NOON)
        assert list(read_rows(bundle.db)) == list(store.leads())
        assert list(read_edits(bundle.db)) == [edit] and list(read_counts(bundle.db)) == counts
        assert [stone.mark for stone in read_tombstones(bundle.db)] == [mark_of(leads[1].facts.id)]
    content = handed.path.read_bytes()
    assert not any(text.encode() in content for text in (*TYPED.values(), "+84912345678"))


def test_what_is_new_since_is_said(store: Store, event: Event, hand: Hand) -> None:
    store.save(leave(event).seal(event))
    assert (what_waits(store).leads, what_waits(store).last_handed_over) == (1, None)
    assert hand().waiting.total == 0
    lead = leave(event)
    store.save(lead.seal(event))
    annotate(store, event, lead.facts, {"heat": "hot"}, ids=Uuid7(), machine="k", now=Moment.now())
    waiting = what_waits(store)
    assert (waiting.leads, waiting.edits, waiting.last_handed_over) == (1, 1, NOON)
    assert hand().leads == 2 and what_waits(store).total == 0
    with store.writing() as db:
        erase_lead(db, lead.facts.id, NOON, "kiosk-1")
        assert str(lead.facts.id) not in str(list(db.query("SELECT * FROM handed_over")))
    assert (what_waits(store).leads, what_waits(store).erasures) == (0, 1)


def test_a_lead_whose_visitor_may_still_change_their_mind_stays(store: Store, event: Event, hand: Hand) -> None:
    lead = leave(event)
    store.save(lead.seal(event))
    desk = RequestDesk(store, "kiosk-1")
    desk.ask(lead.facts.id, "erase")
    handed = hand()
    assert (handed.leads, handed.waiting.leads, handed.waiting.requested) == (0, 1, 1)
    desk.take_back(lead.facts.id)
    assert hand().leads == 1


def test_no_bundle_takes_the_place_of_another(store: Store, event: Event, hand: Hand, stick: Path) -> None:
    paths = {hand().path for _ in range(3)}  # within one second, or after the clock was set back
    assert len(paths) == 3 and set(stick.iterdir()) == paths


def test_what_a_hand_over_left_that_was_killed_makes_room_and_another_kiosk_s_is_not_touched(hand: Hand, stick: Path) -> None:
    own = hand().path
    for name in (f".{own.stem}.9{own.suffix}.part", ".kiosk-2-00000000-20260101T000000Z.tram-leads.part"):
        (stick / name).write_bytes(b"half")
    hand()
    assert [path.name for path in stick.glob(".*")] == [".kiosk-2-00000000-20260101T000000Z.tram-leads.part"]


def test_a_stick_that_is_not_there_is_said_so(store: Store, key: KioskKey, tmp_path: Path) -> None:
    with told("hand-over-missing"):
        hand_over(store, tmp_path / "nowhere", "kiosk-1", key, NOON)


def test_a_stick_that_cannot_be_written_is_said_so_and_nothing_counts_as_handed_over(
    store: Store, event: Event, hand: Hand, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(leave(event).seal(event))
    for failing in ("fsync", "replace"):
        with monkeypatch.context() as hardware:
            hardware.setattr(os, failing, refuse)
            with told("hand-over-failed"):
                hand()
    assert what_waits(store).leads == 1 and not [path for path in stick.iterdir() if path.is_file()]
    assert hand().leads == 1


def test_a_stick_that_gives_back_what_lay_there_before_is_noticed(
    store: Store, event: Event, hand: Hand, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A good bundle, but not the one that was written: as from a stick that only pretends to write."""
    before = hand().path.read_bytes()
    store.save(leave(event).seal(event))
    with monkeypatch.context() as hardware:
        hardware.setattr(os, "fsync", lambda _: [part.write_bytes(before) for part in stick.glob(".*.part")])
        with told("bundle-bad"):
            hand()
    assert what_waits(store).leads == 1 and len(list(stick.iterdir())) == 1


def refuse(*_: object) -> None:
    """Hardware that isn't there: a stick that fails."""
    raise OSError(5, "Input/output error")


def test_every_change_of_a_bundle_is_noticed(store: Store, event: Event, hand: Hand, tmp_path: Path) -> None:
    store.save(leave(event).seal(event))
    content = hand().path.read_bytes()
    lines = content.splitlines(keepends=True)
    other = KioskKey.find_or_make(tmp_path / "other.key")
    spoilt = [content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :] for place in range(0, len(content), 37)]
    spoilt += [content[:-1][: len(content) // 2], b"", b"\n", b"[]\n", b"{}\n" * 3, b"[" * 100_000, content + lines[1]]
    spoilt += [b"".join(lines[:1] + lines[2:]), b"".join([lines[0], *lines[2:-1], lines[1], lines[-1]]), b"".join(lines[:-1])]
    spoilt += [json.dumps({**json.loads(lines[0]), "public_key": other.public}).encode() + b"\n" + b"".join(lines[1:])]
    path = tmp_path / f"spoilt{SUFFIX}"
    for bad in spoilt:
        path.write_bytes(bad)
        with pytest.raises(KnownError) as refused, open_bundle(path):
            pass
        assert refused.value.code in ("bundle-bad", "bundle-newer")


def signed(key: KioskKey, *lines: object) -> bytes:
    """What somebody with a key of their own can make."""
    body = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    return body + json.dumps({"signature": key.sign(CONTEXT + sha256(body).digest())}).encode() + b"\n"


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (["lead", {"id": "x"}], "bundle-bad"),
        (["attempt", {"id": 1, "failures": 0, "last_ns": 0}], "bundle-bad"),
        (["lead; DROP TABLE lead", {"x": 1}], "bundle-bad"),
        (["tombstone", {"mark": 5, "at": "", "by": ""}], "bundle-bad"),
        (["tombstone", {"mark": {"base64": "%"}, "at": "", "by": ""}], "bundle-bad"),
        (["tombstone", {"mark": {"base64": ""}, "at": None, "by": ""}], "bundle-bad"),
        (
            ["visit_count", dict.fromkeys(("origin", "event", "kiosk", "hour", "demo", "language", "measure"), "") | {"value": 10**30}],
            "bundle-bad",
        ),
        (["consent", []], "bundle-bad"),
        (5, "bundle-bad"),
    ],
)
def test_a_hostile_bundle_is_refused(key: KioskKey, tmp_path: Path, row: object, code: str) -> None:
    head = {"tram-leads": 1, "kiosk": "k", "public_key": key.public, "made_at": NOON.isoformat(), "migrations": []}
    path = tmp_path / f"hostile{SUFFIX}"
    path.write_bytes(signed(key, head, row))
    with told(code), open_bundle(path):
        pass


@pytest.mark.parametrize(
    "wrong",
    [{"kiosk": "../x"}, {"kiosk": 5}, {"kiosk": "k\x1b[2J"}, {"made_at": "2026-11-20T12:00:00"}, {"made_at": "x"}, {"migrations": [[]]}],
)
def test_a_head_that_no_kiosk_writes_is_refused(key: KioskKey, tmp_path: Path, wrong: dict[str, object]) -> None:
    head = {"tram-leads": 1, "kiosk": "k", "public_key": key.public, "made_at": NOON.isoformat(), "migrations": []}
    path = tmp_path / f"hostile{SUFFIX}"
    path.write_bytes(signed(key, {**head, **wrong}))
    with told("bundle-bad"), open_bundle(path):
        pass
    path.write_bytes(signed(key, head))
    with open_bundle(path) as bundle:
        assert list(read_rows(bundle.db)) == []


@pytest.mark.parametrize("newer", [{"tram-leads": 2}, {"migrations": ["tomorrow"]}])
def test_a_bundle_of_a_newer_version_is_told_apart(key: KioskKey, tmp_path: Path, newer: dict[str, object]) -> None:
    head = {"tram-leads": 1, "kiosk": "k", "public_key": key.public, "made_at": NOON.isoformat(), "migrations": []}
    path = tmp_path / f"newer{SUFFIX}"
    path.write_bytes(signed(key, {**head, **newer}))
    with told("bundle-newer"), open_bundle(path):
        pass
    with told("bundle-missing"), open_bundle(tmp_path / "none"):
        pass
    with told("bundle-unreadable"), open_bundle(tmp_path):
        pass


def test_a_kiosk_keeps_its_key_to_itself(tmp_path: Path) -> None:
    path = tmp_path / "kiosk" / "kiosk.key"
    key = KioskKey.find_or_make(path)
    assert KioskKey.find_or_make(path).public == key.public != KioskKey.find_or_make(tmp_path / "other").public
    assert path.stat().st_mode & 0o777 == 0o600 and [file.name for file in path.parent.iterdir()] == [path.name]
    assert path.read_bytes().hex() not in repr(key)
    assert is_signed(b"a", key.sign(b"a"), key.public) and not is_signed(b"b", key.sign(b"a"), key.public)
    assert not is_signed(b"a", "no hex", key.public) and not is_signed(b"a", key.sign(b"a"), "00")
    path.write_bytes(b"short")
    with told("kiosk-key-bad"):
        KioskKey.find_or_make(path)

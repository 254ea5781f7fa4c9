"""Whatever visitors type and whatever clocks and staff do, leads are kept as they are, apart, and out of every log."""

from __future__ import annotations

import json
import logging
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage
import pytest

from exhibitor_admin.keys import fresh_key
from kiosk.leads.annotate import annotate
from kiosk.leads.bundle import open_bundle
from kiosk.leads.content import Content, read_content
from kiosk.leads.hand_over import hand_over
from kiosk.leads.lead import Moment
from kiosk.leads.qualification import Qualification
from kiosk.leads.receipt import Receipt
from kiosk.leads.requests import RequestDesk
from kiosk.leads.rows import insert_rows, read_rows
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_contact, make_event

STRANGE = [
    "Nguyễn Thị Minh Khuê",
    "김민지 漢字 ไทย हिन्दी ქართული አማርኛ",
    "محمد \u200f(١٢٣)\u200e עברית",
    "👩🏽‍🔬🇻🇳",
    '=HYPERLINK("http://x")',
    "+1-1",
    "@SUM(A1)",
    "Robert'); DROP TABLE lead;--",
    "<img src=x onerror=alert(1)>",
    "{name} %s %(x)s \\x00 $HOME `id`",
    "../../etc/passwd",
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
    yield store
    store.close()


def test_every_text_comes_out_of_the_envelope_as_it_went_in(store: Store, tmp_path: Path) -> None:
    key = fresh_key()
    event = make_event(tmp_path / "event", key)
    contents = {}
    for text in (*STRANGE, "nul\0 and ten megabytes" + "字" * 3_500_000):
        contact = make_contact(name=text[:100], note=text[:1000])
        lead = leave(event, contact, qualification=Qualification(staff_note=contact.note))
        store.save(lead.seal(event))
        contents[lead.facts.id] = Content(contact, lead.qualification)
    assert len(contents) == len(STRANGE) + 1
    for sealed in store.leads():
        assert read_content(json.loads(pyrage.decrypt(sealed.sealed, [key.identity]))) == contents[sealed.facts.id]


def test_a_clock_that_is_set_back_ten_years_mixes_nothing_up(store: Store, tmp_path: Path) -> None:
    event, ids = make_event(tmp_path / "event"), Uuid7()
    now = datetime.now(UTC)
    leads = []
    for at in (now, now - timedelta(days=3650), now + timedelta(days=3650)):
        lead = leave(event)
        lead = replace(lead, facts=replace(lead.facts, id=ids.fresh(), left_at=Moment(at, 1)))
        leads.append(lead.seal(event))
        store.save(leads[-1])
    assert list(store.leads()) == leads


def test_two_kiosks_of_one_name_hand_over_side_by_side(tmp_path: Path) -> None:
    event, now = make_event(tmp_path / "event"), datetime.now(UTC)
    stick, gathered = tmp_path / "stick", Store.open(tmp_path / "organiser.sqlite3")
    stick.mkdir()
    for place in ("left", "right"):
        store = Store.open(tmp_path / place / "leads.sqlite3")
        for _ in range(2):
            store.save(leave(event, kiosk="kiosk-1").seal(event))
        hand_over(store, stick, "kiosk-1", KioskKey.find_or_make(tmp_path / place / "kiosk.key"), now)
        store.close()
    assert len(list(stick.iterdir())) == 2
    for path in stick.iterdir():
        with open_bundle(path) as bundle, gathered.writing() as db:
            for lead in read_rows(bundle.db):
                insert_rows(db, lead)
    assert gathered.counts().total == 4
    gathered.close()


def test_no_log_says_anything_about_anybody(store: Store, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """A day with all its troubles, everything logged that any part of the program has to say."""
    caplog.set_level(logging.DEBUG)
    event, receipt = make_event(tmp_path / "event"), Receipt.fresh()
    store.close()
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3", busy_ms=20, copy_to=tmp_path / "unplugged")
    lead = leave(event, receipt=receipt)
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(KnownError) as locked:
        store.save(lead.seal(event))
    other.close()
    store.save(lead.seal(event))
    annotate(store, event, lead.facts, {"staff_note": TYPED["note"]}, ids=Uuid7(), machine="k", now=Moment.now())
    store.sync_copy()
    desk = RequestDesk(store, "kiosk-1")
    desk.ask(desk.find(receipt).lead, "erase")
    store.close()
    said = caplog.text + str(locked.value)
    assert "copy-missing" in said
    assert not [text for text in (*TYPED.values(), "+84912345678", receipt.code, str(receipt), str(lead.facts.id)) if text in said]

"""A big event at the organiser's: fifty demos, a hundred thousand contacts that are really sealed, and three days of counts."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from secrets import token_bytes
from typing import Literal

from demos.text import Words
from exhibitor_admin.event import practise_event
from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.shelf import FOLDER, RECORD, Shelved
from exhibitor_admin.standing import shipped
from kiosk.home import Home
from kiosk.leads.database import open_database
from kiosk.leads.lead import Lead
from kiosk.leads.migrations import migrations
from kiosk.leads.uuid7 import Uuid7
from kiosk.visits import Count, insert_count
from tests.a_lead import leave, make_contact

FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương")
MIDDLES = ("Thị Minh", "Quốc", "Hoàng", "Đức", "Ngọc", "Thuỳ", "Gia", "Phương", "Văn", "Thanh")
GIVEN = ("Khuê", "Bảo", "Yến", "Thắng", "Ánh", "Dương", "Huy", "Hạnh", "Linh", "Nam", "An", "Bình", "Vy", "Sơn", "Mai", "Lan")
PLACES = ("Trường THPT số", "Công ty TNHH", "Sở Thông tin tỉnh", "Bệnh viện", "Đại học")
SHARED_EVERY, SHARED_PHONE = 50, "+84912345678"
"""Every so manieth typed the number of their school."""
OPENS = datetime(2026, 11, 20, 1, tzinfo=UTC)
HOURS, KIOSKS = 30, 40
MEASURES: tuple[Literal["visits", "opened", "completed", "rating:5"], ...] = ("visits", "opened", "completed", "rating:5")


def make(kiosk: Home, organiser: OrganiserHome, leads: int, demos: int) -> int:
    """Fill both homes; `demos` come to those that ship. Returns how many counts there are."""
    organiser.make()
    event = practise_event(kiosk.event, organiser, date(2026, 11, 20))
    for number in range(demos):
        _shelve(organiser, number)
    book = LeadBook(organiser.leads)
    book.add(lead.seal(event) for lead in visitors(leave(event), leads))
    counting = open_database(organiser.root / "counts.sqlite3", [migrations])
    counts = list(_counts(event.id))
    with counting.atomic():
        for count in counts:
            insert_count(counting, count)
    book.take_in(counting)
    counting.close()
    book.close()
    return len(counts)


def visitors(first: Lead, count: int) -> Iterator[Lead]:
    """Without the slow hash of each receipt; the same people each time."""
    ids, random, contact = Uuid7(), Random(count), make_contact()
    for number in range(count):
        moment = replace(first.facts.left_at, utc=OPENS + timedelta(seconds=number))
        facts = replace(first.facts, id=ids.fresh(), left_at=moment, receipt_hash=token_bytes(32), kiosk=f"kiosk-{number % 200}")
        yield replace(
            first,
            facts=facts,
            contact=replace(
                contact,
                name=f"{random.choice(FAMILIES)} {random.choice(MIDDLES)} {random.choice(GIVEN)}",
                organisation=f"{random.choice(PLACES)} {random.randrange(200)}",
                phone=f"+8491{number:07}" if number % SHARED_EVERY else SHARED_PHONE,
                email=f"khach{number}@vi-du.example",
            ),
        )


def _shelve(organiser: OrganiserHome, number: int) -> None:
    record = Shelved(
        id=f"vn.example.demo-{number}",
        version="1.0.0",
        title=Words(vi=f"Trải nghiệm {number}", en=f"Demo {number}"),
        exhibitor="Hanbit Robotics",
        picture="cover.jpg",
        digest="0" * 64,
    )
    place = organiser.shelf / record.id / record.version
    place.mkdir(parents=True)
    (place / RECORD).write_text(record.model_dump_json())
    (place / FOLDER).mkdir()
    some = shipped()[0]
    shutil.copyfile(some.path(some.manifest.picture), place / FOLDER / record.picture)


def _counts(event: str) -> Iterator[Count]:
    for hour in range(HOURS):
        at = f"{OPENS + timedelta(hours=hour):%Y-%m-%dT%H}"
        for kiosk in range(KIOSKS):
            for demo in range(10):
                for measure in MEASURES:
                    named = "" if measure == "visits" else f"vn.example.demo-{demo}"
                    if named or demo == 0:
                        yield Count(f"{kiosk:016}", event, f"kiosk-{kiosk}", at, named, "vi", measure, 1 + (hour * demo) % 7)

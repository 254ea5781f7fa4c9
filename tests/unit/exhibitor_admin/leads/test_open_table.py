"""Leads in the clear in memory: found by what people type, in any order, and opened again only where something is new."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibitor_admin.keys import PrivateKey, fresh_key
from exhibitor_admin.leads.annotate import annotate
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.open_new import open_new
from exhibitor_admin.leads.open_table import Filter, OpenTable
from exhibitor_admin.leads.unsealing import Unsealing
from kiosk.event.event import Event
from kiosk.leads.lead import Lead
from kiosk.leads.qualification import Qualification
from models.errors import KnownError
from tests.a_lead import leave, make_contact


@pytest.fixture
def leads(event: Event) -> list[Lead]:
    """Khuê of kiosk-1 on the 20th, warm; Bảo of kiosk-2 on the 21st, hot; Kim of kiosk-2 on the 21st."""
    khue = leave(event, qualification=Qualification(heat="warm", interests=("school",)))
    bao = make_contact(name="Trần Quốc Bảo", organisation="Sở Thông tin", phone="0900 000 204", email="bao@so.example", note="")
    kim = make_contact(name="김서연 (Kim Seo-yeon)", organisation="Hanbit", phone="", email="kim@hanbit.example", note="")
    return [
        _on(khue, 20),
        _on(leave(event, bao, kiosk="kiosk-2", qualification=Qualification(heat="hot", interests=("schools",))), 21),
        _on(leave(event, kim, kiosk="kiosk-2", purposes=frozenset({"exhibitor-contact", "organiser-news"})), 21),
    ]


@pytest.fixture
def book(tmp_path: Path, event: Event, leads: list[Lead]) -> LeadBook:
    book = LeadBook(tmp_path / "book.sqlite3")
    book.add(lead.seal(event) for lead in leads)
    return book


@pytest.fixture
def unsealing(book: LeadBook, event: Event, key: PrivateKey, tmp_path: Path) -> Unsealing:
    unsealing = Unsealing()
    unsealing.take(open_new(tmp_path / "book.sqlite3", event.id, key, unsealing.table.known()), lambda *_: None)
    return unsealing


def _on(lead: Lead, day: int) -> Lead:
    moment = replace(lead.facts.left_at, utc=datetime(2026, 11, day, 3, tzinfo=UTC))
    return replace(lead, facts=replace(lead.facts, left_at=moment))


def _names(table: OpenTable, wanted: Filter, sort: str = "name", *, falling: bool = False) -> list[str]:
    return [line.name for line in table.lines(table.find(wanted, sort, falling=falling)) if line]


@pytest.mark.parametrize(
    "typed", ["khue", "KHUÊ minh", "nguyen thi", "0912 345 678", "+84 912 345", "(+84) 912", "khue@truong.example", "thpt so 2"]
)
def test_somebody_is_found_by_whatever_is_known_of_them(unsealing: Unsealing, typed: str) -> None:
    assert _names(unsealing.table, Filter(words=typed)) == ["Nguyễn Thị Minh Khuê"]


@pytest.mark.parametrize("typed", ["khuey", "khue%bao", "'; DROP TABLE lead; --"])
def test_who_isn_t_there_isn_t_found(unsealing: Unsealing, typed: str) -> None:
    assert "Nguyễn Thị Minh Khuê" not in _names(unsealing.table, Filter(words=typed))


def test_a_receipt_finds_its_lead(unsealing: Unsealing, leads: list[Lead]) -> None:
    assert _names(unsealing.table, Filter(receipts=(leads[1].facts.receipt_hash,))) == ["Trần Quốc Bảo"]


@pytest.mark.parametrize(
    ("wanted", "count"),
    [
        (Filter(), 3),
        (Filter(day="2026-11-21"), 2),
        (Filter(kiosk="kiosk-2", heat="hot"), 1),
        (Filter(interest="school"), 1),
        (Filter(purpose="organiser-news"), 1),
        (Filter(exhibitor="nobody"), 0),
    ],
)
def test_each_limit_narrows(unsealing: Unsealing, wanted: Filter, count: int) -> None:
    assert len(unsealing.table.find(wanted)) == count


def test_it_sorts_both_ways_without_minding_marks(unsealing: Unsealing) -> None:
    names = ["Nguyễn Thị Minh Khuê", "Trần Quốc Bảo", "김서연 (Kim Seo-yeon)"]
    assert _names(unsealing.table, Filter()) == names
    assert _names(unsealing.table, Filter(), falling=True) == names[::-1]


def test_only_what_is_new_is_opened_again_in_a_process_apart(
    unsealing: Unsealing, book: LeadBook, event: Event, key: PrivateKey, leads: list[Lead], tmp_path: Path
) -> None:
    annotate(book, event, leads[0].facts, {"heat": "hot"})
    book.erase([leads[2].facts.id], datetime.now(UTC), "organiser", "somebody", event.id)
    told: list[tuple[int, int]] = []
    unsealing.run(tmp_path / "book.sqlite3", event.id, key, lambda *looked: told.append(looked))
    assert told[-1] == (1, 1)
    assert len(unsealing.table.find(Filter(heat="hot"))) == 2
    assert len(unsealing.table) == 2


def test_what_a_key_can_t_open_is_counted(book: LeadBook, event: Event, tmp_path: Path) -> None:
    stranger = Unsealing()
    stranger.take(open_new(tmp_path / "book.sqlite3", event.id, fresh_key(), stranger.table.known()), lambda *_: None)
    assert len(stranger.unopened) == 3
    assert not len(stranger.table)


def test_a_note_that_is_too_long_is_refused(book: LeadBook, event: Event, leads: list[Lead]) -> None:
    with pytest.raises(KnownError, match="note-bad"):
        annotate(book, event, leads[0].facts, {"staff_note": "ơ" * 1001})


def test_two_people_that_somebody_kept_apart_stay_two(book: LeadBook, leads: list[Lead]) -> None:
    one, other = sorted((leads[0].facts.id, leads[1].facts.id))
    with book.transaction():
        book.merges.keep_apart([one, other], at=datetime.now(UTC), who="somebody")
    assert book.merges.taken_apart() == [{one, other}]
    assert not book.merges.groups()

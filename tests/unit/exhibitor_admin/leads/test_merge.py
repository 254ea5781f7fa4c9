"""Whatever the kiosks recorded ends in the same book, in whichever order and however often it is collected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from exhibitor_admin.keys import PrivateKey, fresh_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.unseal import Unsealer
from kiosk.event.event import Event
from kiosk.leads.database import open_database
from kiosk.leads.edit import Edit, SealedEdit
from kiosk.leads.ending import Withdrawal
from kiosk.leads.later_rows import erase_lead, insert_edit, insert_withdrawal
from kiosk.leads.lead import SealedLead
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import insert_rows
from kiosk.leads.stamp import Stamp
from kiosk.leads.uuid7 import Uuid7
from kiosk.visits import Count, insert_count
from tests.a_lead import leave, make_event, others_like

NOON = datetime(2026, 11, 20, 5, tzinfo=UTC)
LEADS = 4
KIOSKS = 3


@pytest.fixture(scope="module")
def key() -> PrivateKey:
    return fresh_key()


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory, key: PrivateKey) -> Event:
    return make_event(tmp_path_factory.mktemp("event") / "event", key)


@pytest.fixture(scope="module")
def leads(event: Event) -> list[SealedLead]:
    return [lead.seal(event) for lead in others_like(leave(event, purposes=frozenset({"exhibitor-contact", "organiser-news"})), LEADS)]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[LeadBook]:
    book = LeadBook(tmp_path / "book.sqlite3")
    yield book
    book.close()


def sealed_edit(event: Event, lead: SealedLead, stamp: Stamp, **changes: object) -> SealedEdit:
    return Edit(Uuid7().fresh(), lead.facts.id, stamp, changes).seal(event, lead.facts)


def happen(kiosk: Database, event: Event, leads: Sequence[SealedLead], what: tuple[str, int, int]) -> None:
    """One thing that is recorded at a kiosk: of a kind, about a lead, at a minute."""
    kind, number, minute = what
    lead, at = leads[number], NOON + timedelta(minutes=minute)
    with kiosk.atomic():
        match kind:
            case "left":
                insert_rows(kiosk, lead)
            case "heat" | "note":
                changes = {"heat": ("cold", "warm", "hot")[minute % 3]} if kind == "heat" else {"staff_note": f"phút {minute}"}
                insert_edit(kiosk, sealed_edit(event, lead, Stamp(minute, number, "machine"), **changes))
            case "withdrawn":
                insert_withdrawal(kiosk, Withdrawal(lead.facts.id, "organiser-news", at, "kiosk"))
            case "erased":
                erase_lead(kiosk, lead.facts.id, at, "kiosk")
            case "counted":
                insert_count(kiosk, Count("0" * 16, event.id, "kiosk", "2026-11-20T05", "", "vi", "visits", minute + 1))


def whole(book: LeadBook, key: PrivateKey) -> object:
    """All that the book says, edits applied."""
    return list(Unsealer(key).open_all(book.records())), list(book.records()), list(book.counts())


KINDS = st.sampled_from(["left", "left", "left", "heat", "note", "withdrawn", "erased", "counted"])
HAPPENINGS = st.lists(st.tuples(KINDS, st.integers(0, LEADS - 1), st.integers(0, 20)), max_size=8)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    happenings=st.lists(HAPPENINGS, min_size=KIOSKS, max_size=KIOSKS),
    order=st.lists(st.integers(0, KIOSKS - 1), max_size=5),
    last=st.permutations(range(KIOSKS)),
)
def test_any_order_and_any_repeats_give_the_same_book(
    tmp_path_factory: pytest.TempPathFactory,
    event: Event,
    key: PrivateKey,
    leads: list[SealedLead],
    happenings: list[list[tuple[str, int, int]]],
    order: list[int],
    last: list[int],
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    kiosks = [open_database(folder / f"kiosk-{number}.sqlite3", [migrations]) for number in range(KIOSKS)]
    for kiosk, what in zip(kiosks, happenings, strict=True):
        for one in what:
            happen(kiosk, event, leads, one)
    collected, straight = LeadBook(folder / "collected.sqlite3"), LeadBook(folder / "straight.sqlite3")
    for number in (*order, *last):
        collected.take_in(kiosks[number])
    for kiosk in kiosks:
        straight.take_in(kiosk)
    assert whole(collected, key) == whole(straight, key)
    for book in (collected, straight):
        book.close()
    for kiosk in kiosks:
        kiosk.close()


def test_the_latest_word_wins_field_by_field(event: Event, key: PrivateKey, leads: list[SealedLead], book: LeadBook) -> None:
    book.add(leads[:1])
    with book.transaction():
        for stamp, changes in (
            (Stamp(20, 0, "b"), {"heat": "hot"}),
            (Stamp(10, 0, "a"), {"heat": "cold", "staff_note": "gọi lại"}),
            (Stamp(20, 0, "a"), {"heat": "warm", "phone": "+84987654321"}),
        ):
            book.edit(sealed_edit(event, leads[0], stamp, **changes), NOON)
    (opened,) = Unsealer(key).open_all(book.records())
    assert (opened.qualification.heat, opened.qualification.staff_note, opened.contact.phone) == ("hot", "gọi lại", "+84987654321")
    assert book.next_stamp() > Stamp(20, 0, "b")


def test_an_edit_that_cannot_be_opened_is_told_and_the_lead_stays(
    event: Event, key: PrivateKey, leads: list[SealedLead], book: LeadBook
) -> None:
    book.add(leads[:1])
    good = sealed_edit(event, leads[0], Stamp(1, 0, "a"), heat="hot")
    book.edit(replace(good, sealed=b"nothing"), NOON)
    unsealer = Unsealer(key)
    (opened,) = unsealer.open_all(book.records())
    assert opened.qualification.heat is None and [error.code for error in unsealer.refused] == ["edit-unreadable"]

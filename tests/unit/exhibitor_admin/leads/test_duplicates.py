"""Leads of one person are found, shown, merged and taken apart; strangers stay strangers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.duplicates import find_duplicates, fold
from exhibitor_admin.leads.merges import join
from exhibitor_admin.leads.person import gather
from exhibitor_admin.leads.unseal import OpenLead
from kiosk.leads.lead import Lead
from tests.a_lead import leave, make_contact, make_event, others_like

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[LeadBook]:
    book = LeadBook(tmp_path / "book.sqlite3")
    yield book
    book.close()


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> OpenLead:
    lead = leave(make_event(tmp_path_factory.mktemp("event") / "event"))
    return OpenLead(lead.facts, lead.contact, lead.qualification)


def visitors(pattern: OpenLead, *typed: dict[str, str]) -> list[OpenLead]:
    """One lead each, oldest first."""
    like = others_like(Lead(pattern.facts, pattern.contact), len(typed))
    nobody = {"name": "x", "organisation": "", "role": "", "phone": "", "email": "x@x.example", "note": ""}
    return [replace(pattern, facts=lead.facts, contact=make_contact(**nobody | fields)) for lead, fields in zip(like, typed, strict=True)]


def found(leads: list[OpenLead]) -> list[tuple[tuple[int, ...], tuple[str, ...]]]:
    """By their numbers, with the reasons."""
    numbers = {lead.facts.id: number for number, lead in enumerate(leads)}
    return [(tuple(numbers[id] for id in case.leads), case.reasons) for case in find_duplicates(leads, {}, ())]


def test_the_same_phone_or_address_and_close_names_are_found(pattern: OpenLead) -> None:
    leads = visitors(
        pattern,
        {"name": "Nguyễn Thị Minh Khuê", "organisation": "Trường THPT số 2", "phone": "0912345678", "email": "a@a.example"},
        {"name": "Chị Khuê", "phone": "+84 912 345 678", "email": "b@a.example"},
        {"name": "K", "email": "A@A.example"},
        {"name": "Nguyễn Thị Minh Khuê", "organisation": "Trường THPT số 3", "email": "e@a.example"},
        {"name": "Lê Văn Tám", "organisation": "Trường THPT số 2", "email": "f@a.example"},
    )
    assert found(leads) == [((0, 1, 2), ("email", "phone"))]


def test_a_name_typed_in_haste_is_the_same_name(pattern: OpenLead) -> None:
    organisation = "Công ty Điện lực"
    leads = visitors(
        pattern,
        {"name": "Nguyễn Đức Bình", "organisation": organisation, "email": "1@a.example"},
        {"name": "nguyen duc binh", "organisation": "cong ty dien luc", "email": "2@a.example"},
        {"name": "Bình Nguyễn Đức", "organisation": organisation, "email": "3@a.example"},
        {"name": "Nguyễn Đức Bìhn", "organisation": organisation, "email": "4@a.example"},
    )
    assert found(leads) == [((0, 1, 2, 3), ("name",))]


def test_close_names_in_a_row_are_no_chain(pattern: OpenLead) -> None:
    names = [f"Lê Anh{'h' * more}" for more in range(5)]
    leads = visitors(pattern, *({"name": name, "organisation": "Đại học D", "email": f"{len(name)}@a.example"} for name in names))
    assert [members for members, _ in found(leads)] == [(0, 1, 2), (1, 2, 3), (2, 3, 4)]


def test_a_number_that_thousands_typed_is_one_case(pattern: OpenLead) -> None:
    leads = visitors(pattern, *({"name": f"K{number}", "phone": "0912345678", "email": f"{number}@a.example"} for number in range(4000)))
    ((members, reasons),) = found(leads)
    assert members == tuple(range(4000)) and reasons == ("phone",)
    everybody = frozenset(lead.facts.id for lead in leads)
    assert find_duplicates(leads, {}, [everybody]) == []


def test_who_was_told_apart_is_asked_about_again_only_with_somebody_new(pattern: OpenLead) -> None:
    leads = visitors(pattern, *({"name": f"K{number}", "phone": "0912345678", "email": f"{number}@a.example"} for number in range(4)))
    one, other, third, new = (lead.facts.id for lead in leads)
    apart = [frozenset((one, other)), frozenset((other, third)), frozenset((one, third))]
    assert find_duplicates(leads[:3], {}, apart) == []
    (case,) = find_duplicates(leads, {}, apart)
    assert case.leads == (one, other, third, new) and case.contested
    pair = frozenset((one, new))
    assert find_duplicates(leads, dict.fromkeys(pair, pair), apart) == []


def test_marks_case_and_signs_are_no_difference() -> None:
    assert fold("  Nguyễn-ĐỨC  Ân ") == "nguyen duc an"
    assert fold("김민지, ㈜한빛") == "김민지 한빛" and fold("Zoë") == "zoe"


def test_a_merge_is_taken_apart_and_no_rule_makes_it_again(pattern: OpenLead, book: LeadBook) -> None:
    leads = visitors(pattern, {"email": "a@a.example"}, {"email": "a@a.example"}, {"email": "b@a.example"})
    one, other, _ = (lead.facts.id for lead in leads)
    with book.transaction():
        book.merges.add([one, other], at=NOW, who="lan", rule="email")
    assert book.merges.groups() == {one: {one, other}, other: {one, other}}
    assert find_duplicates(leads, book.merges.groups(), book.merges.taken_apart()) == []
    with book.transaction():
        assert book.merges.undo(other, NOW) == 1 and book.merges.undo(other, NOW) == 0
    assert book.merges.groups() == {}
    assert find_duplicates(leads, book.merges.groups(), book.merges.taken_apart()) == []


def test_a_person_has_the_newest_of_each_field_and_loses_nothing(pattern: OpenLead) -> None:
    leads = visitors(
        pattern,
        {"name": "Khue", "role": "Giáo viên", "phone": "0912345678", "email": "", "note": "một"},
        {"name": "Nguyễn Khuê", "phone": "", "email": "k@a.example", "note": "hai"},
        {"name": "Another"},
    )
    group = frozenset(lead.facts.id for lead in leads[:2])
    person, another = gather(leads, dict.fromkeys(group, group))
    assert (person.contact.name, person.contact.role, person.contact.email) == ("Nguyễn Khuê", "Giáo viên", "k@a.example")
    assert (person.phones, person.notes, person.id) == (("+84912345678",), ("hai", "một"), leads[0].facts.id)
    assert another.contact.name == "Another"
    assert [len(alone.leads) for alone in gather(leads[1:], dict.fromkeys(group, group))] == [1, 1]


IDS = st.integers(0, 8).map(lambda number: UUID(int=number))


@given(st.lists(st.sets(IDS, min_size=2, max_size=3), max_size=6), st.randoms(use_true_random=False))
def test_merges_that_share_a_lead_are_one_person_in_any_order(sets: list[set[UUID]], random: Random) -> None:
    shuffled = list(sets)
    random.shuffle(shuffled)
    groups = join(sets)
    assert groups == join(shuffled)
    for members in sets:
        assert all(members <= groups[member] for member in members)
    assert all(groups[other] == group for group in groups.values() for other in group)

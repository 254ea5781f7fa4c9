"""A lead that was damaged at the organiser's, or on its way, opens again once a whole copy was collected; made-up ones change nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibitor_admin.export.hand_out import export_sealed
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect
from exhibitor_admin.leads.copies import MOST
from exhibitor_admin.leads.unseal import OpenLead, Unsealer, unseal
from kiosk.event.event import Event
from kiosk.leads.lead import Lead, SealedLead
from kiosk.leads.store import Store
from models.errors import KnownError
from tests.a_lead import leave, make_contact, others_like


def a_kiosk(folder: Path, leads: Sequence[SealedLead]) -> Path:
    store = Store.open(folder / "leads.sqlite3")
    for lead in leads:
        store.save(lead)
    store.close()
    return folder


def change(database: Path, statement: str, values: Sequence[object] = ()) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as db:
        db.execute(statement, values)


def names(book: LeadBook, key: PrivateKey) -> list[str]:
    return [lead.contact.name for lead in Unsealer(key).open_all(book.records())]


def flip(sealed: bytes, at: int) -> bytes:
    return sealed[:at] + bytes([sealed[at] ^ 4]) + sealed[at + 1 :]


def forge(lead: Lead, event: Event, number: int) -> SealedLead:
    """What somebody makes of a kiosk's database: the facts as they are, and another contact, sealed to the event's public key."""
    return replace(lead, contact=make_contact(name=f"Kẻ Mạo Danh {number}")).seal(event)


DAMAGED: Mapping[str, Callable[[bytes], bytes]] = {
    "in the payload": lambda sealed: flip(sealed, -20),
    "in the header": lambda sealed: flip(sealed, 60),
    "cut off": lambda sealed: sealed[: len(sealed) // 2],
    "a sector": lambda sealed: sealed[:100] + bytes(512) + sealed[612:],
    "all of it": lambda _: b"\0",
}


@pytest.mark.parametrize("how", DAMAGED)
@pytest.mark.parametrize("where", ["here", "on its way"])
def test_a_damaged_lead_opens_once_a_whole_copy_was_collected(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook, how: str, where: str
) -> None:
    left, other = (lead.seal(event) for lead in others_like(leave(event), 2))
    damaged = DAMAGED[how](left.sealed)
    collect(a_kiosk(tmp_path / "first", [left if where == "here" else replace(left, sealed=damaged), other]), book)
    if where == "here":
        change(tmp_path / "leads.sqlite3", "UPDATE lead SET sealed = ? WHERE id = ?", [damaged, str(left.facts.id)])
    unsealer = Unsealer(key)
    assert [lead.facts.id for lead in unsealer.open_all(book.records())] == [other.facts.id]
    assert [error.data["lead"] for error in unsealer.refused] == [str(left.facts.id)]
    extent = book.extent()
    whole = a_kiosk(tmp_path / "stick", [left, other])
    for _ in range(3):
        assert collect(whole, book).new == 0
    assert len(names(book, key)) == 2 and [len(record.copies) for record in book.records()] == [1, 0]
    assert book.extent() != extent


@pytest.mark.parametrize("whole", [True, False], ids=["beside a whole one", "beside a damaged one"])
def test_however_many_make_up_a_lead_of_that_id_the_one_that_was_left_counts(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook, whole: bool
) -> None:
    lead = leave(event, make_contact(name="Minh Khuê"))
    left = lead.seal(event)
    collect(a_kiosk(tmp_path / "first", [left if whole else replace(left, sealed=flip(left.sealed, -1))]), book)
    for number in range(2 * MOST):
        collect(a_kiosk(tmp_path / f"forged-{number}", [forge(lead, event, number)]), book)
    collect(a_kiosk(tmp_path / "stick", [left]), book)
    assert names(book, key) == ["Minh Khuê"]
    [record] = book.records()
    assert len(record.copies) == MOST


def test_what_the_visitor_agreed_to_is_what_came_first(tmp_path: Path, event: Event, book: LeadBook) -> None:
    lead = leave(event)
    more = leave(event, purposes=frozenset({"exhibitor-contact", "organiser-news"})).facts.agreement
    collect(a_kiosk(tmp_path / "first", [left := lead.seal(event)]), book)
    collect(a_kiosk(tmp_path / "forged", [replace(left, facts=replace(left.facts, agreement=more))]), book)
    assert list(book.leads()) == [left]


SPOILED = (
    "UPDATE lead SET left_at = 'noon'",
    "UPDATE lead SET exhibitor = '../keys'",
    "UPDATE consent SET given_at = '?' WHERE kind = 'notice'",
    "DELETE FROM consent WHERE kind = 'age-16'",
    "UPDATE consent_text SET text = 'I agree to everything'",
)


@pytest.mark.parametrize("spoil", SPOILED)
def test_a_row_of_the_book_that_can_t_be_read_any_more_is_mended_by_collecting_again(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook, spoil: str
) -> None:
    leads = [lead.seal(event) for lead in others_like(leave(event), 2)]
    kiosk = a_kiosk(tmp_path / "kiosk", leads)
    collect(kiosk, book)
    change(tmp_path / "leads.sqlite3", spoil)
    with pytest.raises(KnownError, match="lead-row-damaged"):
        list(book.leads())
    assert collect(kiosk, book).new == 0
    assert list(book.leads()) == leads and len(names(book, key)) == 2


def test_a_copy_is_erased_with_its_lead(tmp_path: Path, event: Event, book: LeadBook) -> None:
    left = leave(event).seal(event)
    collect(a_kiosk(tmp_path / "first", [replace(left, sealed=flip(left.sealed, -1))]), book)
    stick = a_kiosk(tmp_path / "stick", [left])
    collect(stick, book)
    book.erase([left.facts.id], datetime.now(UTC), "organiser", "khue", event.id)
    assert left.sealed[-64:] not in b"".join(file.read_bytes() for file in tmp_path.glob("leads.sqlite3*"))
    collect(stick, book)
    assert not list(book.records()) and left.sealed[-64:] not in (tmp_path / "leads.sqlite3").read_bytes()


def test_the_sealed_files_hold_the_copy_too(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    left = leave(event).seal(event)
    collect(a_kiosk(tmp_path / "first", [replace(left, sealed=b"\0")]), book)
    collect(a_kiosk(tmp_path / "stick", [left]), book)
    export_sealed(book, event.id, tmp_path / "sealed")
    assert {path.name for path in (tmp_path / "sealed").iterdir()} == {f"{left.facts.id}.age", f"{left.facts.id}.copy-1.age"}
    copy = (tmp_path / "sealed" / f"{left.facts.id}.copy-1.age").read_bytes()
    assert unseal(replace(left, sealed=copy), key).contact.name


def test_a_book_of_before_there_were_copies_opens_and_is_mended(tmp_path: Path, event: Event, key: PrivateKey) -> None:
    path, left = tmp_path / "old" / "leads.sqlite3", leave(event).seal(event)
    with closing(LeadBook(path)) as book:
        book.add([left])
    for statement in ("DROP TABLE copy", "DELETE FROM _sqlite_migrations WHERE name = 'create_copies'"):
        change(path, statement)
    change(path, "UPDATE lead SET sealed = ?", [flip(left.sealed, -1)])
    with closing(LeadBook(path)) as book:
        collect(a_kiosk(tmp_path / "stick", [left]), book)
        [opened] = Unsealer(key).open_all(book.records())
    assert isinstance(opened, OpenLead)

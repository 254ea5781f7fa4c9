"""What a visitor asks for with a receipt is done, is told to whoever was handed the lead, and stays done."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.hand_out import export_file, export_sealed
from exhibitor_admin.keys import PrivateKey, fresh_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.corrections import Correction
from exhibitor_admin.leads.letters import letter, write_letters
from exhibitor_admin.leads.retention import erase_due, find_due
from exhibitor_admin.leads.unseal import OpenLead, Unsealer
from exhibitor_admin.leads.wishes import correct, erase, withdraw
from kiosk.event.consent_text import PURPOSES
from kiosk.event.event import Event
from kiosk.leads.database import open_database
from kiosk.leads.ending import Withdrawal
from kiosk.leads.later_rows import erase_lead, insert_withdrawal
from kiosk.leads.lead import SealedLead
from kiosk.leads.migrations import migrations
from kiosk.leads.receipt import Receipt
from kiosk.leads.rows import insert_rows
from models.errors import KnownError
from tests.a_lead import leave, make_event, others_like

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
BOTH = frozenset(PURPOSES)


@dataclass
class Organiser:
    """An organiser with two leads, both handed to the exhibitor and one of them with a receipt."""

    folder: Path
    key: PrivateKey
    event: Event
    book: LeadBook
    receipt: Receipt
    lead: SealedLead
    other: SealedLead

    @property
    def id(self) -> UUID:
        return self.lead.facts.id

    def opened(self) -> list[OpenLead]:
        return list(Unsealer(self.key).open_all(self.book.records()))

    def hand_over(self, name: str, exhibitor: str | None = "tram") -> int:
        path = self.folder / name
        return export_file(self.book, self.event.id, self.key, path, "csv", "vi", choice=Choice(exhibitor)).export.leads


@pytest.fixture
def organiser(tmp_path: Path) -> Iterator[Organiser]:
    key, receipt = fresh_key(), Receipt.fresh()
    event = make_event(tmp_path / "event", key)
    lead = leave(event, purposes=BOTH, receipt=receipt)
    sealed, other = lead.seal(event), others_like(lead, 1)[0].seal(event)
    book = LeadBook(tmp_path / "book.sqlite3", busy_ms=50)
    book.add([sealed, other])
    yield Organiser(tmp_path, key, event, book, receipt, sealed, other)
    book.close()


def test_a_receipt_finds_its_lead_and_no_other(organiser: Organiser) -> None:
    assert organiser.book.find(Receipt.parse(str(organiser.receipt))).lead == organiser.lead
    with pytest.raises(KnownError, match="receipt-unknown"):
        organiser.book.find(Receipt.fresh())


def test_a_correction_is_what_everybody_sees_from_then_on(organiser: Organiser) -> None:
    organiser.hand_over("first.csv")
    opened = Unsealer(organiser.key).open(organiser.book.find(organiser.receipt))
    done = correct(organiser.book, organiser.event, opened, {"phone": "0987 654 321", "role": ""}, NOW, "lan")
    again = Unsealer(organiser.key).open(organiser.book.find(organiser.receipt))
    assert (again.contact.phone, again.contact.role, again.contact.name) == ("+84987654321", "", opened.contact.name)
    assert [(notice.what, notice.exhibitor, notice.lead) for notice in done.notices] == [("corrected", "tram", str(organiser.id))]
    assert organiser.book.corrections.of(organiser.id) == (Correction(NOW, "lan", organiser.id, ("role", "phone")),)
    for typed, code in (({"phone": "12"}, "contact-bad"), ({"name": ""}, "contact-bad"), ({"role": ""}, "correct-nothing")):
        with pytest.raises(KnownError, match=code):
            correct(organiser.book, organiser.event, again, typed, NOW, "lan")


def test_who_withdrew_is_in_no_export_for_it(organiser: Organiser) -> None:
    assert organiser.hand_over("before.csv") == 2
    record = organiser.book.find(organiser.receipt)
    done = withdraw(organiser.book, [record], ["exhibitor-contact"], NOW, "lan")
    assert (done.erased, done.withdrawn, [notice.what for notice in done.notices]) == (0, 1, ["withdrawn"])
    assert organiser.hand_over("after.csv") == 1 and organiser.hand_over("mine.csv", None) == 2
    sealed = export_sealed(organiser.book, organiser.event.id, organiser.folder / "sealed", choice=Choice("tram")).export
    assert sealed.leads == 1 and not (organiser.folder / "sealed" / f"{organiser.id}.age").exists()


def test_without_a_purpose_nothing_is_kept(organiser: Organiser) -> None:
    withdraw(organiser.book, [organiser.book.find(organiser.receipt)], ["organiser-news"], NOW, "lan")
    done = withdraw(organiser.book, [organiser.book.find(organiser.receipt)], ["exhibitor-contact"], NOW, "lan")
    assert done.erased == 1 and [lead.facts.id for lead in organiser.opened()] == [organiser.other.facts.id]


def test_erased_is_erased_from_every_byte_and_does_not_come_back(organiser: Organiser, tmp_path: Path) -> None:
    organiser.hand_over("leads.csv")
    organiser.hand_over("mine.csv", None)
    record = organiser.book.find(organiser.receipt)
    with organiser.book.transaction():
        organiser.book.merges.add([organiser.id, organiser.other.facts.id], at=NOW, who="lan")
    done = erase(organiser.book, [record], NOW, "lan")
    assert done.erased == 1 and done.own_files == (organiser.folder / "mine.csv",)
    write_letters(organiser.book, done.notices, organiser.event, tmp_path / "letters", NOW, "vi")
    organiser.book.add([organiser.lead])
    assert [lead.facts.id for lead in organiser.opened()] == [organiser.other.facts.id] and organiser.book.merges.groups() == {}
    traces = [path for path in tmp_path.glob("book.sqlite3*") if has_trace(path.read_bytes(), organiser.lead)]
    assert traces == [] and organiser.book.erasures.all()[0].leads == 1


def has_trace(content: bytes, lead: SealedLead) -> bool:
    id = lead.facts.id
    return any(piece in content for piece in (lead.sealed[-64:], str(id).encode(), id.bytes, id.hex.encode(), lead.facts.receipt_hash))


def test_the_letter_names_the_exhibitor_the_row_and_the_file_and_nobody(organiser: Organiser, tmp_path: Path) -> None:
    organiser.hand_over("khach-tram.csv")
    done = erase(organiser.book, [organiser.book.find(organiser.receipt)], NOW, "lan")
    (path,) = write_letters(organiser.book, done.notices, organiser.event, tmp_path / "letters", NOW, "en")
    text = path.read_text("utf-8")
    for told in ("Trạm AI", "Sở Thông tin", str(organiser.id), "khach-tram.csv", "Erase"):
        assert told in text
    assert "Khuê" not in text and "912 345" not in text and "<script" not in text
    assert organiser.book.notices.untold() == []


def test_a_stronger_wish_is_told_instead_of_a_weaker_one(organiser: Organiser) -> None:
    organiser.hand_over("leads.csv")
    withdraw(organiser.book, [organiser.book.find(organiser.receipt)], ["exhibitor-contact"], NOW, "lan")
    erase(organiser.book, [organiser.book.find(organiser.receipt)], NOW, "lan")
    assert [notice.what for notice in organiser.book.notices.untold()] == ["erased"]


def test_what_was_asked_at_a_kiosk_is_told_to_the_exhibitor_too(organiser: Organiser, tmp_path: Path) -> None:
    organiser.hand_over("leads.csv")
    kiosk = open_database(tmp_path / "kiosk.sqlite3", [migrations])
    with kiosk.atomic():
        insert_rows(kiosk, organiser.other)
        insert_withdrawal(kiosk, Withdrawal(organiser.other.facts.id, "exhibitor-contact", NOW, "kiosk-1"))
        erase_lead(kiosk, organiser.id, NOW, "kiosk-1")
    assert organiser.book.take_in(kiosk).erased == 1
    assert organiser.book.take_in(kiosk).erased == 0
    kiosk.close()
    told = {(notice.lead, notice.what) for notice in organiser.book.notices.untold()}
    assert told == {(str(organiser.id), "erased"), (str(organiser.other.facts.id), "withdrawn")}


def test_a_letter_is_plain_text_whatever_names_it_holds(organiser: Organiser) -> None:
    evil = organiser.event.model_copy(
        update={"exhibitors": {"tram": organiser.event.exhibitors["tram"].model_copy(update={"name": "<b>x"})}}
    )
    organiser.hand_over("<img src=x>.csv")
    done = erase(organiser.book, [organiser.book.find(organiser.receipt)], NOW, "lan")
    text = letter(evil, "tram", done.notices, NOW, "vi").decode()
    assert "&lt;b&gt;x" in text and "&lt;img src=x&gt;.csv" in text and "<img" not in text


def test_what_is_due_is_erased_only_when_its_number_is_confirmed(organiser: Organiser) -> None:
    last_days = {organiser.event.id: organiser.event.erase_by, "another": date(2020, 1, 1)}
    assert find_due(organiser.book, last_days, organiser.event.erase_by) == []
    due = find_due(organiser.book, last_days, date(2027, 1, 1))
    assert [(one.event, len(one.leads)) for one in due] == [(organiser.event.id, 2)]
    with pytest.raises(KnownError, match="confirm-differs"):
        erase_due(organiser.book, due, 1, NOW, "lan")
    assert len(organiser.opened()) == 2
    assert erase_due(organiser.book, due, 2, NOW, "lan") == 2 and organiser.opened() == []
    (line,) = organiser.book.erasures.all()
    assert (line.reason, line.who, line.event, line.leads) == ("retention", "lan", organiser.event.id, 2)


def test_a_lead_without_any_consent_left_is_due_at_once(organiser: Organiser) -> None:
    """Each of two machines withdrew one purpose, and neither knew that it was the last."""
    for purpose in PURPOSES:
        organiser.book.withdraw(Withdrawal(organiser.id, purpose, NOW, "kiosk"))
    (due,) = find_due(organiser.book, {}, NOW.date())
    assert (due.why, due.leads) == ("no-consent", (organiser.id,))
    assert organiser.hand_over("mine.csv", None) == 1


def test_what_another_program_reads_is_told_not_to_be_gone_yet(organiser: Organiser) -> None:
    reader = sqlite3.connect(organiser.folder / "book.sqlite3", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT * FROM lead").fetchall()
    with pytest.raises(KnownError, match="erase-unswept"):
        erase(organiser.book, [organiser.book.find(organiser.receipt)], NOW, "lan")
    reader.close()
    LeadBook(organiser.folder / "book.sqlite3").close()
    traces = [path for path in organiser.folder.glob("book.sqlite3*") if has_trace(path.read_bytes(), organiser.lead)]
    assert traces == []

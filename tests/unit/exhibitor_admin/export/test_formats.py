"""Each format is read by other programs as it was meant, whatever visitors typed."""

from __future__ import annotations

import json
import resource
from dataclasses import replace
from pathlib import Path

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from exhibitor_admin.export.hand_out import FORMATS, export_file
from exhibitor_admin.export.vcard import escape, fold
from exhibitor_admin.export.xlsx import LONGEST_CELL
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from kiosk.event.event import Event
from kiosk.leads.lead import Lead
from kiosk.leads.qualification import Answer, Qualification
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_contact, others_like
from tests.workbook import read_rows

STRANGE = 'Zoë; a, b \\ "c"\n=1+1\n한국어 العربية 👩‍🚀 <b>&amp;'
QUALIFIED = Qualification(("vision",), (Answer("q", "Khi nào?", "", "Năm sau"),), "hot", "gọi\n=lại", 5)


def export(book: LeadBook, event: Event, key: PrivateKey, path: Path, format: str, *leads: Lead) -> Path:
    book.add([lead.seal(event) for lead in leads])
    export_file(book, event.id, key, path, format, "en")
    return path


def test_a_workbook_has_texts_that_are_texts_and_times_that_are_times(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook
) -> None:
    leads = leave(event, make_contact(name="=1+1", note=STRANGE), qualification=QUALIFIED), leave(event)
    first, second = read_rows(export(book, event, key, tmp_path / "leads.xlsx", "xlsx", *leads))
    assert first["Name"] == ("text", "=1+1") and first["Phone"] == ("text", "(+84) 912 345 678")
    assert first["Note"] == ("text", STRANGE) and first["Booth's note"] == ("text", "gọi\n=lại")
    assert (first["Rating"], first["Heat"], first["Answers"]) == (("number", "5"), ("text", "hot"), ("text", "Khi nào? Năm sau"))
    assert first["Left at (UTC)"][0] == "number" and float(first["Left at (UTC)"][1]) > 45_000
    assert second["Name"] == ("text", TYPED["name"]) and "Rating" not in second


def test_a_workbook_cuts_only_what_no_cell_can_hold(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    notes = (replace(make_contact(), note=f"{number:02}" * 500) for number in range(40))
    leads = [replace(lead, contact=contact) for lead, contact in zip(others_like(leave(event), 40), notes, strict=True)]
    book.add([lead.seal(event) for lead in leads])
    ids = [lead.facts.id for lead in leads]
    with book.transaction():
        book.merges.add(ids, at=leads[0].facts.left_at.utc, who="test")
    export_file(book, event.id, key, tmp_path / "leads.xlsx", "xlsx", "en")
    (row,) = read_rows(tmp_path / "leads.xlsx")
    assert len(row["Note"][1]) == LONGEST_CELL


def test_whoever_came_again_and_rated_nothing_keeps_the_rating_of_before(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook
) -> None:
    leads = leave(event, qualification=QUALIFIED), leave(event)
    with book.transaction():
        book.merges.add([lead.facts.id for lead in leads], at=leads[0].facts.left_at.utc, who="test")
    (row,) = read_rows(export(book, event, key, tmp_path / "leads.xlsx", "xlsx", *leads))
    assert (row["Rating"], row["Heat"]) == (("number", "5"), ("text", "hot"))


def test_a_vcard_reader_finds_what_was_typed(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    contact = make_contact(name="Nguyễn; Văn, A\\", organisation="Trường " * 20, note=STRANGE)
    path = export(book, event, key, tmp_path / "leads.vcf", "vcard", leave(event, contact), leave(event, make_contact(phone="", note="")))
    first, second = vobject.readComponents(path.read_text("utf-8"))
    assert (first.version.value, first.fn.value, first.note.value) == ("4.0", "Nguyễn; Văn, A\\", STRANGE)
    assert first.tel.value == "tel:+84912345678" and first.tel.params["VALUE"] == ["uri"]
    assert (first.email.value, first.title.value) == (TYPED["email"], TYPED["role"])
    assert first.org.value == [contact.organisation] and first.uid.value.startswith("urn:uuid:")
    assert "tel" not in second.contents and "note" not in second.contents
    assert all(len(line) <= 75 for line in path.read_bytes().split(b"\r\n"))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]) | st.just("\n"), max_size=200))
def test_any_text_comes_out_of_a_vcard_as_it_went_in(text: str) -> None:
    card = "".join(map(fold, ["BEGIN:VCARD", "VERSION:4.0", f"NOTE:{escape(text)}", "FN:x", "END:VCARD"]))
    assert all(len(line) <= 75 for line in card.encode().split(b"\r\n"))
    unfolded = card.replace("\r\n ", "")
    value = unfolded.partition("NOTE:")[2].partition("\r\nFN:")[0]
    assert "\n" not in value and unescape(value) == text


def test_no_text_begins_a_line_of_a_card_in_any_reader() -> None:
    written = fold("NOTE:" + escape("a\u2028TEL:+84 1\u2029EMAIL:x\x85y\x0bz\r\nb"))
    assert len(written.splitlines()) == 1


def unescape(value: str) -> str:
    parts = iter(value)
    return "".join({"n": "\n"}.get(following := next(parts), following) if sign == "\\" else sign for sign in parts)


def test_json_lines_hold_all_that_is_kept(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    lead = leave(event, make_contact(note=STRANGE), qualification=QUALIFIED, language="ko")
    (line,) = export(book, event, key, tmp_path / "leads.jsonl", "jsonl", lead).read_text("utf-8").splitlines()
    person = json.loads(line)
    (one,) = person["leads"]
    assert (person["note"], person["phones"], one["heat"], one["staff_note"]) == (STRANGE, ["+84912345678"], "hot", "gọi\n=lại")
    assert [consent["kind"] for consent in one["consents"]] == ["age-16", "exhibitor-contact"]
    assert one["consents"][1]["text"] == lead.facts.agreement.consents[0].text.text and one["consents"][1]["withdrawn_at"] is None


@pytest.mark.parametrize("format", FORMATS)
def test_what_cannot_be_read_back_is_noticed(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook, format: str) -> None:
    path = export(book, event, key, tmp_path / "leads", format, *others_like(leave(event), 3))
    whole = path.read_bytes()
    assert FORMATS[format].count(path) == 3
    for damaged in (whole[: len(whole) // 2], whole[:-40], b""):
        path.write_bytes(damaged)
        assert raises_or_counts(format, path) != 3


def raises_or_counts(format: str, path: Path) -> int:
    try:
        return FORMATS[format].count(path)
    except ValueError:
        return -1


@pytest.mark.parametrize("format", FORMATS)
def test_a_disk_that_fills_up_leaves_no_file_and_no_line_in_the_log(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook, format: str
) -> None:
    book.add([lead.seal(event) for lead in others_like(leave(event, make_contact(note="x" * 1000)), 3)])
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, hard))
    try:
        with pytest.raises(KnownError, match="file-unwritable"):
            export_file(book, event.id, key, tmp_path / "out" / "leads", format, "en")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list((tmp_path / "out").iterdir()) == [] and book.exports.all() == []

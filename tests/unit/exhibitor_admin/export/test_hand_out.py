"""What is exported can be read by everybody it is for, runs in no spreadsheet, and is written down."""

from __future__ import annotations

import csv
import io
import json
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from exhibitor_admin.export.hand_out import export_file, export_sealed
from exhibitor_admin.export.spreadsheet import harmless, say_phone
from exhibitor_admin.keys import PrivateKey, fresh_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.unseal import unseal
from kiosk.event.event import Event
from kiosk.leads.contact import FIELDS
from kiosk.leads.lead import SealedLead
from kiosk.leads.seal import seal
from models.errors import KnownError
from tests.a_lead import TYPED, leave, make_contact, others_like

HOSTILE = "=cmd|'/c calc'!A0\n+1\n  @SUM(A1)\nfine; =1;\t-2\n\"quoted\", and comma"


def rows(path: Path) -> list[dict[str, str]]:
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))


def test_a_lead_is_a_line_that_people_can_read(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    lead = leave(event, language="ko")
    book.add([lead.seal(event)])
    exported = export_file(book, event.id, key, tmp_path / "leads.csv", "csv", "en")
    (row,) = rows(tmp_path / "leads.csv")
    assert (row["Name"], row["Organisation"], row["Phone"]) == (TYPED["name"], TYPED["organisation"], "(+84) 912 345 678")
    assert row["Exhibitor may contact"].startswith("20") and row["Organiser may send news"] == ""
    assert (row["Id"], row["Practice"], row["Language"]) == (str(lead.facts.id), "", "ko")
    assert exported.export.sha256 == sha256((tmp_path / "leads.csv").read_bytes()).hexdigest()


def test_practice_leads_are_marked(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    practice = event.model_copy(update={"practice": True})
    book.add([leave(practice).seal(practice)])
    export_file(book, event.id, key, tmp_path / "leads.csv", "csv", "vi")
    assert rows(tmp_path / "leads.csv")[0]["Chạy thử"] == "CHẠY THỬ"


def test_no_cell_runs(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    book.add([leave(event, make_contact(name="=1+1", organisation="@x", note=HOSTILE)).seal(event)])
    export_file(book, event.id, key, tmp_path / "leads.csv", "csv", "en")
    (row,) = rows(tmp_path / "leads.csv")
    assert (row["Name"], row["Organisation"]) == ("'=1+1", "'@x")
    assert row["Note"].replace("'", "") == HOSTILE.replace("'", "").replace("\t", " ")
    for text in tmp_path.joinpath("leads.csv").read_text("utf-8-sig").replace('"', "").splitlines():
        for cell in text.replace(";", ",").split(","):
            assert not cell.lstrip().startswith(tuple("=+-@")), cell


@given(st.text(alphabet="=+-@;\t\r\n '\"aế＝﹣ ", max_size=12))
def test_harmless_only_adds_apostrophes_and_leaves_no_formula(text: str) -> None:
    safe = harmless(text)
    assert safe.replace("'", "") == text.replace("'", "")
    first, *others = safe.replace("\r", "\n").replace(";", "\n").replace("\t", "\n").split("\n")
    for cell in (first.lstrip(), *(cell.lstrip(' "') for cell in others)):  # a program that splits there takes the quotation marks away
        assert not cell.startswith(tuple("=+-@＝﹣"))


def test_numbers_of_any_country_stay_text() -> None:
    assert say_phone("+842838221234") == "(+84) 28 3822 1234"
    assert say_phone("+821012345678") == "(+82) 10-1234-5678"
    assert say_phone("") == ""


def test_a_file_is_not_overwritten_unless_asked(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    book.add([leave(event).seal(event)])
    path = tmp_path / "leads.csv"
    path.write_text("mine")
    with pytest.raises(KnownError, match="file-exists"):
        export_file(book, event.id, key, path, "csv", "vi")
    assert path.read_text() == "mine" and book.exports.all() == []
    export_file(book, event.id, key, path, "csv", "vi", overwrite=True)
    assert len(rows(path)) == 1 and path.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []


def test_every_export_is_written_down(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    book.add([leave(event).seal(event), leave(event).seal(event)])
    done = [
        export_file(book, event.id, key, tmp_path / "leads.csv", "csv", "vi").export,
        export_sealed(book, event.id, tmp_path / "sealed").export,
    ]
    assert book.exports.all() == done
    assert [(export.format, export.leads, export.event) for export in done] == [("csv", 2, event.id), ("age", 2, event.id)]
    assert all(export.who and export.path.is_absolute() for export in done)


@contextmanager
def a_disk_that_takes_no_more_than(most_bytes: int) -> Iterator[None]:
    """Of one file."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_fills_up_is_left_without_a_file_that_no_log_has(tmp_path: Path, event: Event, book: LeadBook) -> None:
    book.add([leave(event).seal(event), leave(event, make_contact(note="Mời " * 249)).seal(event)])
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "mine").write_text("mine")
    for folder in ("there", "new"):
        with a_disk_that_takes_no_more_than(2500), pytest.raises(KnownError, match="file-unwritable"):
            export_sealed(book, event.id, tmp_path / folder)
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["mine"] and not (tmp_path / "new").exists()
    assert book.exports.all() == []


def test_of_sealed_files_none_is_overwritten_unless_asked(tmp_path: Path, event: Event, book: LeadBook) -> None:
    leads = sorted((lead.seal(event) for lead in others_like(leave(event), 2)), key=lambda lead: lead.facts.id)
    book.add(leads)
    (tmp_path / "sealed").mkdir()
    mine = tmp_path / "sealed" / f"{leads[1].facts.id}.age"
    mine.write_text("mine")
    with pytest.raises(KnownError, match="file-exists") as caught:
        export_sealed(book, event.id, tmp_path / "sealed")
    assert caught.value.data["path"] == str(mine) and list((tmp_path / "sealed").iterdir()) == [mine] and mine.read_text() == "mine"
    export_sealed(book, event.id, tmp_path / "sealed", overwrite=True)
    assert sorted(path.read_bytes() for path in (tmp_path / "sealed").iterdir()) == sorted(lead.sealed for lead in leads)
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "sealed").iterdir()} == {0o600}


def test_leads_that_the_key_does_not_open_are_counted(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    good, other, broken, swapped = (leave(event).seal(event) for _ in range(4))
    foreign = event.model_copy(update={"public_key": fresh_key().public})
    other = leave(foreign).seal(foreign)
    broken = SealedLead(broken.facts, broken.sealed[:-1] + b"\0")
    swapped = SealedLead(swapped.facts, good.sealed)
    book.add([good, other, broken, swapped])
    exported = export_file(book, event.id, key, tmp_path / "leads.csv", "csv", "en")
    assert [row["Id"] for row in rows(tmp_path / "leads.csv")] == [str(good.facts.id)]
    assert set(exported.unreadable) == {str(lead.facts.id) for lead in (other, broken, swapped)}
    with pytest.raises(KnownError, match="lead-"):
        export_file(book, event.id, fresh_key(), tmp_path / "none.csv", "csv", "en")
    assert not (tmp_path / "none.csv").exists()


@pytest.mark.parametrize(
    "content",
    [[], {"id": 1}, {"contact": []}, {"contact": {"name": 1}}, {"contact": dict.fromkeys(FIELDS, 1)}, {"contact": dict.fromkeys(FIELDS)}],
)
def test_whatever_was_sealed_by_a_stranger_is_only_unreadable(event: Event, key: PrivateKey, content: Any) -> None:
    facts = leave(event).facts
    whole = {"id": str(facts.id), **content} if isinstance(content, dict) else content
    with pytest.raises(KnownError, match="lead-unreadable"):
        unseal(SealedLead(facts, seal(whole, [key.public])), key)


def test_a_strangers_text_reaches_the_file_without_harm(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    facts = leave(event).facts
    contact = dict.fromkeys(FIELDS, "\0=1\x1b[2J") | {"phone": "=not a number", "note": "\ud800\r=2"}
    sealed = pyrage.encrypt(json.dumps({"id": str(facts.id), "contact": contact}).encode(), [key.identity.to_public()])
    book.add([SealedLead(facts, sealed)])
    export_file(book, event.id, key, tmp_path / "leads.csv", "csv", "en")
    (row,) = rows(tmp_path / "leads.csv")
    assert (row["Name"], row["Phone"], row["Note"]) == ("'=1[2J", "(=not a number)", "'=2")

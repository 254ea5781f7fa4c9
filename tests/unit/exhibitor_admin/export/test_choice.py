"""Nobody is handed a lead that its visitor didn't agree to hand to them, nor what it says to others."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from exhibitor_admin.export.choice import Choice
from exhibitor_admin.export.consent_report import write_consent_report
from exhibitor_admin.export.hand_out import export_file, export_sealed
from exhibitor_admin.keys import PrivateKey
from exhibitor_admin.leads.book import LeadBook
from kiosk.event.consent_text import Purpose
from kiosk.event.event import Event
from kiosk.leads.ending import Withdrawal
from kiosk.leads.lead import DemoVersion, Lead
from kiosk.leads.qualification import Qualification
from models.errors import KnownError
from tests.a_lead import leave, make_contact, others_like

OTHERS = DemoVersion("vn.khac.demo", "1.0.0", "khac")
THEIRS: frozenset[Purpose] = frozenset({"exhibitor-contact"})
NEWS: frozenset[Purpose] = frozenset({"organiser-news"})
NOW = datetime(2026, 11, 22, tzinfo=UTC)


def everybody(event: Event) -> dict[str, Lead]:
    """Who left what about whose demo."""
    return {
        "tram": leave(event, make_contact(name="tram"), purposes=THEIRS | NEWS, qualification=Qualification(heat="hot")),
        "news": leave(event, make_contact(name="news"), purposes=NEWS, kiosk="kiosk-2"),
        "khac": leave(event, make_contact(name="khac"), purposes=THEIRS, demo=OTHERS),
    }


def names(book: LeadBook, event: Event, key: PrivateKey, path: Path, choice: Choice) -> set[str]:
    try:
        export_file(book, event.id, key, path, "csv", "en", choice=choice, overwrite=True)
    except KnownError as error:
        return {error.code}
    return {row["Name"] for row in csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline=""))}


@pytest.mark.parametrize(
    ("choice", "chosen"),
    [
        (Choice(), {"tram", "news", "khac"}),
        (Choice("tram"), {"tram"}),
        (Choice("khac"), {"khac"}),
        (Choice("nobody"), {"export-none"}),
        (Choice(purpose="organiser-news"), {"tram", "news"}),
        (Choice("tram", purpose="organiser-news"), {"tram"}),
        (Choice(demo="vn.khac.demo"), {"khac"}),
        (Choice(kiosk="kiosk-2"), {"news"}),
        (Choice(heat="hot"), {"tram"}),
        (Choice(heat="cold"), {"export-none"}),
        (Choice(since=datetime.now(UTC).date(), until=datetime.now(UTC).date()), {"tram", "news", "khac"}),
    ],
    ids=str,
)
def test_the_choice_and_the_consents_decide(
    tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook, choice: Choice, chosen: set[str]
) -> None:
    book.add([lead.seal(event) for lead in everybody(event).values()])
    assert names(book, event, key, tmp_path / "leads.csv", choice) == chosen


def test_an_exhibitor_does_not_learn_what_was_agreed_with_others(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    book.add([everybody(event)["tram"].seal(event)])
    export_file(book, event.id, key, tmp_path / "leads.jsonl", "jsonl", "en", choice=Choice("tram"))
    (lead,) = json.loads((tmp_path / "leads.jsonl").read_text("utf-8"))["leads"]
    assert [consent["kind"] for consent in lead["consents"]] == ["age-16", "exhibitor-contact"]


def test_a_merged_person_brings_an_exhibitor_nothing_of_another(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    """Somebody told one exhibitor a private number; merging them must not hand it to the other."""
    mine, other = everybody(event)["tram"], everybody(event)["khac"]
    other = replace(other, contact=replace(other.contact, phone="+84987654321", note="riêng"))
    book.add([mine.seal(event), other.seal(event)])
    with book.transaction():
        book.merges.add([mine.facts.id, other.facts.id], at=NOW, who="lan")
    export_file(book, event.id, key, tmp_path / "theirs.jsonl", "jsonl", "en", choice=Choice("tram"))
    export_file(book, event.id, key, tmp_path / "all.jsonl", "jsonl", "en")
    theirs, whole = (tmp_path / "theirs.jsonl").read_text("utf-8"), (tmp_path / "all.jsonl").read_text("utf-8")
    assert "+84987654321" not in theirs and "riêng" not in theirs and str(other.facts.id) not in theirs
    (person,) = map(json.loads, whole.splitlines())
    assert set(person["phones"]) == {"+84987654321", "+84912345678"} and len(person["leads"]) == 2


def test_sealed_leads_go_to_an_exhibitor_only_if_they_agreed(tmp_path: Path, event: Event, book: LeadBook) -> None:
    leads = everybody(event)
    book.add([lead.seal(event) for lead in leads.values()])
    exported = export_sealed(book, event.id, tmp_path / "sealed", choice=Choice("tram"))
    assert [path.name for path in (tmp_path / "sealed").iterdir()] == [f"{leads['tram'].facts.id}.age"]
    assert (exported.export.leads, exported.export.exhibitor) == (1, "tram")


def test_the_log_says_for_whom_and_which(tmp_path: Path, event: Event, key: PrivateKey, book: LeadBook) -> None:
    leads = others_like(everybody(event)["tram"], 2)
    book.add([lead.seal(event) for lead in leads])
    for name, exhibitor in (("a", "tram"), ("b", None)):
        export_file(book, event.id, key, tmp_path / name, "vcard", "en", choice=Choice(exhibitor))
    assert [(export.exhibitor, export.leads, export.format) for export in book.exports.all()] == [("tram", 2, "vcard"), ("", 2, "vcard")]
    assert [export.path.name for export in book.exports.of(leads[1].facts.id)] == ["a", "b"]


def test_the_report_of_consents_names_nobody_and_leaves_out_no_text(tmp_path: Path, event: Event, book: LeadBook) -> None:
    lead = everybody(event)["tram"]
    book.add([lead.seal(event)])
    book.withdraw(Withdrawal(lead.facts.id, "organiser-news", NOW, "organiser"))
    assert write_consent_report(tmp_path / "consents.csv", book.records(), overwrite=False) == 4
    text = (tmp_path / "consents.csv").read_text("utf-8-sig")
    rows = {row["kind"]: row for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)}
    assert list(rows) == ["notice", "age-16", "exhibitor-contact", "organiser-news"]
    assert (rows["organiser-news"]["withdrawn_at"], rows["exhibitor-contact"]["withdrawn_at"]) == (NOW.isoformat(), "")
    assert rows["exhibitor-contact"]["text"] == lead.facts.agreement.consents[0].text.text
    assert rows["notice"]["sha256"] == lead.facts.agreement.notice.sha256 and "tram@" not in text and "+849" not in text

"""A lead's whole life: left at one of three kiosks, sealed, handed over, merged, exported, opened by other programs, withdrawn, erased."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import vobject

from kiosk.event.consent_text import PURPOSES, Purpose
from kiosk.event.read import read_event
from kiosk.home import Home
from kiosk.leads.annotate import annotate
from kiosk.leads.lead import Lead, Moment
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from kiosk.leads.uuid7 import Uuid7
from kiosk.visits import Visit, add_counts, hour_of
from tests.a_lead import leave, make_contact
from tests.patience import PATIENCE_S
from tests.workbook import read_rows

ROOT = Path(__file__).parents[2]
PASSPHRASE = "mận chín đầu mùa"
BOTH = frozenset(PURPOSES)
ONLY_TRAM: frozenset[Purpose] = frozenset({"exhibitor-contact"})
GIVEN = {
    "name": "Tuần lễ số",
    "name-en": "Digital Week",
    "place": "Hà Nội",
    "place-en": "Hanoi",
    "starts": "2026-11-20",
    "ends": "2026-11-22",
    "erase-by": "2036-12-31",
    "controller": "Sở Thông tin",
    "contact": "024 3825 0000",
}


@dataclass
class Fair:
    """The organiser's machine, three kiosks, a stick between them, and what visitors left."""

    folder: Path
    receipts: dict[str, Receipt] = field(default_factory=dict)
    leads: dict[str, Lead] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        homes = {"TRAM_HOME": str(self.folder / "no-kiosk"), "TRAM_ORGANISER_HOME": str(self.folder / "organiser")}
        return {**os.environ, **homes, "TRAM_LANGUAGE": "en", "PYTHONPATH": str(ROOT), "COLUMNS": "200"}

    def run(self, program: str, *arguments: str, typed: str = "") -> str:
        done = subprocess.run(
            [sys.executable, "-m", program, *arguments],
            input=typed,
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
        )
        assert done.returncode == 0, done
        return done.stdout + done.stderr

    def admin(self, *arguments: str, typed: str = "") -> str:
        return self.run("exhibitor_admin", *arguments, typed=typed)

    def recovered(self, *arguments: str) -> str:
        """With the key off the recovery sheet: nobody types a passphrase."""
        return self.admin(*arguments, "--recovery", typed=f"{self.recovery_key}\n")

    @property
    def recovery_key(self) -> str:
        sheet = (self.folder / "organiser" / "recovery-sheet-digital-week.html").read_text("utf-8")
        printed = re.search(r"<code>(.+?)</code>", sheet)
        assert printed is not None
        return unescape(printed[1])

    def kiosk(self, number: int) -> Home:
        return Home(self.folder / f"kiosk-{number}")

    def visitor(self, store: Store, home: Home, name: str, phone: str, purposes: frozenset[Purpose]) -> None:
        event, receipt = read_event(home.event), Receipt.fresh()
        contact = make_contact(name=name, phone=phone, email=f"{len(self.leads)}@khach.example", organisation=f"Nhà {len(self.leads)}")
        lead = leave(event, contact, purposes=purposes, kiosk=home.root.name, receipt=receipt)
        store.save(lead.seal(event))
        self.leads[name], self.receipts[name] = lead, receipt

    def sources(self) -> list[str]:
        """What the organiser has in hand: two bundles on the stick, and the third kiosk itself."""
        return [*map(str, sorted((self.folder / "stick").iterdir())), str(self.kiosk(3).root)]

    def names(self, path: Path) -> list[str]:
        rows = csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline=""), strict=True)
        return [row["Name"] for row in rows]

    def bytes_of_the_organiser(self) -> bytes:
        return b"".join(path.read_bytes() for path in sorted((self.folder / "organiser").glob("leads.sqlite3*")))


@pytest.fixture(scope="module")
def fair(tmp_path_factory: pytest.TempPathFactory) -> Fair:
    """The event is made, and visitors have been at its three kiosks."""
    fair = Fair(tmp_path_factory.mktemp("fair"))
    options = [part for option, answer in GIVEN.items() for part in (f"--{option}", answer)]
    fair.admin("event", "init", *options, "--folder", str(fair.folder / "event"), typed=f"{PASSPHRASE}\n")
    ids = Uuid7()
    visitors: dict[int, list[tuple[str, str, frozenset[Purpose]]]] = {
        1: [("Nguyễn Thị Minh Khuê", "0912 345 678", BOTH), ("=HYPERLINK(1)", "0912 345 679", ONLY_TRAM)],
        2: [("Chị Khuê", "+84 912 345 678", ONLY_TRAM), ("김민지", "0912 345 680", BOTH)],
        3: [("Zoë; a, b", "0912 345 681", frozenset({"organiser-news"}))],
    }
    for number, people in visitors.items():
        home = fair.kiosk(number)
        home.root.mkdir()
        shutil.copytree(fair.folder / "event", home.event)
        (home.root / "kiosk.toml").write_text(f'name = "kiosk-{number}"\n')
        store = Store.open(home.leads)
        for name, phone, purposes in people:
            fair.visitor(store, home, name, phone, purposes)
        fair_count(store, home)
        if number == 1:
            facts = fair.leads["Nguyễn Thị Minh Khuê"].facts
            annotate(store, read_event(home.event), facts, {"heat": "hot"}, ids=ids, machine="kiosk1", now=Moment.now())
        store.close()
    (fair.folder / "stick").mkdir()
    for number in (1, 2):
        fair.run("kiosk", "leads", "hand-over", str(fair.folder / "stick"), "--home", str(fair.kiosk(number).root))
    return fair


def fair_count(store: Store, home: Home) -> None:
    visit = Visit()
    visit.opened("vn.tram.street-eye")
    sums = {key: value * 10 for key, value in visit.ended(30).items()}
    with store.writing() as db:
        add_counts(db, sums, event="digital-week", kiosk=home.root.name, hour=hour_of(datetime.now(UTC)), language="vi")


def test_the_life_of_a_lead(fair: Fair, tmp_path: Path) -> None:
    collected(fair)
    merged(fair)
    exported(fair, tmp_path)
    opened_with_age(fair, tmp_path)
    counted(fair, tmp_path)
    withdrawn(fair, tmp_path)
    erased(fair, tmp_path)


def collected(fair: Fair) -> None:
    """From bundles and a kiosk, one after another, and again the other way round."""
    found: list[dict[str, Any]] = json.loads(fair.admin("lead", "collect", *fair.sources(), "--json"))
    assert [(one["found"], one["new"], one["stranger"]) for one in found] == [(2, 2, False), (2, 2, False), (1, 1, False)]
    again: list[dict[str, Any]] = json.loads(fair.admin("lead", "collect", *reversed(fair.sources()), "--json"))
    assert [one["new"] for one in again] == [0, 0, 0]


def merged(fair: Fair) -> None:
    """Two leads of one telephone are seen side by side, and made one person."""
    shown = fair.recovered("lead", "duplicates")
    assert "same phone" in shown and "Chị Khuê" in shown and "김민지" not in shown
    assert "Merged 1" in fair.recovered("lead", "merge", "--rule", "phone")
    assert "No leads look like" in fair.recovered("lead", "duplicates")


def exported(fair: Fair, folder: Path) -> None:
    """In four formats, each read by another reader; with the passphrase as with the recovery key."""
    fair.admin("lead", "export", "--csv", str(folder / "all.csv"), typed=f"{PASSPHRASE}\n")
    for format in ("xlsx", "vcard", "jsonl"):
        fair.recovered("lead", "export", f"--{format}", str(folder / f"all.{format}"))
    assert sorted(fair.names(folder / "all.csv")) == sorted(["Chị Khuê", "'=HYPERLINK(1)", "김민지", "Zoë; a, b"])
    rows = {row["Name"][1]: row for row in read_rows(folder / "all.xlsx")}
    assert rows["=HYPERLINK(1)"]["Name"] == ("text", "=HYPERLINK(1)") and rows["Chị Khuê"]["Heat"] == ("text", "hot")
    assert rows["Chị Khuê"]["Phone"] == ("text", "(+84) 912 345 678") and rows["Chị Khuê"]["Id"][1].count("\n") == 1
    cards = list(vobject.readComponents((folder / "all.vcard").read_text("utf-8")))
    assert {card.fn.value for card in cards} == set(rows) and {card.version.value for card in cards} == {"4.0"}
    people = [json.loads(line) for line in (folder / "all.jsonl").read_text("utf-8").splitlines()]
    assert sorted(len(person["leads"]) for person in people) == [1, 1, 1, 2]
    handed = json.loads(fair.recovered("lead", "export", "--csv", str(folder / "for-tram.csv"), "--exhibitor", "tram", "--json"))
    assert handed["leads"] == 4 and sorted(fair.names(folder / "for-tram.csv")) == sorted(["Chị Khuê", "'=HYPERLINK(1)", "김민지"])


def opened_with_age(fair: Fair, folder: Path) -> None:
    assert shutil.which("age"), "the program age is missing; packaging/setup installs it"
    fair.admin("lead", "export", "--sealed", str(folder / "sealed"))
    (folder / "identity").write_text(re.sub(r"\s", "", fair.recovery_key) + "\n")
    lead = fair.leads["김민지"].facts.id
    command = ["age", "-d", "-i", str(folder / "identity"), str(folder / "sealed" / f"{lead}.age")]
    content = json.loads(subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE_S).stdout)
    assert (content["id"], content["contact"]["name"], content["contact"]["phone"]) == (str(lead), "김민지", "+84912345680")


def counted(fair: Fair, folder: Path) -> None:
    assert "30" in fair.admin("insight", "show")
    fair.admin("insight", "report", "--pdf", str(folder / "report.pdf"), "--folder", str(fair.folder / "event"))
    assert (folder / "report.pdf").read_bytes().startswith(b"%PDF")
    fair.admin("insight", "open-data", str(folder / "open"))
    assert {path.name for path in (folder / "open").iterdir()} == {"insights.csv", "insights.csv-metadata.json", "dcat.jsonld"}


def withdrawn(fair: Fair, folder: Path) -> None:
    """With the receipt: seen, printed, and no longer handed to the exhibitor, who is told so."""
    code = str(fair.receipts["김민지"])
    assert "(+84) 912 345 680" in fair.recovered("lead", "show", code)
    fair.recovered("lead", "consent", code, "--html", str(folder / "consent.html"))
    page = (folder / "consent.html").read_text("utf-8")
    assert all(
        consent.text.text in unescape(page) and consent.text.sha256 in page for consent in fair.leads["김민지"].facts.agreement.consents
    )
    said = fair.admin("lead", "withdraw", code, "--purpose", "exhibitor-contact", "--yes")
    assert "must be told: Trạm AI" in said
    fair.recovered("lead", "export", "--csv", str(folder / "for-tram-2.csv"), "--exhibitor", "tram")
    assert sorted(fair.names(folder / "for-tram-2.csv")) == sorted(["Chị Khuê", "'=HYPERLINK(1)"])
    (letter,) = (fair.folder / "organiser" / "letters").iterdir()
    text = letter.read_text("utf-8")
    assert str(fair.leads["김민지"].facts.id) in text and "for-tram.csv" in text and "김민지" not in text


def erased(fair: Fair, folder: Path) -> None:
    """With all that was merged; and nothing of it is left, or ever comes back."""
    gone = [fair.leads[name] for name in ("Nguyễn Thị Minh Khuê", "Chị Khuê")]
    ids = [str(lead.facts.id).encode() for lead in gone]
    assert all(id in fair.bytes_of_the_organiser() for id in ids)
    said = fair.admin("lead", "erase", str(fair.receipts["Chị Khuê"]), "--all", "--yes")
    assert "Erased 2" in said and "must be told: Trạm AI" in said and "all.csv" in said
    fair.admin("lead", "collect", *fair.sources())
    sealed = [(folder / "sealed" / f"{lead.facts.id}.age").read_bytes() for lead in gone]
    left = fair.bytes_of_the_organiser()
    assert not any(piece in left for piece in (*ids, *sealed, *(one[-48:] for one in sealed), *(lead.facts.receipt_hash for lead in gone)))
    fair.recovered("lead", "export", "--csv", str(folder / "after.csv"))
    assert sorted(fair.names(folder / "after.csv")) == sorted(["'=HYPERLINK(1)", "김민지", "Zoë; a, b"])
    assert json.loads(fair.admin("lead", "erasures", "--json"))[0]["leads"] == 2

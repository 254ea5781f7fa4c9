"""A contact that a visitor left comes out of the organiser's list, and opens with the standard `age` program."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from exhibitor_admin.event import PRACTICE_PASSPHRASE
from kiosk.event.read import read_event
from kiosk.home import Home
from kiosk.leads.store import Store
from tests.a_lead import TYPED, leave, make_contact
from tests.patience import PATIENCE_S
from tests.terminal import Answer, run_in_terminal

ADMIN = [sys.executable, "-m", "exhibitor_admin"]
ROOT = Path(__file__).parents[2]


class Organiser:
    """Types commands, on a machine with nothing on it yet."""

    def __init__(self, folder: Path) -> None:
        self.kiosk = Home(folder / "kiosk")
        self.private = folder / "organiser"
        chosen = {"TRAM_HOME": str(self.kiosk.root), "TRAM_ORGANISER_HOME": str(self.private), "TRAM_LANGUAGE": "en"}
        self.environment = {**os.environ, **chosen, "PYTHONPATH": str(ROOT), "COLUMNS": "200"}

    def run(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*ADMIN, *arguments],
            input=typed,
            env=self.environment,
            cwd=self.kiosk.root.parent,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
        )

    def does(self, *arguments: str, typed: str = "") -> str:
        done = self.run(*arguments, typed=typed)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def reports(self, *arguments: str, typed: str = "") -> Any:
        return json.loads(self.does(*arguments, "--json", typed=typed))

    def is_told(self, *arguments: str, typed: str = "") -> str:
        """Fails with one line on stderr and nothing on stdout."""
        done = self.run(*arguments, typed=typed)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1), done
        return done.stderr


@pytest.fixture(scope="module")
def organiser(tmp_path_factory: pytest.TempPathFactory) -> Organiser:
    """With a practice event, and three leads collected from the kiosk that runs it."""
    organiser = Organiser(tmp_path_factory.mktemp("lead"))
    made = organiser.does("event", "practice", "--if-missing")
    assert "Practice event" in made and PRACTICE_PASSPHRASE in made
    event = read_event(organiser.kiosk.event)
    store = Store.open(organiser.kiosk.leads)
    for name in ("Nguyễn Thị Minh Khuê", "김민지", "=HYPERLINK(1)"):
        store.save(leave(event, make_contact(name=name)).seal(event))
    store.close()
    assert organiser.reports("lead", "collect", str(organiser.kiosk.root))[0]["new"] == 3
    return organiser


def test_it_comes_out_of_the_csv(organiser: Organiser, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    exported = organiser.reports("lead", "export", "--csv", str(path), typed=f"{PRACTICE_PASSPHRASE}\n")
    assert (exported["leads"], exported["unreadable"]) == (3, [])
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    assert [row["Name"] for row in rows] == ["Nguyễn Thị Minh Khuê", "김민지", "'=HYPERLINK(1)"]
    assert {row["Phone"] for row in rows} == {"(+84) 912 345 678"} and {row["Practice"] for row in rows} == {"PRACTICE"}
    assert "exists" in organiser.is_told("lead", "export", "--csv", str(path), typed=f"{PRACTICE_PASSPHRASE}\n")


def test_it_opens_with_the_standard_age_program(organiser: Organiser, tmp_path: Path) -> None:
    assert shutil.which("age"), "the program age is missing; packaging/setup installs it"
    organiser.does("lead", "export", "--sealed", str(tmp_path / "sealed"))
    lead = sorted((tmp_path / "sealed").glob("*.age"))[0]
    command = ["age", "-d", "-o", str(tmp_path / "lead.json"), "-i", str(organiser.private / "keys" / "practice.age"), str(lead)]
    ended = run_in_terminal(command, [Answer("passphrase", PRACTICE_PASSPHRASE, secret=True)], organiser.environment)
    assert ended.code == 0, ended.screen
    content = json.loads((tmp_path / "lead.json").read_text())
    assert (content["contact"]["name"], content["contact"]["phone"]) == (TYPED["name"], "+84912345678")
    assert content["practice"] is True and content["consents"][0]["kind"] == "age-16"


def test_collecting_again_adds_nothing(organiser: Organiser) -> None:
    (collected,) = organiser.reports("lead", "collect", str(organiser.kiosk.leads))
    assert (collected["path"], collected["found"], collected["new"]) == (str(organiser.kiosk.leads), 3, 0)


def test_the_list_shows_nothing_personal(organiser: Organiser) -> None:
    leads = organiser.reports("lead", "list")
    assert len(leads) == 3 and all(lead["practice"] and lead["demo"] == "vn.tram.street-eye" for lead in leads)
    for shown in (organiser.does("lead", "list"), json.dumps(leads)):
        assert not any(text in shown for text in (*TYPED.values(), "+84912345678"))


def test_a_wrong_passphrase_is_said_in_one_line(organiser: Organiser, tmp_path: Path) -> None:
    assert "isn't the passphrase" in organiser.is_told("lead", "export", "--csv", str(tmp_path / "x.csv"), typed="wrong\n")
    assert not (tmp_path / "x.csv").exists()


def test_practice_if_missing_is_silent_where_there_is_an_event(organiser: Organiser) -> None:
    before = (organiser.kiosk.event / "event.toml").read_bytes()
    assert organiser.does("event", "practice", "--if-missing") == ""
    assert (organiser.kiosk.event / "event.toml").read_bytes() == before
    assert "rename" in organiser.is_told("event", "practice")

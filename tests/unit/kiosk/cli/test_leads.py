"""`kiosk leads` as staff type it: it says what isn't handed over, takes leads back by their code, and shows nobody's contact."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli.leads import leads
from kiosk.cli.words import Words
from kiosk.event.consent_text import PURPOSES
from kiosk.leads.database import CODES
from kiosk.leads.receipt import Receipt
from kiosk.leads.store import Store
from tests.a_lead import TYPED, leave, make_event

ROOT = Path(__file__).parents[4]
RECEIPT = Receipt.fresh()
MET_HERE = ("attempts", "requests", "hand_over", "second_copy", "sign", "database", "receipt")
"""Modules of kiosk/leads whose errors staff meet here; the others speak to visitors and organisers."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A kiosk with one lead, whose receipt is `RECEIPT`."""
    event = make_event(tmp_path / "event")
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
    store.save(leave(event, purposes=frozenset(PURPOSES), receipt=RECEIPT).seal(event))
    store.close()
    return tmp_path / "kiosk"


class Staff:
    """Types at the terminal of a kiosk, in English."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._environment = {"TRAM_HOME": str(home), "TRAM_LANGUAGE": "en"}
        self._screen = capsys

    def does(self, *arguments: str) -> str:
        assert leads(arguments, self._environment) == 0, self._screen.readouterr().err
        return self._screen.readouterr().out

    def reads(self, *arguments: str) -> Any:
        return json.loads(self.does(*arguments, "--json"))

    def is_told(self, *arguments: str) -> str:
        assert leads(arguments, self._environment) == 1
        out, err = self._screen.readouterr()
        assert out == "" and err.count("\n") == 1
        return err


@pytest.fixture
def staff(home: Path, capsys: pytest.CaptureFixture[str]) -> Staff:
    return Staff(home, capsys)


def test_the_whole_way_in_a_real_process(home: Path, tmp_path: Path) -> None:
    def run(*arguments: str) -> str:
        environment = {**os.environ, "TRAM_HOME": str(home), "TRAM_LANGUAGE": "en"}
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "leads", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout

    assert "1 contact(s), 0 addition(s)" in run("status")
    handed = run("hand-over", str(tmp_path))
    assert "read every line back" in handed and "Everything has been handed over" in handed
    assert json.loads(run("status", "--json"))["not_handed_over"]["leads"] == 0


def test_erasing_is_asked_confirmed_and_taken_back(staff: Staff) -> None:
    code = str(RECEIPT)
    assert "may get in touch, news" in staff.does("receipt", code)
    assert "wasn't confirmed" in staff.is_told("erase", code)
    assert "in 10 minute(s)" in staff.does("erase", code, "--yes")
    assert staff.reads("status")["not_handed_over"]["requested"] == 1
    assert staff.reads("take-back", code)["standing"] == list(PURPOSES)
    found = staff.reads("withdraw", code, "--purpose", "organiser-news", "--yes")
    assert (found["standing"], found["requests"][0]["wish"]) == (["exhibitor-contact"], "organiser-news")


def test_a_slip_and_a_strange_code_are_told_apart(staff: Staff) -> None:
    assert "slip" in staff.is_told("receipt", "TM-7K4Q-93MX-ABD")
    assert "characters" in staff.is_told("receipt", "TM-7K4Q")
    assert "another kiosk" in staff.is_told("receipt", str(Receipt.fresh()))


def test_troubles_are_shown(staff: Staff, home: Path, tmp_path: Path) -> None:
    (home / "kiosk.toml").write_text(f'copy_to = "{tmp_path / "unplugged"}"\n')
    (home / "leads.damaged-20261120T050000.1.sqlite3").touch()
    shown = staff.does("status")
    assert "The copy is behind" in shown and "unplugged isn't there" in shown and "set aside" in shown
    assert staff.reads("status")["copy"]["trouble"] == "copy-missing"
    assert "no folder" in staff.is_told("hand-over", str(tmp_path / "nowhere"))


def test_a_copy_without_a_whole_path_is_refused(staff: Staff, home: Path) -> None:
    (home / "kiosk.toml").write_text('copy_to = "stick"\n')
    assert "copy_to" in staff.is_told("status")


def test_nothing_personal_is_shown(staff: Staff, tmp_path: Path) -> None:
    commands = [["status"], ["receipt", str(RECEIPT)], ["hand-over", str(tmp_path)], ["erase", str(RECEIPT), "--yes"]]
    shown = "".join(staff.does(*command, *form) for command in commands for form in ([], ["--json"]))
    assert not any(text in shown for text in (*TYPED.values(), "+84912345678"))


def raised() -> Iterator[str]:
    for name in MET_HERE:
        calls = [
            node for node in ast.walk(ast.parse((ROOT / "kiosk" / "leads" / f"{name}.py").read_text("utf-8"))) if isinstance(node, ast.Call)
        ]
        for call in calls:
            if isinstance(call.func, ast.Name) and call.func.id == "KnownError" and isinstance(code := call.args[0], ast.Constant):
                yield str(code.value)


def test_every_error_has_a_sentence_in_both_languages() -> None:
    sentences = tomllib.loads((ROOT / "kiosk" / "text" / "leads.toml").read_text("utf-8"))
    assert {*raised(), *CODES.values()} - sentences["errors"].keys() == set()
    for words in (*sentences["say"].values(), *sentences["errors"].values()):
        assert set(words) == {"vi", "en"} and placeholders(words["vi"]) == placeholders(words["en"])
    assert Words.read("leads.toml", {}).language == "vi"


def placeholders(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", sentence))

"""The doctor looks at everything, tells each thing in a sentence, and doesn't call a kiosk ready that can't do its work."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from demos.library import Library
from demos.profile import standard
from demos.profile.machine import read_machine
from kiosk.cli.doctor import doctor
from kiosk.cli.words import Words
from kiosk.doctor import Line, Patient, examine
from kiosk.home import Home
from kiosk.settings import Settings
from models.catalogue import WEIGHTS, Catalogue
from tests.a_lead import make_event
from tests.hostile.a_package import change, write_package

ENVIRONMENT = {"TRAM_LANGUAGE": "en", "DISPLAY": ":0"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A kiosk with an event and one small demo."""
    home = Home(tmp_path / "kiosk")
    make_event(home.event)
    write_package(tmp_path / "showcase" / "light")
    monkeypatch.setattr("kiosk.doctor.open_library", lambda home, _: Library(home.demos, tmp_path / "showcase"))
    monkeypatch.setattr("kiosk.doctor.Library", lambda demos: Library(demos, tmp_path / "showcase"))
    return home


def found(home: Home, catalogue: Catalogue | None = None, **settings: object) -> dict[str, Line]:
    """Each line by what was looked at."""
    patient = Patient(home, Settings.model_validate({"camera": "none", **settings}), ENVIRONMENT, catalogue or Catalogue())
    lines = list(examine(patient))
    for line in lines:  # whatever is found has its words
        for language in ("en", "vi"):
            words = Words.read("doctor.toml", {"TRAM_LANGUAGE": language})
            assert words.say(f"of-{line.of}") and words.say(line.found, **line.data)
    return {line.of: line for line in lines}


def test_a_kiosk_in_order_is_called_so(home: Home) -> None:
    lines = found(home)
    assert {"program", "machine", "display", "camera", "microphone", "disk", "event", "clock", "leads", "models", "demo", "sandbox"} <= set(
        lines
    )
    assert [line for line in lines.values() if line.state == "bad"] == []
    assert lines["demo"].found == "demo-good" and lines["demo"].data["demo"] == "vn.example.light 1.0.0"


def test_what_is_wrong_is_found(home: Home, tmp_path: Path) -> None:
    weights = tmp_path / "weights"
    weights.mkdir()
    for path in filter(Path.is_file, WEIGHTS.iterdir()):
        (weights / path.name).symlink_to(path)
    (weights / "nanodet_coco_416.onnx").unlink()
    change(tmp_path / "showcase" / "light", "covers = [0.9, 1.0]", "covers = [0.1, 0.2]")
    home.leads.write_bytes(b"no database at all, but long enough to be read as one" * 20)
    lines = found(home, Catalogue(weights), camera=f"file:{tmp_path / 'gone.avi'}")
    assert lines["models"].state == "bad" and lines["models"].data["models"] == "nanodet-416 (model-missing)"
    assert (lines["demo"].state, lines["demo"].data["code"], lines["demo"].data["place"]) == ("bad", "expect-covers", "bright.jpg")
    assert lines["camera"].found == "camera-absent" and lines["camera"].state == "caution"
    assert lines["leads"].found == "leads-set-aside" and ".damaged-" in str(lines["leads"].data["file"])
    assert "sandbox" in lines


def test_a_kiosk_without_an_event_or_demos_is_not_ready(home: Home, tmp_path: Path) -> None:
    (home.event / "event.toml").unlink()
    lines = found(home)
    assert lines["event"].state == "bad" and "event-missing" in str(lines["event"].data["code"])


def test_staff_read_lines_and_programs_json(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor(["--home", str(home.root)], ENVIRONMENT) == 0
    said = capsys.readouterr().out
    assert "✓ Demo: vn.example.light 1.0.0: every sample as promised" in said and said.endswith("This kiosk is ready for visitors.\n")
    (home.event / "event.toml").write_text("x")
    assert doctor(["--home", str(home.root), "--json"], ENVIRONMENT) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["healthy"] is False and {"of", "state", "found", "data", "sentence"} == set(told["lines"][0])


def test_a_profile_is_written_whole_or_not_at_all(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standard, "RUNS", 1)
    monkeypatch.setattr(standard, "STANDARD", standard.STANDARD[1:2])
    path = tmp_path / "machine.json"
    assert doctor(["--home", str(home.root), "--profile", str(path), "--name", "Quầy 3"], ENVIRONMENT) == 0
    assert read_machine(path).name == "Quầy 3" and str(path) in capsys.readouterr().out
    assert doctor(["--home", str(home.root), "--profile", str(tmp_path / "no" / "machine.json")], ENVIRONMENT) == 1
    told = capsys.readouterr().err
    assert "Can't write" in told and [entry.name for entry in tmp_path.glob("**/.*.part")] == []


def sentences() -> Iterator[tuple[str, dict[str, str]]]:
    table = tomllib.loads(files("kiosk").joinpath("text", "doctor.toml").read_text("utf-8"))
    for part in table.values():
        yield from part.items()


def test_both_languages_say_the_same_things() -> None:
    for key, said in sentences():
        assert set(said) == {"vi", "en"}, key
        assert set(re.findall(r"\{(\w+)\}", said["vi"])) == set(re.findall(r"\{(\w+)\}", said["en"])), key

"""Exhibitors, their logo and questions, and the event's notices, as the organiser types them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
import typer

from exhibitor_admin.__main__ import app
from exhibitor_admin.cli.desk import Desk
from exhibitor_admin.home import OrganiserHome
from kiosk.event.read import read_event
from kiosk.home import Home
from models.errors import KnownError
from tests.a_lead import make_event

Run = Callable[..., str]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setenv("TRAM_HOME", str(tmp_path / "kiosk"))
    monkeypatch.setenv("TRAM_ORGANISER_HOME", str(tmp_path / "organiser"))
    make_event(tmp_path / "kiosk" / "event")

    def typed(*arguments: str) -> str:
        app(["--language", "en", *arguments], obj=Desk("en"), standalone_mode=False)
        return capsys.readouterr().out

    return typed


def test_questions_are_written_ordered_and_taken_out(run: Run, tmp_path: Path) -> None:
    run("exhibitor", "question", "add", "tram", "Ở đâu?|Where?", "--choice", "Trường|School|학교", "--choice", "Nhà máy|Factory")
    assert "asks visitors 2 questions" in run("exhibitor", "question", "add", "tram", "Khi nào?|When?|언제?")
    assert run("exhibitor", "question", "list", "tram").index("School | Factory") > 0
    run("exhibitor", "question", "move", "tram", "q2", "--", "-1")
    run("exhibitor", "question", "change", "tram", "q1", "Chỗ nào?|Which place?")
    shown: dict[str, Any] = json.loads(run("exhibitor", "question", "list", "tram", "--json"))
    assert [(id, one["text"]["en"], one["choices"]) for id, one in shown.items()] == [("q2", "When?", {}), ("q1", "Which place?", {})]
    run("exhibitor", "question", "remove", "tram", "q2")
    remembered = read_event(OrganiserHome(tmp_path / "organiser").event("digital-week"))
    assert list(remembered.exhibitors["tram"].questions) == ["q1"]
    with pytest.raises(typer.BadParameter):
        run("exhibitor", "question", "add", "tram", "one|two|three|four")


def test_a_logo_and_languages_are_written_and_taken_away(run: Run, tmp_path: Path) -> None:
    picture = np.zeros((90, 90, 4), np.uint8)
    picture[9:80, 9:80] = 255
    cv2.imwrite(str(tmp_path / "logo.png"), picture)
    event = Home(tmp_path / "kiosk").event
    assert "is kept" in run("exhibitor", "logo", "tram", str(tmp_path / "logo.png"))
    run("exhibitor", "change", "tram", "languages=vi en")
    record = read_event(event).exhibitors["tram"]
    assert (record.logo, record.languages) == ("tram.png", ("vi", "en"))
    run("exhibitor", "logo", "tram", "--remove")
    assert read_event(event).exhibitors["tram"].logo is None
    with pytest.raises(typer.BadParameter):
        run("exhibitor", "logo", "tram")
    with pytest.raises(KnownError, match="event-bad"):
        run("exhibitor", "change", "tram", "languages=vi vi")


def test_notices_are_seen_and_written_as_new_versions(run: Run, tmp_path: Path) -> None:
    texts: list[dict[str, Any]] = json.loads(run("event", "notice", "--json"))
    assert [(text["kind"], text["version"]) for text in texts if text["kind"] == "organiser-news"] == [("organiser-news", 1)]
    said = run("event", "notice", "organiser-news", "en", "News of {organiser}, until {until}.")
    assert "News of {organiser}, until {until}." in said
    assert read_event(Home(tmp_path / "kiosk").event).texts["organiser-news"].version == 2
    with pytest.raises(KnownError, match="event-bad"):
        run("event", "notice", "organiser-news", "en", "News for ever.")
    for wrong in (["news", "en", "x"], ["notice", "fr", "x"], ["notice", "en"]):
        with pytest.raises(typer.BadParameter):
            run("event", "notice", *wrong)

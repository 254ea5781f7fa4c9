"""An event's own look: read with the event, and refused where words couldn't be read in it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.event.pictures import fresh_copy
from kiosk.event.read import BadEvent, read_event
from kiosk.palette import LACQUER
from models.errors import KnownError
from tests.a_lead import make_event

OWN = """
logo = "logo.png"
name = { vi = "Ngày hội AI", en = "AI Day" }
[lacquer]
gold = "#80D8FF"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_event(tmp_path / "event")
    cv2.imwrite(str(tmp_path / "event" / "logo.png"), np.full((40, 100, 4), 200, np.uint8))
    return tmp_path / "event"


def problems(folder: Path, theme: str) -> dict[str, str]:
    (folder / "theme.toml").write_text(theme, "utf-8")
    with pytest.raises(BadEvent) as told:
        read_event(folder)
    return {problem.place: problem.code for problem in told.value.problems}


def test_what_a_theme_does_not_name_is_the_houses(folder: Path) -> None:
    (folder / "theme.toml").write_text(OWN, "utf-8")
    theme = read_event(folder).theme
    assert theme.palettes["lacquer"] == {**LACQUER, "gold": "#80D8FF"}
    assert theme.name is not None and theme.name.in_("ko") == "AI Day"


def test_every_colour_that_could_not_be_read_is_told(folder: Path) -> None:
    found = problems(folder, '[lacquer]\ntext3 = "#444444"\n[light]\ncinnabar = "#FFC0C0"\n')
    assert set(found.values()) == {"contrast-low"}
    assert set(found) == {"theme.toml: lacquer.text3", "theme.toml: light.cinnabar", "theme.toml: light.textOnCinnabar"}


def test_words_must_be_readable_where_the_background_shines_through(folder: Path) -> None:
    cv2.imwrite(str(folder / "hall.jpg"), np.full((40, 100, 3), 255, np.uint8))
    (folder / "theme.toml").write_text('background = "hall.jpg"', "utf-8")
    assert read_event(folder).theme.background == "hall.jpg"  # the house's colours stand out from anything
    own = '[lacquer]\ntext3 = "#A08F7E"\n'
    (folder / "theme.toml").write_text(own, "utf-8")
    assert read_event(folder).theme.lacquer
    assert problems(folder, f'background = "hall.jpg"\n{own}') == {"theme.toml: lacquer.text3": "contrast-low"}


@pytest.mark.parametrize(
    ("theme", "place", "code"),
    [
        ('logo = "other.png"', "theme.toml: logo", "file-missing"),
        ('logo = "../event/logo.png"', "theme.toml: logo", "string-pattern-mismatch"),
        ('logo = "logo.svg"', "theme.toml: logo", "string-pattern-mismatch"),
        ('[lacquer]\nground = "black"', "theme.toml: lacquer.ground", "string-pattern-mismatch"),
        ('font = "Comic"', "theme.toml: font", "extra-forbidden"),
        ("logo = ", "theme.toml", "not-toml"),
    ],
)
def test_what_is_not_a_theme_is_refused(folder: Path, theme: str, place: str, code: str) -> None:
    assert problems(folder, theme) == {place: code}


def test_a_huge_picture_is_refused(folder: Path) -> None:
    with (folder / "logo.png").open("wb") as file:
        file.truncate(9 * 2**20)
    assert problems(folder, 'logo = "logo.png"') == {"theme.toml: logo": "picture-too-big"}


def test_pictures_are_encoded_anew_and_keep_their_transparency(folder: Path, tmp_path: Path) -> None:
    picture = np.zeros((400, 1000, 4), np.uint8)
    picture[:, :500] = (10, 20, 30, 255)
    cv2.imwrite(str(folder / "logo.png"), picture)
    with (folder / "logo.png").open("ab") as file:
        file.write(b"something behind the picture")
    copy = fresh_copy(folder / "logo.png", tmp_path / "copies", 100)
    shown = cv2.imread(str(copy), cv2.IMREAD_UNCHANGED)
    assert shown is not None and shown.shape == (40, 100, 4)
    assert shown[20, 10].tolist() == [10, 20, 30, 255] and shown[20, 90, 3] == 0
    assert b"something" not in copy.read_bytes()
    assert fresh_copy(folder / "logo.png", tmp_path / "copies", 100) == copy


def test_what_is_no_picture_gives_none(folder: Path, tmp_path: Path) -> None:
    (folder / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(KnownError) as told:
        fresh_copy(folder / "logo.png", tmp_path / "copies", 100)
    assert told.value.code == "picture-unreadable"
    assert not (tmp_path / "copies").exists()

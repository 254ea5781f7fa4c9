"""The programme says which demos a kiosk shows at what hour, and in which order; the gallery and the reel obey it."""

from __future__ import annotations

from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from kiosk.bridge.attract import Attract
from kiosk.bridge.gallery import Gallery
from kiosk.bridge.languages import Languages
from kiosk.bridge.timetable import Timetable
from kiosk.event.programme import Programme, Showing
from kiosk.event.read import BadEvent, read_event
from tests.a_lead import make_event

DEMOS = [read_package(SHOWCASE / name) for name in ("cut-out", "read-vietnamese", "street-eye")]
CUT, READ, EYE = (package.manifest.id for package in DEMOS)
NINE, NOON = time(9), time(12)


def ids(programme: Programme, kiosk: str = "hall-a1", at: time = NINE) -> list[str]:
    return [package.manifest.id for package in programme.arrange(DEMOS, kiosk, at)]


def test_without_a_programme_everything_is_shown_as_it_is() -> None:
    assert ids(Programme()) == [CUT, READ, EYE]


def test_its_order_comes_first_and_what_it_does_not_name_after() -> None:
    assert ids(Programme(showings=(Showing(demo=EYE), Showing(demo="not.here"), Showing(demo=CUT)))) == [EYE, CUT, READ]


@pytest.mark.parametrize(
    ("showing", "kiosk", "at", "on"),
    [
        (Showing(demo=CUT, kiosks=("hall-a*",)), "hall-a1", NINE, True),
        (Showing(demo=CUT, kiosks=("hall-a*",)), "hall-b1", NINE, False),
        (Showing(demo=CUT, kiosks=("hall-a",)), "hall-a1", NINE, False),
        (Showing(demo=CUT, opens="09:00", closes="12:00"), "k", NINE, True),
        (Showing(demo=CUT, opens="09:00", closes="12:00"), "k", NOON, False),
        (Showing(demo=CUT, opens="09:01"), "k", NINE, False),
        (Showing(demo=CUT, closes="09:00"), "k", time(0), True),
        (Showing(demo=CUT, opens="22:00", closes="02:00"), "k", time(1, 59), True),
        (Showing(demo=CUT, opens="22:00", closes="02:00"), "k", NOON, False),
    ],
)
def test_a_demo_is_shown_in_its_place_and_time_only(showing: Showing, kiosk: str, at: time, on: bool) -> None:
    assert (CUT in ids(Programme(showings=(showing,)), kiosk, at)) is on


@pytest.mark.parametrize(
    "written",
    [
        '[[showings]]\ndemo = "a"\nopens = "25:00"',
        '[[showings]]\ndemo = "a"\nkiosks = ["Hall A"]',
        '[[showings]]\ndemo="a"\n[[showings]]\ndemo="a"',
    ],
)
def test_a_programme_that_cannot_be_kept_is_refused(tmp_path: Path, written: str) -> None:
    make_event(tmp_path / "event")
    (tmp_path / "event" / "programme.toml").write_text(written, "utf-8")
    with pytest.raises(BadEvent) as refused:
        read_event(tmp_path / "event")
    assert refused.value.problems[0].place.startswith("programme.toml")


def test_when_its_hour_is_over_a_demo_leaves_the_gallery_and_the_reel(qtbot: QtBot) -> None:
    now = [NINE]
    languages = Languages(("vi",))
    gallery: Any = Gallery(DEMOS, "vi", EYE)
    attract: Any = Attract(DEMOS, languages)
    room = QObject()
    programme = Programme(showings=(Showing(demo=READ), Showing(demo=CUT, closes="12:00")))
    timetable = Timetable(programme, "hall", DEMOS, gallery, attract, room, lambda: now[0])
    assert [card.id for card in gallery.cards.rows] == [EYE, READ, CUT] and attract.count == 3
    gallery.narrow([DEMOS[0], DEMOS[2]])
    now[0] = NOON
    timetable.look()
    assert [card.id for card in gallery.cards.rows] == [EYE] and attract.count == 2
    gallery.narrow(None)
    assert [card.id for card in gallery.cards.rows] == [EYE, READ]
    languages.close()

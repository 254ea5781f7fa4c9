"""What a finger draws on the pad."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from demos.values import Image
from kiosk.bridge.pad import INK, MOST_POINTS, PAPER, SIZE, Pad


@pytest.fixture
def pad(qtbot: QtBot) -> Pad:
    del qtbot
    return Pad()


def stroke(pad: Pad, *places: tuple[float, float]) -> None:
    pad.down(*places[0])
    for place in places[1:]:
        pad.move(*place)
    pad.up()


def inked(pad: Pad, x: float, y: float) -> bool:
    return bool((pad.image.pixels[min(int(y * SIZE[1]), SIZE[1] - 1), min(int(x * SIZE[0]), SIZE[0] - 1)] == INK).all())


def test_a_stroke_is_a_line_and_a_tap_is_a_dot(pad: Pad) -> None:
    stroke(pad, (0.2, 0.5), (0.8, 0.5))
    stroke(pad, (0.5, 0.1))
    assert inked(pad, 0.5, 0.5) and inked(pad, 0.5, 0.1) and not inked(pad, 0.5, 0.3)


def test_undo_takes_strokes_away_one_by_one_until_the_paper_is_empty(pad: Pad) -> None:
    stroke(pad, (0.2, 0.5), (0.8, 0.5))
    stroke(pad, (0.2, 0.8), (0.8, 0.8))
    pad.undo()
    assert inked(pad, 0.5, 0.5) and not inked(pad, 0.5, 0.8)
    pad.undo()
    pad.undo()
    assert pad.property("empty") and (pad.image.pixels == PAPER).all()


def test_the_demo_is_given_each_stroke_and_the_empty_paper(pad: Pad) -> None:
    given: list[Image] = []
    pad.drawn.connect(given.append)
    stroke(pad, (0.2, 0.5), (0.8, 0.5))
    pad.clear()
    assert len(given) == 2 and (given[0].pixels != given[1].pixels).any()


def test_nothing_stays_when_the_visitor_goes(pad: Pad) -> None:
    stroke(pad, (0.2, 0.5), (0.8, 0.5))
    pad.forget()
    assert pad.property("empty") and (pad.image.pixels == PAPER).all()


def test_drawing_beyond_the_edge_or_for_ever_is_harmless(pad: Pad) -> None:
    pad.down(-3.0, 7.0)
    for at in np.linspace(0, 1, MOST_POINTS + 10).tolist():
        pad.move(at, at)
    before = pad.image.pixels
    pad.move(0.9, 0.1)
    assert (pad.image.pixels == before).all()

"""Arrows point where a line was crossed to, and every number stands beside its own arrow."""

from __future__ import annotations

import numpy as np
import pytest

from demos.manifest import Manifest
from demos.steps.track import Followed as Memory
from demos.steps.track import Track
from demos.values import Boxes, Crossings, Tracks
from kiosk.bridge.views.tracks import Crossed, Followed
from kiosk.demo_run import Shown
from tests.qml.made_demo import LOOK, made, named

Line = tuple[float, float, float, float]
ACROSS, DOWN = (0.1, 0.5, 0.9, 0.5), (0.5, 0.1, 0.5, 0.9)


def manifest(*lines: Line) -> Manifest:
    steps = ({"use": "whole"}, {"use": "label", "names": named(Người=0)}, {"use": "track", "lines": lines})
    return made([*LOOK, *steps], {"overlay": "tracks", "panel": "crossings"}).manifest


def counts_of_a_walk(line: Line, *feet: tuple[float, float]) -> Crossings:
    """What the step counts of one thing whose feet go this way."""
    step, memory = Track(lines=(line,), confirm=1), Memory(0)
    for at, (x, y) in enumerate(feet):
        memory.now = at / 10
        box = np.array([[x - 0.15, y - 0.3, x + 0.15, y]], np.float32)
        crossed = step.run(Boxes(box, np.ones(1, np.float32), np.zeros(1, np.int32)), memory).crossings
    return crossed


@pytest.mark.parametrize(
    ("line", "feet", "degrees"),
    [
        (ACROSS, [(0.5, 0.44), (0.5, 0.48), (0.5, 0.52), (0.5, 0.56)], 180),
        (ACROSS, [(0.5, 0.56), (0.5, 0.52), (0.5, 0.48), (0.5, 0.44)], 0),
        (DOWN, [(0.44, 0.5), (0.48, 0.5), (0.52, 0.5), (0.56, 0.5)], 90),
        (DOWN, [(0.56, 0.5), (0.52, 0.5), (0.48, 0.5), (0.44, 0.5)], 270),
    ],
)
def test_the_arrow_points_where_the_thing_went(line: Line, feet: list[tuple[float, float]], degrees: int) -> None:
    crossed = counts_of_a_walk(line, *feet)
    view = Crossed()
    view.begin(manifest(line), "vi")
    view.show(Shown(1, 0.0, crossed, {Crossings: crossed}, None))
    (row,) = [row for row in view.rows if row.count == 1]
    assert row.degrees % 360 == degrees


def test_lines_are_numbered_where_there_are_several_and_stand_at_none_from_the_start() -> None:
    view = Crossed()
    view.begin(manifest(ACROSS, DOWN), "vi")
    assert [(row.name, row.count) for row in view.rows] == [("Line 1", 0), ("Line 1", 0), ("Line 2", 0), ("Line 2", 0)]
    view.begin(manifest(ACROSS), "vi")
    assert [row.name for row in view.rows] == ["Downwards", "Upwards"]


def test_what_is_followed_keeps_its_number() -> None:
    view = Followed()
    view.begin(manifest(ACROSS), "vi")
    corners, scores = np.array([[0, 0, 0.5, 0.5], [0.5, 0.5, 1, 1]], np.float32), np.array([0.9, 0.4], np.float32)
    two = Tracks(corners, scores, np.zeros(2, np.int32), np.array([7, 12], np.int32))
    view.show(Shown(1, 0.0, two, {Tracks: two}, None))
    assert [(box.name, box.percent, box.sure) for box in view.boxes] == [("Người", "#12", False), ("Người", "#7", True)]
    assert view.in_words()("vi") == "Người: 2"
    other_way = Tracks(corners, scores[::-1].copy(), two.kinds, two.ids)
    view.show(Shown(2, 0.1, other_way, {Tracks: other_way}, None))
    assert [box.percent for box in view.boxes] == ["#12", "#7"], "who is followed longer stays on top"

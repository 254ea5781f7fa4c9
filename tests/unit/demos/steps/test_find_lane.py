"""The lane is found where its sides really meet, is remembered for a moment, and isn't made up where no line is painted."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from demos.steps.find_lane import FindLane, Lane
from demos.values import Boxes, Image, Road, Uint8

NOTHING = Boxes(np.empty((0, 4), np.float32), np.empty(0, np.float32), np.empty(0, np.int32))
WIDE, HIGH = 960, 540


def road(meets: tuple[float, float], feet: tuple[float, ...]) -> Uint8:
    """Two white lines on asphalt from the lower edge to a point, all in fractions."""
    picture = np.full((HIGH, WIDE, 3), 80, np.uint8)
    far = np.array(meets) * (WIDE, HIGH)
    for foot in feet:
        near = np.array([foot * WIDE, HIGH])
        start, end = (near + (far - near) * part for part in (0.0, 0.8))
        cv2.line(picture, [round(at) for at in start.tolist()], [round(at) for at in end.tolist()], (240, 240, 240), 9, cv2.LINE_AA)
    return picture


def seen(picture: Uint8, lane: Lane) -> Road:
    return FindLane(hold_seconds=0.5).run(Image(picture), NOTHING, lane)


@pytest.mark.parametrize("meets", [(0.5, 0.45), (0.3, 0.4), (0.68, 0.5)])
def test_the_sides_meet_where_the_painted_lines_do(meets: tuple[float, float]) -> None:
    sides = seen(road(meets, (0.1, 0.85)), Lane(0)).sides
    assert np.allclose(sides[:, 2:], meets, atol=0.03)
    assert np.allclose(sides[:, 0], (0.1, 0.85), atol=0.04) and (sides[:, 1] == 1).all()


def test_the_nearest_lines_are_the_lane() -> None:
    both = np.maximum(road((0.5, 0.45), (0.2, 0.8)), road((0.5, 0.45), (-0.3, 1.3)))
    assert np.allclose(seen(both, Lane(0)).sides[:, 0], (0.2, 0.8), atol=0.04)


def test_a_lane_is_remembered_for_a_moment_only() -> None:
    lane, told = Lane(0), []
    for now, picture in (
        (0.0, road((0.5, 0.45), (0.1, 0.9))),
        (0.4, np.zeros((HIGH, WIDE, 3), np.uint8)),
        (0.6, np.zeros((HIGH, WIDE, 3), np.uint8)),
    ):
        lane.now = now
        told.append(len(seen(picture, lane).sides))
    assert told == [2, 2, 0]


@pytest.mark.parametrize("shape", [(HIGH, WIDE, 3), (1, 1, 3), (1, 500, 3), (500, 1, 3)])
def test_no_lane_is_made_up(shape: tuple[int, int, int]) -> None:
    assert seen(np.full(shape, 120, np.uint8), Lane(0)).sides.shape == (0, 4)


def test_lines_that_do_not_meet_ahead_are_no_lane() -> None:
    assert len(seen(road((0.5, 0.45), (0.1,)), Lane(0)).sides) == 0
    assert len(seen(np.ascontiguousarray(road((0.5, 0.45), (0.1, 0.9))[::-1]), Lane(0)).sides) == 0

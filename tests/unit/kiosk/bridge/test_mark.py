"""Where boxes and their tags are drawn, and in which pixels."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont

from kiosk.bridge.mark import Looks, Mark, draw_frames, placed, readable
from kiosk.bridge.views.boxes import Box

STAGE = QSizeF(200, 100)
GOLD, INK = 0xFFFFC83D, 0xFF14100E


@pytest.fixture
def looks() -> Looks:
    font = QFont()
    font.setPixelSize(10)
    return Looks(stroke=2, edge=1, radius=2, margin=1, ink=QColor(INK), font=font)


def mark(looks: Looks, x: float, y: float, width: float, height: float, *, sure: bool = True) -> Mark:
    box = Box(QRectF(x, y, width, height), sure, "#FFC83D", "Xe", "75%")
    (only,) = placed([box], QRectF(0, 0, 200, 100), STAGE, looks, lambda words: 6.0 * len(words))
    return only


def test_a_tag_stands_above_its_box_or_below_where_there_is_no_room(looks: Looks) -> None:
    above, below = mark(looks, 0.25, 0.5, 0.5, 0.25), mark(looks, 0.25, 0.05, 0.5, 0.25)
    assert above.frame == QRectF(50, 50, 100, 25)
    assert above.tag.bottom() == above.frame.top() - looks.stroke
    assert below.tag.top() == below.frame.bottom() + looks.stroke


def test_the_tag_of_a_large_box_slides_into_it_at_the_upper_edge_and_never_jumps(looks: Looks) -> None:
    tops = [mark(looks, 0.25, y / 100, 0.5, 0.8).tag.y() for y in range(40, -30, -1)]
    assert all(-0.01 < before - after < 1.01 for before, after in pairwise(tops))
    assert tops[-1] == looks.margin


def test_a_tag_that_would_be_cut_by_that_of_a_surer_box_isn_t_drawn(looks: Looks) -> None:
    unsure, sure = mark(looks, 0.2, 0.5, 0.05, 0.2, sure=False), mark(looks, 0.25, 0.5, 0.05, 0.2)
    assert readable([unsure, sure]) == [sure]
    assert readable([sure, unsure]) == [unsure]
    apart = mark(looks, 0.37, 0.5, 0.05, 0.2)
    assert readable([apart, sure]) == [apart, sure]


def test_a_tag_that_isn_t_drawn_hides_no_other(looks: Looks) -> None:
    row = [mark(looks, x, 0.5, 0.05, 0.2) for x in (0.32, 0.26, 0.2)]
    assert readable(row) == [row[0], row[2]]


@pytest.mark.parametrize("place", [(-0.5, -0.5, 2, 2), (0.9, 0.9, 0.3, 0.3), (-0.2, 0.4, 0.1, 0.1)])
def test_a_tag_never_leaves_the_stage(looks: Looks, place: tuple[float, float, float, float]) -> None:
    assert QRectF(0, 0, 200, 100).contains(mark(looks, *place).tag)


def test_a_narrow_box_only_says_how_sure_that_is(looks: Looks) -> None:
    assert mark(looks, 0.2, 0.5, 0.5, 0.2).words == "Xe 75%"
    assert mark(looks, 0.2, 0.5, 0.05, 0.2).words == "75%"


@pytest.mark.parametrize("ratio", [1, 2])
def test_a_sure_box_has_a_whole_frame_and_an_unsure_one_corners_both_in_a_casing(looks: Looks, ratio: int) -> None:
    whole, corners = (np.zeros((100 * ratio, 200 * ratio), np.uint32) for _ in range(2))
    draw_frames(whole, [mark(looks, 0.25, 0.2, 0.5, 0.6)], QPointF(0, 0), ratio, looks)
    draw_frames(corners, [mark(looks, 0.25, 0.2, 0.5, 0.6, sure=False)], QPointF(0, 0), ratio, looks)
    y, middle, left = 20 * ratio, 100 * ratio, 50 * ratio
    assert whole[y, left] == whole[y, middle] == whole[50 * ratio, left] == corners[y, left] == GOLD
    assert whole[y - 2 * ratio, middle] == whole[y + 2 * ratio - 1, middle] == INK
    assert whole[50 * ratio, middle] == corners[y, middle] == corners[50 * ratio, left] == 0


def test_a_box_that_leaves_the_canvas_is_drawn_as_far_as_it_is_on_it(looks: Looks) -> None:
    canvas = np.zeros((100, 200), np.uint32)
    draw_frames(canvas, [mark(looks, -0.5, -0.5, 1, 1), mark(looks, 0.9, 0.9, 1, 1), mark(looks, 3, 3, 1, 1)], QPointF(0, 0), 1, looks)
    assert canvas[20, 100] == canvas[50, 50] == GOLD
    assert canvas[95, 180] == canvas[90, 190] == GOLD
    assert canvas[5, 195] == 0

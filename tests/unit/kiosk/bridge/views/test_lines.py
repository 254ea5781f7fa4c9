"""One line is looked at, on the page and in the list, and doubtful words are known."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from demos.values import TextLines, Word
from kiosk.bridge.views.lines import PROPORTIONS, Lines


def line(top: float, height: float) -> list[list[float]]:
    return [[0.1, top], [0.5, top], [0.5, top + height], [0.1, top + height]]


PAGE = TextLines(
    np.array([line(0.1, 0.2), line(0.4, 0.05), line(0.5, 0.05), line(0.6, 0.04)], np.float32),
    ((Word("THỰC", 0.99), Word("ĐƠN", 0.98)), (Word("Phở", 0.9), Word("tái", 0.79)), (Word("Bún", 0.8),), (Word("Trà", 0.5),)),
)


@pytest.fixture
def lines(qtbot: QtBot) -> Lines:
    lines = Lines()
    lines.read(PAGE)
    return lines


def active(lines: Lines) -> list[int]:
    return [at for at, row in enumerate(lines.rows) if row.active]


def test_words_below_80_percent_are_doubtful(lines: Lines) -> None:
    assert [row.doubtful for row in lines.rows] == [[False, False], [False, True], [False], [True]]


def test_a_page_of_mostly_doubtful_words_is_strange(lines: Lines) -> None:
    assert lines.property("strange") is False
    lines.read(TextLines(PAGE.corners[:2], ((Word("2!J6H", 0.52),), (Word("Fgl/ch", 0.41), Word("AOI", 0.88)))))
    assert lines.property("strange") is True
    lines.read(None)
    assert lines.property("strange") is False


def test_a_heading_is_larger_but_only_so_much(lines: Lines) -> None:
    assert [row.proportion for row in lines.rows] == [PROPORTIONS[1], 1.0, 1.0, PROPORTIONS[0]]


@pytest.mark.parametrize(("x", "y", "nearest"), [(0.3, 0.43, 1), (0.9, 0.52, 2), (0.3, 0.99, 3), (0.0, 0.0, 0)])
def test_a_touch_takes_the_nearest_line(lines: Lines, x: float, y: float, nearest: int) -> None:
    lines.touch(x, y)
    assert active(lines) == [nearest]
    assert lines.property("active") == nearest


def test_the_chosen_line_is_kept_while_the_page_is_read_again_and_forgotten_with_it(lines: Lines) -> None:
    lines.choose(2)
    lines.read(PAGE)
    assert active(lines) == [2]
    lines.read(None)
    assert (lines.property("active"), list(lines.rows)) == (-1, [])
    lines.touch(0.5, 0.5)
    assert lines.property("active") == -1

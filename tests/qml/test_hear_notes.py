"""Hát ra nốt: what is played stands on the roll."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.views.notes import TONES
from tests.qml.demo_window import DemoWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, "hear-notes", portrait=True)
    yield window.answered()
    window.close()


def test_a_scale_climbs_the_roll(window: DemoWindow) -> None:
    window.demo.useSample(1)
    window.until(lambda: window.says("results").notes.inOrder == "Đô Rê Mi Fa Son La Si Đô")
    bars = [window.place(item) for item in window.everything() if item.property("since") is not None]
    assert len(bars) == 8
    for before, after in pairwise(bars):
        assert after.x() > before.x() and after.y() < before.y()
    window.until(lambda: {"Mi", "Fa"} <= names_apart(window))
    window.demo.speak("en")
    assert window.says("results").notes.inOrder == "C D E F G A B C"


def names_apart(window: DemoWindow) -> set[str]:
    """What stands at the beginnings of the roll's lines, or nothing while two of them lie on one another."""
    names = [words for words in window.items("Words") if words.property("text") in TONES["vi"] and words.property("style") == "small"]
    crossing = any(window.place(one).intersects(window.place(other)) for one, other in combinations(names, 2))
    return set() if crossing else {words.property("text") for words in names}

"""Từ của bạn: taught by touch from what is spoken, it knows the word in another voice, and says when there is none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.qml.demo_window import DemoWindow

THANKS, FAN = 2, 3
TEACH_A = 0


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, "your-word", language="en")
    yield window.answered()
    window.close()


def likely(window: DemoWindow) -> list[str]:
    return [row.name for row in window.says("results").topK.rows]


def says_nothing(window: DemoWindow, why: str) -> bool:
    return [item.property("text") for item in window.items("NothingYet")] == [why]


def test_a_word_is_taught_after_it_was_spoken(window: DemoWindow) -> None:
    window.until(lambda: says_nothing(window, "Touch “Teach A” a few times to teach it."))
    (actions,) = window.items("DemoActions")
    window.touch([item for item in window.items("Button") if item.parentItem() is actions][TEACH_A])
    window.until(lambda: likely(window) == ["Word A"])
    assert "Teach A · 1" in {item.property("text") for item in window.items("Button")}
    window.demo.useSample(FAN)
    window.until(lambda: says_nothing(window, "Nothing to name yet"))
    window.demo.useSample(THANKS)
    window.until(lambda: says_nothing(window, "Nothing that it knows"))

"""Marks come back while one writes, and a touch chooses among what a word could be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from tests.qml.demo_window import DemoWindow


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, read_package(SHOWCASE / "restore-marks"))
    yield window.answered()
    window.close()


def written(window: DemoWindow) -> list[str]:
    return [word.property("text") for word in window.items("WrittenWord")]


def test_a_sample_gets_its_marks_and_a_touched_word_takes_another(window: DemoWindow) -> None:
    assert written(window)[:7] == ["Hà", "Nội", "là", "thủ", "đô", "của", "Việt"]
    assert not window.items("Choice")
    window.touch(window.items("WrittenWord")[3])
    window.until(lambda: len(window.items("Choice")) > 1)
    first, second = window.items("Choice")[:2]
    assert first.property("chosen") and not second.property("chosen")
    other = second.property("text").split()[0]
    assert other != "thủ"
    window.touch(second)
    window.until(lambda: written(window)[3] == other)


def test_marks_come_back_while_one_writes(window: DemoWindow) -> None:
    window.touch(window.items("TextStage")[0], down=0.2)
    window.until(lambda: window.says("given").typed.writing)
    for letter in "viet nam":
        window.says("given").typed.type(letter)
    window.until(lambda: written(window) == ["việt", "nam"])

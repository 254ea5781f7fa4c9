"""A visitor draws with a finger: the stroke is seen at once, the demo reads it, and it can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.controls import Control
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.text import Words
from tests.qml.demo_window import DemoWindow

ZERO = [(0.5, 0.2), (0.42, 0.3), (0.4, 0.5), (0.43, 0.7), (0.5, 0.8), (0.57, 0.7), (0.6, 0.5), (0.58, 0.3), (0.5, 0.2)]
BAR = [(0.2, 0.5), (0.8, 0.5)]


@pytest.fixture(params=[False, True], ids=["landscape", "portrait"])
def pad(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, "write-digits", portrait=request.param).answered()
    yield window
    window.close()


def draw(window: DemoWindow, places: list[tuple[float, float]]) -> None:
    """One finger from place to place, in parts of the stage."""
    window.view.grabWindow()
    stage = window.place(window.items("PictureStage")[0])
    points = [QPoint(int(stage.x() + x * stage.width()), int(stage.y() + y * stage.height())) for x, y in places]
    paper, seen = window.says("given").pad, list[int]()
    paper.changed.connect(lambda: seen.append(1))
    QTest.touchEvent(window.view, window.finger).press(0, points[0], window.view).commit()
    for point in points[1:]:
        before = len(seen)
        QTest.touchEvent(window.view, window.finger).move(0, point, window.view).commit()
        window.until(lambda before=before: len(seen) > before)  # type: ignore[misc]
    QTest.touchEvent(window.view, window.finger).release(0, points[-1], window.view).commit()


def button(window: DemoWindow, icon: str) -> QQuickItem:
    return next(item for item in window.items("Button") if item.property("icon") == icon)


def best(window: DemoWindow) -> str | None:
    rows = window.says("results").topK.rows
    return rows[0].name if rows else None


def dark(window: DemoWindow, x: float, y: float) -> bool:
    stage = window.stage()
    return int(stage[int(y * stage.shape[0]), int(x * stage.shape[1]), :3].max()) < 60


def test_a_digit_is_seen_under_the_finger_and_read(pad: DemoWindow) -> None:
    draw(pad, ZERO)
    assert dark(pad, 0.4, 0.5) and not dark(pad, 0.5, 0.5)
    pad.until(lambda: bool(pad.says("source") == "own") and best(pad) == "0")
    assert [tile.property("chosen") for tile in pad.items("SampleTile")] == [True, False, False, False, False]


def test_strokes_are_taken_back_one_by_one_and_an_empty_sheet_is_nothing(pad: DemoWindow) -> None:
    draw(pad, ZERO)
    draw(pad, BAR)
    pad.touch(button(pad, "undo-2"))
    assert dark(pad, 0.4, 0.5) and not dark(pad, 0.25, 0.5)
    pad.until(lambda: best(pad) == "0")
    pad.touch(button(pad, "undo-2"))
    pad.until(lambda: best(pad) is None and bool(pad.items("NothingYet")))
    assert not button(pad, "undo-2").isEnabled()
    draw(pad, BAR)
    pad.touch(button(pad, "eraser"))
    pad.until(lambda: best(pad) is None)
    assert not dark(pad, 0.5, 0.5)


def test_a_sample_takes_the_sheet_away_and_nothing_of_the_drawing_stays(pad: DemoWindow) -> None:
    draw(pad, BAR)
    pad.until(lambda: bool(pad.says("source") == "own"))
    pad.touch(pad.items("SampleTile")[1])
    pad.until(lambda: best(pad) == "3")
    assert pad.says("given").pad.empty
    pad.touch(pad.items("SampleTile")[0])
    pad.until(lambda: bool(pad.says("source") == "own"))
    assert not dark(pad, 0.5, 0.5)


def test_in_reach_mode_a_portrait_screen_holds_the_paper_and_its_buttons_low(qtbot: QtBot) -> None:
    pad = DemoWindow(qtbot, "write-digits", portrait=True, reach=True).answered()
    draw(pad, BAR)
    pad.until(lambda: bool(pad.says("source") == "own"))
    within = pad.view.height() * 2 / 3
    assert pad.place(pad.items("DemoStage")[0]).bottom() <= pad.place(pad.items("SampleStrip")[0]).top()
    assert all(pad.place(button(pad, icon)).top() >= within for icon in ("undo-2", "eraser"))
    pad.touch(button(pad, "undo-2"))
    pad.until(lambda: bool(pad.says("given").pad.empty))
    pad.close()


@pytest.mark.parametrize("scale", [1.0, 1.6], ids=["usual", "large"])
def test_in_reach_mode_what_a_drawing_demo_lets_play_with_stays_low_and_works(qtbot: QtBot, scale: float) -> None:
    digits = read_package(SHOWCASE / "write-digits")
    words = Words(vi="Chỉ nói khi chắc hơn", en="Speak only when surer than")
    control = Control(step="classify", field="floor", range=(0.0, 0.9), text=words)
    played = replace(digits, manifest=digits.manifest.model_copy(update={"control": (control,)}))
    window = DemoWindow(qtbot, played, portrait=True, reach=True, textScale=scale).answered()
    window.view.grabWindow()  # lays it out
    slider = window.items("Slider")[0]
    assert len(window.items("Slider")) == 1
    assert window.place(slider).top() >= window.view.height() * 2 / 3
    assert window.place(slider).bottom() <= window.place(window.items("SampleStrip")[0]).top()
    window.touch(slider)
    assert slider.property("value") == pytest.approx(0.45, abs=0.1)
    window.close()


def test_the_sheet_and_its_buttons_are_reached_by_keys(pad: DemoWindow) -> None:
    tile = pad.items("SampleTile")[0]
    tile.forceActiveFocus()
    QTest.keyClick(pad.view, Qt.Key.Key_Return)
    pad.until(lambda: bool(pad.says("source") == "own"))
    tile.nextItemInFocusChain(True).forceActiveFocus()
    QTest.keyClick(pad.view, Qt.Key.Key_Return)
    pad.until(lambda: best(pad) == "3")

"""Dạy máy học: taught by touch from its samples, it tells them apart, is torn by what looks like both, and forgets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.bridge.examples import Example
from kiosk.capture.rehearsed import Rehearsed
from tests.qml.demo_window import DemoWindow

CAT, CAT_NEAR, DOG, NOODLES, FOX = range(5)
TEACH_A, TEACH_B, FORGET = 0, 1, 3


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, "teach")
    yield window.answered()
    window.close()


def likely(window: DemoWindow) -> dict[str, float]:
    return {row.name: row.part for row in window.says("results").topK.rows}


def press(window: DemoWindow, button: int) -> None:
    (actions,) = window.items("DemoActions")
    window.touch([item for item in window.items("Button") if item.parentItem() is actions][button])


def test_two_things_are_taught_by_touch_and_a_third_is_like_both(window: DemoWindow) -> None:
    assert likely(window) == {}
    press(window, TEACH_A)
    window.until(lambda: likely(window) == {"Thứ A": 1.0})
    window.demo.useSample(DOG)
    window.until(lambda: 0 < likely(window).get("Thứ A", 0) <= 1 and window.says("sourceName").endswith("Chó"))
    press(window, TEACH_B)
    window.until(lambda: likely(window).get("Thứ B", 0) > 0.95)
    assert {"Dạy A · 1", "Dạy B · 1", "Dạy C · 0"} <= {item.property("text") for item in window.items("Button")}
    window.demo.useSample(CAT_NEAR)
    window.until(lambda: likely(window).get("Thứ A", 0) > 0.95)
    window.demo.useSample(FOX)
    window.until(lambda: 0.2 < likely(window).get("Thứ A", 0) < 0.8)
    window.demo.useSample(NOODLES)
    window.until(lambda: likely(window) == {})
    window.demo.useSample(CAT)
    window.until(lambda: likely(window).get("Thứ A", 0) > 0.95)
    assert sorted(item.property("kind") for item in window.everything() if isinstance(item, Example)) == [0, 1]
    press(window, FORGET)
    window.until(lambda: likely(window) == {})
    assert window.says("choices").examples.of(0) is None


def test_what_stands_in_for_the_camera_can_be_taught_from(qtbot: QtBot) -> None:
    window = DemoWindow(qtbot, "teach", camera=Rehearsed()).answered()
    window.demo.useDevice()
    window.until(lambda: window.says("source") == "device")
    press(window, TEACH_A)
    window.until(lambda: likely(window) == {"Thứ A": 1.0})
    window.demo.close()
    assert window.says("choices").examples.of(0) is None
    window.close()

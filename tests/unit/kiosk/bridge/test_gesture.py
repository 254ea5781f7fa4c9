"""Staff come in by four corners in order, soon one after the other, or by a chord of keys; nobody does by chance."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.bridge.staff import gesture as module
from kiosk.bridge.staff.gesture import Gesture
from tests.patience import PATIENCE_S, wait_until

WIDE, HIGH = 640, 360
CORNERS = ((2, 2), (WIDE - 3, 2), (WIDE - 3, HIGH - 3), (2, HIGH - 3))
REACHED = ((2, HIGH * 2 // 3 + 2), (WIDE - 3, HIGH * 2 // 3 + 2), *CORNERS[2:])


@pytest.fixture
def window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWindow]:
    monkeypatch.setattr(module, "WITHIN_SECONDS", PATIENCE_S)
    window = QWindow()
    window.resize(WIDE, HIGH)
    window.show()
    wait_until(qtbot, window.isExposed)
    yield window
    window.destroy()


@pytest.fixture
def made(window: QWindow) -> Callable[..., int]:
    """Counts how often the gesture was made of touches at these places."""

    def count(*places: tuple[int, int], reach: bool = False) -> int:
        found: list[bool] = []
        gesture = Gesture(lambda: reach)
        gesture.made.connect(lambda: found.append(True))
        window.installEventFilter(gesture)
        device = QTest.createTouchDevice()
        for place in places:
            QTest.touchEvent(window, device).press(0, QPoint(*place), window).commit()
            QTest.touchEvent(window, device).release(0, QPoint(*place), window).commit()
        window.removeEventFilter(gesture)
        return len(found)

    return count


def test_four_corners_clockwise_are_the_gesture_in_portrait_too(made: Callable[..., int], window: QWindow) -> None:
    assert made(*CORNERS) == 1
    assert made((300, 100), *CORNERS) == 1  # whatever came before
    assert made(CORNERS[0], *CORNERS) == 1  # a first touch twice
    window.resize(HIGH, WIDE)
    assert made((2, 2), (HIGH - 3, 2), (HIGH - 3, WIDE - 3), (2, WIDE - 3)) == 1


@pytest.mark.parametrize(
    "places",
    [CORNERS[:3], CORNERS[::-1], CORNERS[1:] + CORNERS[:1], (*CORNERS[:3], (300, 100), CORNERS[3]), (CORNERS[0],) * 4, REACHED],
)
def test_nothing_else_is(places: tuple[tuple[int, int], ...], made: Callable[..., int]) -> None:
    assert made(*places) == 0


def test_in_reach_mode_the_upper_corners_are_where_hands_reach(made: Callable[..., int]) -> None:
    assert made(*REACHED, reach=True) == 1
    assert made(*CORNERS, reach=True) == 1


def test_a_finger_that_takes_too_long_is_no_gesture(made: Callable[..., int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WITHIN_SECONDS", 0.0)
    assert made(*CORNERS) == 0


def test_a_mouse_makes_it_too_and_a_chord_of_keys(window: QWindow) -> None:
    found: list[bool] = []
    gesture = Gesture(lambda: False)
    gesture.made.connect(lambda: found.append(True))
    window.installEventFilter(gesture)
    for place in CORNERS:
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*place))
    assert len(found) == 1
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(found) == 1
    QTest.keyClick(window, Qt.Key.Key_S, held)
    assert len(found) == 2
    window.removeEventFilter(gesture)

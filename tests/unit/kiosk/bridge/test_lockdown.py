"""Keys that lead out of the window do nothing; keys that write do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from pytestqt.qtbot import QtBot

from kiosk.bridge.lockdown import Lockdown

NO, ALT, CONTROL, META, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class Listener(QObject):
    """Counts the keys that reach it."""

    heard = 0

    def event(self, event: QEvent) -> bool:
        self.heard += event.type() == QEvent.Type.KeyPress
        return super().event(event)


def reaches(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
    window, lockdown = Listener(), Lockdown()
    window.installEventFilter(lockdown)
    QGuiApplication.sendEvent(window, QKeyEvent(QEvent.Type.KeyPress, key, modifiers))
    return window.heard == 1


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_F11, NO),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_Tab, ALT),
        (Qt.Key.Key_Q, CONTROL),
        (Qt.Key.Key_D, META),
        (Qt.Key.Key_Print, NO),
    ],
)
def test_ways_out_are_closed(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert not reaches(key, modifiers)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Escape, NO),
        (Qt.Key.Key_A, NO),
        (Qt.Key.Key_A, SHIFT),
        (Qt.Key.Key_Tab, NO),
        (Qt.Key.Key_Return, NO),
        (Qt.Key.Key_At, ALT | CONTROL),
    ],
)
def test_writing_and_walking_through_the_controls_stay(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert reaches(key, modifiers)

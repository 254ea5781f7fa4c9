"""Visitors, pupils on a break and clever ones try to leave a window that fills the screen: nothing they do does anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.practice import practise
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

NO, ALT, CONTROL, META, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEYS = [
    *((key, NO) for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Menu, Qt.Key.Key_Help)),
    *((key, NO) for key in (Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_HomePage, Qt.Key.Key_LaunchMail)),
    *((Qt.Key(Qt.Key.Key_F1 + number), NO) for number in range(12)),
    *((key, ALT) for key in (Qt.Key.Key_F4, Qt.Key.Key_F2, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Left)),
    *((Qt.Key(letter), CONTROL) for letter in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *((key, META) for key in (Qt.Key.Key_D, Qt.Key.Key_L, Qt.Key.Key_R, Qt.Key.Key_Tab)),
    (Qt.Key.Key_Escape, CONTROL | SHIFT),
    (Qt.Key.Key_I, CONTROL | SHIFT),
]
MARKUP = '<b>Sen</b> <a href="https://sen.example">Sen</a> <img src="https://sen.example/x.png">'


@pytest.fixture
def locked(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, None)
    yield window
    window.close()


def assert_still_there(kiosk: KioskWindow, screen: str) -> None:
    assert kiosk.window.isVisible()
    assert kiosk.window.size().toTuple() == LANDSCAPE
    assert [window for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [kiosk.window]
    assert kiosk.kiosk.screen == screen


def test_no_key_leads_out(locked: KioskWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    for key, modifiers in KEYS:
        QTest.keyClick(locked.window, key, modifiers)
        assert_still_there(locked, "gallery")
    assert clipboard.text() == "before"


def test_no_menu_no_drop_and_no_closing(locked: KioskWindow) -> None:
    middle, data = QPoint(200, 200), QMimeData()
    data.setText("file:///etc/passwd")
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    for event in (
        QCloseEvent(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, middle),
        QDragEnterEvent(middle, copy, data, left, NO),
        QDropEvent(QPointF(middle), copy, data, left, NO),
    ):
        taken = QGuiApplication.sendEvent(locked.window, event)
        assert not (taken and event.isAccepted()) or event.type() == QEvent.Type.ContextMenu
        assert_still_there(locked, "gallery")
    QTest.mouseClick(locked.window, Qt.MouseButton.RightButton, NO, locked.place(locked.items("DemoCard")[0]).center().toPoint())
    QTest.mouseClick(locked.window, Qt.MouseButton.MiddleButton, NO, locked.place(locked.items("DemoCard")[0]).center().toPoint())
    assert_still_there(locked, "gallery")


def test_swipes_pinches_and_flat_hands_do_nothing(locked: KioskWindow) -> None:
    wide, high = locked.window.width(), locked.window.height()
    middle = QPoint(wide // 2, high // 2)
    for edge in (QPoint(0, high // 2), QPoint(wide - 1, high // 2), QPoint(wide // 2, 0), QPoint(wide // 2, high - 1)):
        locked.drag([[edge, (edge + middle) / 2, middle]])
        assert_still_there(locked, "gallery")
    dock = locked.place(locked.items("GalleryDock")[0]).center().toPoint()
    apart = [[dock - QPoint(step, 0), dock + QPoint(step, 0)] for step in (20, 80, 140)]
    locked.drag([list(way) for way in zip(*apart, strict=True)])
    locked.drag([list(reversed(way)) for way in zip(*apart, strict=True)])
    locked.drag([[QPoint(40 * finger + 20, 4)] * 3 for finger in range(5)])
    assert_still_there(locked, "gallery")
    assert locked.place(locked.items("GalleryDock")[0]).center().toPoint() == dock


def test_markup_in_names_is_shown_as_it_was_written(qtbot: QtBot, tmp_path: Path) -> None:
    record = practise(tmp_path).event / "event.toml"
    record.write_text(record.read_text().replace('"Sự kiện chạy thử"', f"'{MARKUP}'"))
    kiosk = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False)
    assert MARKUP in kiosk.words()
    kiosk.kiosk.begin("vi")
    kiosk.settled("gallery")
    assert MARKUP in kiosk.words()
    kiosk.close()

"""The staff's screens in large type and within reach, in every size of window and language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES
from tests.qml.every_page import controls
from tests.qml.kind import kind_of
from tests.qml.kiosk_window import PORTRAIT
from tests.qml.legible import assert_legible, is_dragged, seen
from tests.qml.staff_window import StaffWindow
from tests.qml.test_ease import assert_apart

KINDS = {"hand-over": "StaffHandOver", "import": "StaffImport", "receipt": "StaffReceipt", "camera": "StaffDevices", "name": "StaffName"}
SIZES = pytest.mark.parametrize("size", [(1366, 768), PORTRAIT], ids=["small", "portrait"])


def settle(kiosk: StaffWindow, kind: str) -> None:
    """Until the view of this kind is on and laid out."""
    bottom = kiosk.window.height()
    kiosk.until(lambda: any(abs(kiosk.place(view).bottom() - bottom) < 1 for view in kiosk.items(kind)))
    kiosk.window.grabWindow()


def views(kiosk: StaffWindow) -> Iterator[str]:
    """One after the other, those with a keyboard last."""
    kiosk.staff.enter()
    settle(kiosk, "StaffDoor")
    yield "door"
    kiosk.staff.door.opened.emit()
    kiosk.until(lambda: bool(kiosk.items("HealthLine")))
    settle(kiosk, "StaffPanel")
    yield "panel"
    for view, kind in KINDS.items():
        kiosk.staff.act(view)
        settle(kiosk, kind)
        yield view
        kiosk.staff.back()
        settle(kiosk, "StaffPanel")


@SIZES
def test_every_view_holds_large_type(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    kiosk = StaffWindow(qtbot, tmp_path, size, calm=True, text_scale=1.6)
    try:
        for view in views(kiosk):
            for language in LANGUAGES:
                kiosk.kiosk.languages.choose(language)
                assert_legible(kiosk, f"{view} ({language})")
                assert_apart(kiosk, f"{view} ({language})")
    finally:
        kiosk.close()


@SIZES
def test_every_control_is_within_reach(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    kiosk = StaffWindow(qtbot, tmp_path, size, calm=True, reach=True)
    try:
        for view in views(kiosk):
            kiosk.window.grabWindow()
            if kiosk.items("Keyboard"):
                continue  # what is typed into stands just above the keys
            for control in (*controls(kiosk.window.contentItem()), *kiosk.items("Key")):
                place = seen(kiosk, control)
                kind = kind_of(control)
                assert place.isEmpty() or is_dragged(control) or place.top() >= size[1] * 2 / 3 - 1, f"{view}: {kind} {place}"
    finally:
        kiosk.close()

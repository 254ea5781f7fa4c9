"""Every screen and state looks as it did when somebody last looked at it: `make golden` draws the pictures anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from demos.runner.statistics import Figures
from kiosk.bridge import idle
from kiosk.demo_run import DemoRun
from kiosk.tour.hand import Hand
from tests.golden.album import Album
from tests.golden.walk import stations
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow

REST_MS = 30


def at_rest(window: KioskWindow, hand: Hand) -> QImage:
    """What the window shows once all pictures are there and nothing moves any more."""
    before = QImage()
    while True:
        window.until(lambda: hand.settled)
        QTest.qWait(REST_MS)
        QThreadPool.globalInstance().waitForDone()  # pictures are cut anew when their place has changed
        QTest.qWait(REST_MS)
        now = window.window.grabWindow()
        if now == before:
            return now
        before = now


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_every_screen_looks_as_it_did(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> None:
    monkeypatch.setattr(idle, "monotonic", lambda: 0.0)
    monkeypatch.setattr(DemoRun, "figures", lambda _: Figures())  # how fast it was is another figure each time
    window = KioskWindow(qtbot, tmp_path, size, begun=False, calm=True)
    album, hand = Album("landscape" if size == LANDSCAPE else "portrait"), Hand(window.window)
    for name in stations(window):
        album.look(name, at_rest(window, hand))
    window.close()
    assert not album.differing, "look at them in build/golden; `make golden` takes them as they are now"

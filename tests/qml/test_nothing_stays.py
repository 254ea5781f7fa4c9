"""What was on a screen is let go with it: neither items nor textures pile up while visitors come and go."""

from __future__ import annotations

import gc
from collections import Counter
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.patience import wait_until
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

DRAWN = ("Drawing", "Emblem", "Picture", "QSGTexture", "Rays", "Stage")


def drawn() -> Counter[str]:
    """How many of each kind Python still knows."""
    gc.collect()
    return Counter(name for name in (type(thing).__name__ for thing in gc.get_objects()) if name in DRAWN)


def come_and_go(kiosk: KioskWindow) -> None:
    kiosk.kiosk.begin("")
    kiosk.kiosk.openDemo("vn.tram.street-eye")
    kiosk.settled("demo")
    kiosk.until(lambda: kiosk.kiosk.demo.state == "ready")
    kiosk.kiosk.wipe()
    kiosk.settled("attract")


def test_a_visit_leaves_nothing_drawn(qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False)
    come_and_go(kiosk)
    before = drawn()
    for _ in range(3):
        come_and_go(kiosk)
    wait_until(qtbot, lambda: not drawn() - before)
    kiosk.close()

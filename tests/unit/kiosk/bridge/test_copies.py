"""The organiser's pictures are encoded anew one by one, and nothing that a page shows waits for them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from kiosk.bridge.copies import Copies
from tests.patience import wait_until


def test_what_pages_show_does_not_wait_for_copies(qtbot: QtBot, tmp_path: Path) -> None:
    pool = QThreadPool.globalInstance()
    names = [f"logo{at}" for at in range(pool.maxThreadCount())]
    copies, happened = Copies(tmp_path / "copies"), list[str]()
    copies.made.connect(lambda name, _: happened.append(name), Qt.ConnectionType.DirectConnection)  # in the order of the threads
    for name in names:
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((40, 100, 4), 200, np.uint8))
        copies.make(name, tmp_path / f"{name}.png", 64)
    pool.start(lambda: happened.append("page"))
    wait_until(qtbot, lambda: len(happened) == len(names) + 1)
    assert happened == ["page", *names]

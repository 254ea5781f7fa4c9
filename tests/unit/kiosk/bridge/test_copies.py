"""The organiser's pictures are encoded anew one by one, and nothing that a page shows waits for them."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import cv2
import numpy as np
from PySide6.QtCore import Qt, QThreadPool
from pytestqt.qtbot import QtBot

from kiosk.bridge.copies import Copies
from tests.patience import PATIENCE_S, wait_until


def test_what_pages_show_does_not_wait_for_copies(qtbot: QtBot, tmp_path: Path) -> None:
    pool = QThreadPool.globalInstance()
    names = [f"logo{at}" for at in range(pool.maxThreadCount())]
    copies, happened, page = Copies(tmp_path / "copies"), list[str](), Event()

    def made(name: str, _: str) -> None:
        page.wait(PATIENCE_S)  # no copy is over before
        happened.append(name)

    def show() -> None:
        happened.append("page")
        page.set()

    copies.made.connect(made, Qt.ConnectionType.DirectConnection)  # on the threads that copy
    for name in names:
        cv2.imwrite(str(tmp_path / f"{name}.png"), np.full((40, 100, 4), 200, np.uint8))
        copies.make(name, tmp_path / f"{name}.png", 64)
    pool.start(show)
    wait_until(qtbot, lambda: len(happened) == len(names) + 1)
    assert happened == ["page", *names]

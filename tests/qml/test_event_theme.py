"""An event's own name and logo, however long, wide or tall: they stand whole on the pages that carry them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.practice import practise
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.qml.legible import assert_legible

NAME = "Tuần lễ Chuyển đổi số Quốc tế và Triển lãm Trí tuệ nhân tạo Việt Nam 2026 Hà Nội"


@pytest.mark.parametrize(
    ("size", "logo", "least"),
    [
        pytest.param(LANDSCAPE, (1400, 120), (30, 2.5), id="wide-landscape"),
        pytest.param(PORTRAIT, (1400, 120), (30, 2.5), id="wide-portrait"),
        pytest.param((1366, 768), (120, 900), (0.5, 6), id="tall-small"),
    ],
)
def test_a_long_name_and_an_odd_logo_stand_whole(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], logo: tuple[int, int], least: tuple[float, float]
) -> None:
    event = practise(tmp_path).event
    cv2.imwrite(str(event / "logo.png"), np.full((*reversed(logo), 4), 200, np.uint8))
    (event / "theme.toml").write_text(f'name = {{ vi = "{NAME}", en = "{NAME}" }}\nlogo = "logo.png"', "utf-8")
    window = KioskWindow(qtbot, tmp_path, size, calm=True)
    window.until(lambda: bool(window.items("Lockup")) and bool(window.items("Lockup")[0].property("signWidth") != 6 * window.u))
    assert_legible(window)
    lockup = window.items("Lockup")[0]
    emblem = next(item for item in lockup.childItems() if item.property("aspect"))
    place = window.place(emblem)
    assert place.width() >= least[0] * window.u - 1 and place.height() >= least[1] * window.u - 1
    assert place.right() <= window.place(lockup).left() + lockup.width() + 1
    window.close()

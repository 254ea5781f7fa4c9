"""Where the picture lies on the stage, so that overlays fall on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from kiosk.bridge.stage import placed


@pytest.mark.parametrize(
    ("picture", "stage", "most_crop", "where"),
    [
        ((1280, 720), (640, 360), 1.0, QRectF(0, 0, 640, 360)),
        ((100, 100), (200, 100), 1.0, QRectF(0, -50, 200, 200)),
        ((200, 100), (100, 100), 1.0, QRectF(-50, 0, 200, 100)),
        ((200, 100), (100, 100), 0.0, QRectF(0, 25, 100, 50)),
        ((200, 100), (100, 100), 0.2, QRectF(-12.5, 18.75, 125, 62.5)),
        ((0, 0), (100, 100), 1.0, QRectF()),
    ],
)
def test_the_picture_covers_the_stage_unless_too_much_of_it_were_lost(
    picture: tuple[int, int], stage: tuple[float, float], most_crop: float, where: QRectF
) -> None:
    assert placed(*picture, *stage, most_crop) == where

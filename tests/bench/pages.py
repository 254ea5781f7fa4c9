"""Printed pages, and what a camera makes of them: tilted, in perspective, unevenly lit, blurred, noisy, compressed."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from demos.values import Uint8

FRAME = (1280, 720)
"""The size of the kiosk's own camera pictures."""
PAGE_SHARE = 0.86
"""Of the frame's width and height, before the page is tilted."""
INK, PAPER = "#241A14", "#F6F1E6"
SMALL, LARGE = 30, 44
"""Pixels of a font on a poster of 1280 × 720; its first line has the larger ones."""


def poster(lines: Sequence[str], family: str) -> Uint8:
    """Lines under each other on a page of 1280 × 720, blue-green-red, the first as a heading."""
    pitch = (FRAME[1] - 2 * LARGE) / len(lines)
    baselines = [LARGE + pitch * (row + 0.7) for row in range(len(lines))]
    return _printed(
        FRAME, [(text, y, LARGE if row == 0 else SMALL) for row, (text, y) in enumerate(zip(lines, baselines, strict=True))], family
    )


def strip(line: str, family: str, wide: int = FRAME[0]) -> Uint8:
    """One line in the middle of a strip of paper 320 pixels high."""
    return _printed((wide, 320), [(line, 172.0, SMALL)], family)


def _printed(size: tuple[int, int], lines: Sequence[tuple[str, float, int]], family: str) -> Uint8:
    wide, high = size
    image = QImage(wide, high, QImage.Format.Format_BGR888)
    image.fill(QColor(PAPER))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setPen(QColor(INK))
    for text, baseline, pixels in lines:
        font = QFont(family)
        font.setPixelSize(pixels)
        painter.setFont(font)
        painter.drawText(QPointF(90, baseline), text)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(high, image.bytesPerLine())
    return rows[:, : wide * 3].reshape(high, wide, 3).copy()


def photographed(page: Uint8, random: np.random.Generator) -> Uint8:
    """The page on a dark table, in the page's own size.

    Tilted by up to 5°, each corner out of place by up to 5 % of the page, lit from 1 down to no less than 0.55, blurred by σ 0.7 to
    1.2 pixels, with noise of σ 4 to 8 levels, as JPEG of quality 50 to 80.
    """
    high, wide = page.shape[:2]
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), random.uniform(-5, 5), PAGE_SHARE)
    moved = random.uniform(-0.05, 0.05, (4, 2)) * PAGE_SHARE * (wide, high)
    warp = cv2.getPerspectiveTransform(corners, (corners @ turn[:, :2].T + turn[:, 2] + moved).astype(np.float32))
    laid = cv2.warpPerspective(page, warp, (wide, high), flags=cv2.INTER_AREA, borderValue=(36, 44, 58)).astype(np.float32)
    lit = cv2.GaussianBlur(laid * _light(wide, high, random)[..., None], (0, 0), random.uniform(0.7, 1.2))
    seen = np.clip(lit + random.normal(0, random.uniform(4, 8), lit.shape), 0, 255).astype(np.uint8)
    packed = cv2.imencode(".jpg", seen, [cv2.IMWRITE_JPEG_QUALITY, int(random.integers(50, 81))])[1]
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)


def _light(wide: int, high: int, random: np.random.Generator) -> np.ndarray:
    """(high, wide) float32: 1 where the light comes from, falling evenly to 0.55 or a little more on the other side."""
    towards = random.uniform(0, 2 * np.pi)
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, wide), np.linspace(-0.5, 0.5, high))
    along = x * np.cos(towards) + y * np.sin(towards)
    share = (along - along.min()) / np.ptp(along)
    return np.asarray(1 - share * (1 - random.uniform(0.55, 0.8)), np.float32)

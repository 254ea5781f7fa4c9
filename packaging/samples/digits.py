"""Draws the digits of the demo that reads them, as a finger would on the kiosk's pad, and its card. The same call gives the same bytes."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPainterPath, QPen

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "demos/showcase/write-digits"
PAPER, INK, GROUND, GOLD, FAINT = "#F5EDE0", "#14100E", "#2A211B", "#E0B050", "#6B5A4B"
PAD = QRectF(0, 0, 960, 600)
PEN = 24

Strokes = Sequence[Sequence[tuple[float, float]]]
"""Points that a smooth line goes through, in parts of the pad's height, from its middle."""
DIGITS: Mapping[str, Strokes] = {
    "three": [
        [(-0.16, -0.26), (-0.02, -0.33), (0.14, -0.27), (0.13, -0.11), (-0.03, -0.02),
         (0.15, 0.06), (0.18, 0.23), (0.02, 0.34), (-0.18, 0.28)],
    ],
    "eight": [
        [(0.13, -0.25), (-0.02, -0.33), (-0.14, -0.2), (0.02, -0.03), (0.16, 0.16),
         (0.02, 0.32), (-0.15, 0.2), (0.0, 0.0), (0.14, -0.15), (0.13, -0.25)],
    ],
    "two": [[(-0.15, -0.2), (-0.02, -0.32), (0.14, -0.22), (0.08, -0.02), (-0.18, 0.3), (-0.02, 0.27), (0.2, 0.29)]],
    "one": [[(-0.17, -0.06), (-0.06, -0.17), (0.05, -0.33), (0.05, 0.0), (0.04, 0.33)]],
}  # fmt: skip
SEVEN: Strokes = [[(-0.2, -0.28), (0.0, -0.3), (0.2, -0.31), (0.08, -0.05), (-0.06, 0.33)], [(-0.1, 0.03), (0.17, 0.0)]]


def main() -> None:
    """Write every sample and the card."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert all(QFontDatabase.addApplicationFont(str(font)) >= 0 for font in (ROOT / "kiosk/fonts").glob("BeVietnamPro-*.ttf"))
    for name, strokes in DIGITS.items():
        image = QImage(PAD.size().toSize(), QImage.Format.Format_RGB888)
        image.fill(QColor(PAPER))
        painter = _painter(image)
        draw(painter, strokes, PAD, PEN)
        painter.end()
        assert image.save(str(DEMO / "samples" / f"{name}.png"))
    card()
    application.shutdown()


def draw(painter: QPainter, strokes: Strokes, place: QRectF, pen: float) -> None:
    """In the middle of a place."""
    painter.setPen(QPen(QColor(INK), pen, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        points = [place.center() + QPointF(x, y) * place.height() for x, y in stroke]
        around = [points[0], *points, points[-1]]
        path = QPainterPath(points[0])
        for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
            path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
        painter.drawPath(path)


def card() -> None:
    """A digit on the pad, and beside it what it is read as and what it could be."""
    image = QImage(1280, 800, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = _painter(image)
    pad = QRectF(130, 130, 600, 540)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(PAPER))
    painter.drawRoundedRect(pad, 20, 20)
    draw(painter, SEVEN, pad, 34)
    for text, top, high, colour in (("7", 170, 240, GOLD), ("1", 410, 120, FAINT), ("2", 530, 120, FAINT)):
        font = QFont("Be Vietnam Pro", weight=QFont.Weight.Bold)
        font.setPixelSize(int(high * 0.86))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QRectF(730, top, 420, high), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    assert image.save(str(DEMO / "picture.jpg"), "JPG", 88)


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    return painter


if __name__ == "__main__":
    main()

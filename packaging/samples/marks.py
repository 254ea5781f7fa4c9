"""Draws the card of the demo that puts marks back: two words, without and with them. The same call gives the same bytes."""

import os
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "demos/showcase/restore-marks/picture.jpg"
GROUND, BARE, TEXT, MARKED = "#2A211B", "#AD9C8A", "#F8F1E3", "#F58A73"
WORDS = (("ti", TEXT), ("ế", MARKED), ("ng n", TEXT), ("ó", MARKED), ("i", TEXT))


def main() -> None:
    """Write the picture."""
    application = QGuiApplication.instance() or QGuiApplication([])
    assert all(QFontDatabase.addApplicationFont(str(font)) >= 0 for font in (ROOT / "kiosk/fonts").glob("BeVietnamPro-*.ttf"))
    image = QImage(1280, 800, QImage.Format.Format_RGB888)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    draw(painter, (("tieng noi", BARE),), 80, QFont.Weight.Medium, 346)
    draw(painter, WORDS, 146, QFont.Weight.Bold, 506)
    painter.end()
    assert image.save(str(PICTURE), "JPG", 88)
    application.shutdown()


def draw(painter: QPainter, pieces: tuple[tuple[str, str], ...], size: int, weight: QFont.Weight, baseline: float) -> None:
    """One line in the middle, each piece in its colour."""
    font = QFont("Be Vietnam Pro")
    font.setPixelSize(size)
    font.setWeight(weight)
    painter.setFont(font)
    measure = painter.fontMetrics().horizontalAdvance
    x = (painter.device().width() - measure("".join(text for text, _ in pieces))) / 2
    for text, colour in pieces:
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(x, baseline), text)
        x += measure(text)


if __name__ == "__main__":
    main()

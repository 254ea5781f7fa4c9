"""Makes the files of the demo that tells kinds of files, and its card: files.py. The same call gives the same bytes."""

import os
import zipfile
from io import BytesIO
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import cv2
import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPen

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "demos/showcase/file-kind"
FONTS = ROOT / "kiosk/fonts"
SIZE = (1280, 800)
STILL_TIME = (2026, 1, 1, 0, 0, 0)

SCRIPT = """#!/bin/sh
# Tự chạy khi mở "tấm ảnh"
set -eu
for f in "$HOME"/*.tmp; do
    echo "dọn $f"
done
echo "xong"
"""
MARKS = "họ tên,lớp,toán,văn\nNguyễn Lan,10A,9,8\nTrần Bình,10A,7,9\nLê Chi,10B,10,8\nPhạm Dũng,10B,8,7\n"
RECIPE = "Phở bò\n- 1 kg xương\n- 500 g bánh phở\n- hành, gừng\n1. Nướng gừng\n2. Ninh xương 6 giờ\n"


def main() -> None:
    """Write every sample and the card."""
    samples = DEMO / "samples"
    (samples / "picture.bin").write_bytes(photograph())
    (samples / "script.bin").write_text(SCRIPT, "utf-8")
    (samples / "archive.bin").write_bytes(archive())
    (samples / "marks.bin").write_text(MARKS, "utf-8")
    (samples / "recipe.bin").write_text(RECIPE, "utf-8")
    card(samples / "script.bin")


def photograph() -> bytes:
    """A real JPEG of a sunset that we drew."""
    high, wide = 240, 360
    rows = np.linspace(0, 1, high, dtype=np.float32)[:, None]
    sky = np.stack([90 + 60 * rows, 60 + 110 * rows, 150 + 90 * rows], axis=2) * np.ones((1, wide, 1), np.float32)
    picture = np.ascontiguousarray(np.clip(sky, 0, 255), np.uint8)
    cv2.circle(picture, (wide // 2, 170), 46, (90, 190, 250), -1, cv2.LINE_AA)
    cv2.rectangle(picture, (0, 180), (wide, high), (60, 40, 50), -1)
    return cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, 85])[1].tobytes()


def archive() -> bytes:
    """A ZIP file with two texts in it."""
    place = BytesIO()
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, mark in (("hoc-ba/toan.txt", 9), ("hoc-ba/van.txt", 8)):
            packed.writestr(zipfile.ZipInfo(name, STILL_TIME), f"điểm {mark}\n" * 60)
    return place.getvalue()


def card(file: Path) -> None:
    """A sheet whose name says picture and whose bytes say otherwise."""
    application = QGuiApplication([])
    for font in FONTS.glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#14100E"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _bytes(painter, file.read_bytes())
    _sheet(painter)
    painter.end()
    image.save(str(DEMO / "picture.jpg"), "JPG", 86)
    del application


def _bytes(painter: QPainter, content: bytes) -> None:
    painter.setFont(_font(30, QFont.Weight.Medium))
    for at in range(18 * 20):
        byte = content[at % len(content)]
        painter.setPen(QColor("#6B5A4B" if at % 7 else "#E0B050"))
        painter.drawText(QPointF(40 + at % 20 * 62, 66 + at // 20 * 42), f"{byte:02X}")


def _sheet(painter: QPainter) -> None:
    sheet = QRectF(400, 130, 480, 540)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#F5EDE0"))
    painter.drawRoundedRect(sheet, 18, 18)
    painter.setBrush(QColor("#C8402A"))
    painter.drawRoundedRect(QRectF(440, 170, 400, 250), 10, 10)
    painter.setBrush(QColor("#E8B84A"))
    painter.drawEllipse(QPointF(640, 300), 62, 62)
    painter.setBrush(QColor("#3A1F1A"))
    painter.drawRect(QRectF(440, 345, 400, 75))
    painter.setPen(QColor("#14100E"))
    painter.setFont(_font(54, QFont.Weight.Bold))
    painter.drawText(QRectF(400, 440, 480, 80), Qt.AlignmentFlag.AlignCenter, "que-huong.jpg")
    painter.setFont(_font(44, QFont.Weight.DemiBold))
    painter.setPen(QPen(QColor("#A8281A")))
    painter.drawText(QRectF(400, 530, 480, 80), Qt.AlignmentFlag.AlignCenter, "#!/bin/sh")


def _font(pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont("Be Vietnam Pro", weight=weight)
    font.setPixelSize(pixels)
    return font


if __name__ == "__main__":
    main()

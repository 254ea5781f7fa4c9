"""Draws the pages of the reading demo and photographs them, so to speak, on a lacquer table: pages.py DANCING_SCRIPT_DIR.

The argument is the unpacked wheel fontpkg-dancing-script 2.1 (`pip download --no-deps`), for the handwriting; all else is here.
What the pages say was written for this demo. The same call gives the same bytes.
"""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer
from sheets import BROWN, LEAFLET, LETTER, MENU, POSTER, PRINT, RECIPE, Line

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "kiosk/fonts"
BAND = ROOT / "kiosk/motif/band.svg"
DEMO = ROOT / "demos/showcase/read-vietnamese"

PAPER = "#F3EAD8"

Pixels = NDArray[np.uint8]
Corners = list[tuple[float, float]]


def main() -> None:
    """Write the five samples and the picture of the card."""
    application = QGuiApplication.instance() or QGuiApplication([])
    fonts = [*FONTS.glob("BeVietnamPro-*.ttf"), *Path(sys.argv[1]).rglob("*.ttf")]
    assert all(QFontDatabase.addApplicationFont(str(font)) >= 0 for font in fonts)
    leaflet = sheet(1120, 1320, PAPER, LEAFLET, band=(96, 290, 928, 40))
    tilted: Corners = [(262, 30), (1075, -18), (1140, 1010), (196, 1010)]
    save(photographed(leaflet, (1340, 800), tilted, seed=1), "samples/leaflet.jpg")
    menu = sheet(1120, 1180, "#F6EEDD", MENU, band=(96, 272, 928, 40))
    save(photographed(menu, (1340, 800), [(330, 36), (1062, 22), (1092, 800), (290, 790)], seed=2), "samples/menu.jpg")
    poster = sheet(1120, 740, "#7E1B10", POSTER, band=None)
    save(photographed(poster, (1340, 800), [(176, 86), (1150, 60), (1176, 716), (150, 728)], seed=3), "samples/poster.jpg")
    ruled = sheet(1320, 800, "#FBF6EA", [], band=None, ruled=True)
    letter = np.minimum(ruled, shaken(sheet(1320, 800, "#FBF6EA", LETTER, band=None)))
    save(photographed(letter, (1340, 800), [(90, 70), (1240, 24), (1280, 770), (60, 782)], seed=4), "samples/letter.jpg")
    recipe = stamped(sheet(1120, 740, PAPER, RECIPE, band=None), "TUYỆT MẬT", QPointF(850, 150), degrees=-9)
    save(photographed(recipe, (1340, 800), [(176, 86), (1150, 60), (1176, 716), (150, 728)], seed=5), "samples/stamped.jpg")
    card: Corners = [(150, 60), (1160, 10), (1262, 1280), (40, 1250)]
    save(photographed(leaflet, (1340, 800), card, seed=1), "picture.jpg")
    application.shutdown()


def sheet(wide: int, high: int, paper: str, lines: list[Line], band: tuple[float, ...] | None, ruled: bool = False) -> Pixels:
    """A printed sheet, blue-green-red."""
    image = QImage(wide, high, QImage.Format.Format_RGB888)
    image.fill(QColor(paper))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if band:
        x, y, width, height = band
        painter.save()
        painter.setClipRect(QRectF(*band))
        renderer = QSvgRenderer(BAND.read_bytes().replace(b"#E0B050", BROWN.encode()))
        for place in range(4):
            renderer.render(painter, QRectF(x + place * width / 4, y, width / 4, height))
        painter.restore()
    if ruled:
        painter.setPen(QColor("#C9D3E2"))
        for y in range(90, high, 58):
            painter.drawLine(0, y, wide, y)
    for line in lines:
        draw(painter, line)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(high, image.bytesPerLine())[:, : wide * 3]
    return np.ascontiguousarray(rows.reshape(high, wide, 3)[..., ::-1])


def draw(painter: QPainter, line: Line) -> None:
    font = QFont(line.family)
    font.setPixelSize(round(line.size))
    font.setWeight(QFont.Weight(line.weight))
    painter.setFont(font)
    painter.setPen(QColor(line.colour))
    width = painter.fontMetrics().horizontalAdvance(line.text) if line.right else 0
    painter.save()
    painter.translate(line.x - width, line.y)
    painter.shear(-line.lean, 0)
    painter.rotate(-2.4 * line.lean)
    painter.drawText(QPointF(0, 0), line.text)
    painter.restore()


def stamped(paper: Pixels, text: str, centre: QPointF, degrees: float, colour: str = "#B3261E", frame: bool = True) -> Pixels:
    """The sheet with a rubber stamp on it."""
    high, wide = paper.shape[:2]
    image = QImage(np.ascontiguousarray(paper[..., ::-1]).data, wide, high, 3 * wide, QImage.Format.Format_RGB888).copy()
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    font = QFont(PRINT)
    font.setPixelSize(52)
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QPen(QColor(colour), 6))
    painter.translate(centre)
    painter.rotate(degrees)
    wide_text = painter.fontMetrics().horizontalAdvance(text)
    painter.drawText(QPointF(-wide_text / 2, 18), text)
    if frame:
        painter.drawRect(QRectF(-wide_text / 2 - 26, -48, wide_text + 52, 88))
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(high, image.bytesPerLine())[:, : wide * 3]
    return np.ascontiguousarray(rows.reshape(high, wide, 3)[..., ::-1])


def shaken(paper: Pixels) -> Pixels:
    """Lines of a quick hand: no letter keeps to the ruler."""
    high, wide = paper.shape[:2]
    x, y = np.meshgrid(np.arange(wide, dtype=np.float32), np.arange(high, dtype=np.float32))
    across = 5 * np.sin(x / 19 + y / 31) + 3 * np.sin(y / 11)
    down = 8 * np.sin(x / 71 + y / 53) + 5 * np.sin(x / 17 + y / 90)
    return np.asarray(cv2.remap(paper, x + across, y + down, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def photographed(paper: Pixels, size: tuple[int, int], corners: Corners, seed: int) -> Pixels:
    """The sheet on the table, seen by a camera: perspective, a soft shadow, light from the upper left, a little grain.

    Drawn at twice the size and brought down, so that edges are smooth.
    """
    random = np.random.default_rng(seed)
    wide, high = size[0] * 2, size[1] * 2
    table = lacquer(wide, high, random)
    paper_high, paper_wide = paper.shape[:2]
    source = np.array([[0, 0], [paper_wide, 0], [paper_wide, paper_high], [0, paper_high]], np.float32)
    warp = cv2.getPerspectiveTransform(source, np.array(corners, np.float32) * 2)
    laid = cv2.warpPerspective(paper, warp, (wide, high), flags=cv2.INTER_CUBIC)
    cover = cv2.warpPerspective(np.full((paper_high, paper_wide), 1.0, np.float32), warp, (wide, high))[..., None]
    fallen = cv2.warpAffine(cover[..., 0], np.array([[1, 0, 26], [0, 1, 22]], np.float32), (wide, high))
    shadow = cv2.GaussianBlur(fallen, (0, 0), 26)[..., None]
    scene = table * (1 - 0.72 * shadow * (1 - cover)) * (1 - cover) + laid.astype(np.float32) * cover
    lit = scene * light(wide, high)[..., None]
    small = cv2.resize(lit, size, interpolation=cv2.INTER_AREA)
    grain = random.normal(0, 2.2, small.shape[:2]).astype(np.float32)[..., None]
    seen: Pixels = np.clip(cv2.GaussianBlur(small, (0, 0), 0.55) + grain, 0, 255).astype(np.uint8)
    return seen


def lacquer(wide: int, high: int, random: np.random.Generator) -> NDArray[np.float32]:
    """A brown-black table top with a long, faint grain."""
    streaks = cv2.GaussianBlur(random.normal(0, 1, (high, wide // 8)).astype(np.float32), (0, 0), sigmaX=60, sigmaY=2.2)
    broad = cv2.GaussianBlur(random.normal(0, 1, (high // 8, 64)).astype(np.float32), (0, 0), sigmaX=14, sigmaY=5)
    grain = cv2.resize(streaks / streaks.std(), (wide, high)) * 3.0 + cv2.resize(broad / broad.std(), (wide, high)) * 5.0
    brown = np.array([28, 40, 58], np.float32)
    return np.asarray(brown * (1 + grain[..., None] / 55), np.float32)


def light(wide: int, high: int) -> NDArray[np.float32]:
    """A lamp at the upper left: brightest there, a fifth less at the far corner."""
    x, y = np.meshgrid(np.linspace(0, 1, wide, dtype=np.float32), np.linspace(0, 1, high, dtype=np.float32))
    return np.asarray(1.02 - 0.20 * np.hypot(x - 0.25, y - 0.1), np.float32)


def save(pixels: Pixels, name: str) -> None:
    cv2.imwrite(str(DEMO / name), pixels, [cv2.IMWRITE_JPEG_QUALITY, 86])


if __name__ == "__main__":
    main()

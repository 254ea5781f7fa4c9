"""What the four places are painted with: gradients, ridges, glows, all antialiased by Qt and brought down from twice their size."""

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

WIDE, HIGH = 1280, 720
"""Of the finished picture, in pixels; everything is drawn in these units."""
FINER = 2
MOST_BYTES = 150_000

Stops = Sequence[tuple[float, str | QColor]]
Curve = Callable[[float], float]


class Canvas:
    """One picture being painted."""

    def __init__(self) -> None:
        self._image = QImage(WIDE * FINER, HIGH * FINER, QImage.Format.Format_RGB32)
        self.painter = QPainter(self._image)
        self.painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.painter.scale(FINER, FINER)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def down(self, rectangle: tuple[float, float, float, float], stops: Stops) -> None:
        """A rectangle (x, y, width, height) whose colour changes from top to bottom."""
        area = QRectF(*rectangle)
        self.painter.fillRect(area, _filled(QLinearGradient(area.topLeft(), area.bottomLeft()), stops))

    def glow(self, x: float, y: float, radius: float, stops: Stops) -> None:
        """A round light that ends at `radius`."""
        self.disc(x, y, radius, QBrush(_filled(QRadialGradient(QPointF(x, y), radius), stops)))

    def disc(self, x: float, y: float, radius: float, brush: QBrush | QColor | str, flat: float = 1.0) -> None:
        self.painter.setBrush(QColor(brush) if isinstance(brush, str) else brush)
        self.painter.drawEllipse(QPointF(x, y), radius, radius * flat)

    def ridge(self, curve: Curve, stops: Stops, top: float, bottom: float = HIGH) -> None:
        """All that lies below a curve y(x); its colour changes from `top` to `bottom`."""
        points = [QPointF(x, curve(x)) for x in np.linspace(-4, WIDE + 4, 1300)]
        gradient = _filled(QLinearGradient(QPointF(0, top), QPointF(0, bottom)), stops)
        self.painter.setBrush(QBrush(gradient))
        self.painter.drawPolygon(QPolygonF([*points, QPointF(WIDE + 4, bottom), QPointF(-4, bottom)]))

    def shape(self, points: Sequence[tuple[float, float]], brush: QBrush | QColor | str) -> None:
        self.painter.setBrush(QColor(brush) if isinstance(brush, str) else brush)
        self.painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))

    def box(self, x: float, y: float, width: float, height: float, colour: str | QColor, round_by: float = 0.0) -> None:
        self.painter.setBrush(QColor(colour))
        self.painter.drawRoundedRect(QRectF(x, y, width, height), round_by, round_by)

    def line(self, points: Sequence[tuple[float, float]], colour: str | QColor, width: float) -> None:
        path = QPainterPath(QPointF(*points[0]))
        for x, y in points[1:]:
            path.lineTo(x, y)
        self.painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPath(path)
        self.painter.setPen(Qt.PenStyle.NoPen)

    def mirror(self, shore: int, sink: float, dim: str) -> None:
        """Let what stands above the height `shore` reflect in the water below it, pressed to `sink` of its height and dimmed."""
        height = round((HIGH - shore) / sink)
        above = self._image.copy(0, (shore - height) * FINER, WIDE * FINER, height * FINER).flipped(Qt.Orientation.Vertical)
        self.painter.drawImage(QRectF(0, shore, WIDE, HIGH - shore), above, QRectF(above.rect()))
        self.painter.fillRect(QRectF(0, shore, WIDE, HIGH - shore), QColor(dim))

    def save(self, path: Path) -> None:
        """Bring it down to its size, with the least grain that keeps gradients from banding, and write it as WebP, as good as fits."""
        self.painter.end()
        rows = np.frombuffer(self._image.constBits(), np.uint8).reshape(HIGH * FINER, WIDE * FINER, 4)
        small: NDArray[np.float32] = cv2.resize(rows[..., :3], (WIDE, HIGH), interpolation=cv2.INTER_AREA).astype(np.float32)
        small += np.random.default_rng(1).normal(0, 0.5, small.shape[:2])[..., None]
        pixels = np.clip(small, 0, 255).astype(np.uint8)
        tries = (cv2.imencode(".webp", pixels, [cv2.IMWRITE_WEBP_QUALITY, quality])[1] for quality in range(90, 40, -4))
        path.write_bytes(next(encoded for encoded in tries if encoded.size <= MOST_BYTES).tobytes())


def with_alpha(colour: str, alpha: float) -> QColor:
    """The colour, `alpha` in 0..1 opaque."""
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made


def wavy(random: np.random.Generator, octaves: Sequence[tuple[float, float]]) -> Curve:
    """A smooth random curve: for each (wavelength in pixels, height in pixels) one sine of random phase."""
    waves = [(2 * math.pi / length, height, random.uniform(0, 2 * math.pi)) for length, height in octaves]
    return lambda x: sum(height * math.sin(step * x + phase) for step, height, phase in waves)


def _filled(gradient: QLinearGradient | QRadialGradient, stops: Stops) -> QLinearGradient | QRadialGradient:
    for place, colour in stops:
        gradient.setColorAt(place, QColor(colour))
    return gradient

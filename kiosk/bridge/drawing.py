"""`Drawing` and `Rays`: our own line art on the screen, rendered once at its final size and colour, never scaled.

A texture node is used and no Shape, because it is equally smooth in the software renderer and in OpenGL.
"""

from __future__ import annotations

from abc import abstractmethod
from functools import lru_cache
from importlib.resources import files
from math import cos, pi, sin

from PySide6.QtCore import Property, QByteArray, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from PySide6.QtSvg import QSvgRenderer

from kiosk.bridge.textured import Textured

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

RAYS = 14
_DRUM = ("motif/motif", "motif/rings")
_MOTIF_GOLD = "#E0B050"  # the colour in which the motif's files are drawn


@lru_cache(maxsize=128)
def _svg(source: str, color: str, stroke: float) -> QByteArray:
    text = files("kiosk").joinpath(f"{source}.svg").read_text("utf-8")
    text = text.replace("currentColor", color).replace(_MOTIF_GOLD, color)
    if source.startswith("icons/"):
        text = text.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    return QByteArray(text.encode())


def _blank(width: float, height: float) -> QImage:
    image = QImage(max(1, round(width)), max(1, round(height)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _painter(image: QImage) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _drawn(source: str, color: str, stroke: float, step: float, width: float, height: float) -> QImage:
    """An SVG, once for each `step` along the width."""
    image = _blank(width, height)
    renderer = QSvgRenderer(_svg(source, color, stroke))
    painter = _painter(image)
    for left in range(max(1, round(width / step))):
        renderer.render(painter, QRectF(left * step, 0, step, height))
    painter.end()
    return image


_kept = lru_cache(maxsize=4)(_drawn)
"""For the drum behind the pages: it takes 50 ms, at each change of page, and 6 MB."""


class _Rendered(Textured):
    """An item whose image is rendered when its looks or its size change."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.widthChanged.connect(self._renew)
        self.heightChanged.connect(self._renew)

    def _image(self) -> QImage:
        if self.width() < 1 or self.height() < 1:
            return QImage()
        return self._render(self.width() * self.pixel_ratio, self.height() * self.pixel_ratio)

    @abstractmethod
    def _render(self, width: float, height: float) -> QImage:
        """The image at this size in device pixels."""


@QmlElement
class Drawing(_Rendered):
    """An SVG of the kiosk by its name without ending ("icons/star", "motif/rings"), in one colour.

    `tile` > 0 repeats it along the width, each copy that many pixels wide. `stroke` is an icon's line, of 24.
    """

    looksChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source = ""
        self._color = QColor("black")
        self._stroke = 2.0
        self._tile = 0.0
        self.looksChanged.connect(self._renew)

    def _render(self, width: float, height: float) -> QImage:
        if not self._source:
            return _blank(width, height)
        step = self._tile * width / self.width() or width
        draw = _kept if self._source in _DRUM else _drawn
        return draw(self._source, self._color.name(), self._stroke, step, width, height)

    def _set_source(self, value: str) -> None:
        if value != self._source:
            self._source = value
            self.looksChanged.emit()

    def _set_color(self, value: QColor) -> None:
        if value != self._color:
            self._color = QColor(value)
            self.looksChanged.emit()

    def _set_stroke(self, value: float) -> None:
        if value != self._stroke:
            self._stroke = value
            self.looksChanged.emit()

    def _set_tile(self, value: float) -> None:
        if value != self._tile:
            self._tile = value
            self.looksChanged.emit()

    source = Property(str, lambda self: self._source, _set_source, notify=looksChanged)
    color = Property(QColor, lambda self: self._color, _set_color, notify=looksChanged)
    stroke = Property(float, lambda self: self._stroke, _set_stroke, notify=looksChanged)
    tile = Property(float, lambda self: self._tile, _set_tile, notify=looksChanged)


@QmlElement
class Rays(_Rendered):
    """The drum's star: fourteen rays, the first `gold` of them lit, clockwise from the top; inside them a thin `ring` if wanted."""

    looksChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._gold = RAYS
        self._lit = QColor("gold")
        self._unlit = QColor("gray")
        self._ring = False
        self.looksChanged.connect(self._renew)

    def _render(self, width: float, height: float) -> QImage:
        image = _blank(width, height)
        painter = _painter(image)
        painter.translate(width / 2, height / 2)
        painter.scale(width / 200, height / 200)
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(RAYS):
            painter.setBrush(self._lit if index < self._gold else self._unlit)
            painter.drawPolygon(_ray(index))
        if self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._lit, 0.8))
            painter.drawEllipse(QPointF(0, 0), 40, 40)
        painter.end()
        return image

    def _set_gold(self, value: int) -> None:
        if value != self._gold:
            self._gold = value
            self.looksChanged.emit()

    def _set_lit(self, value: QColor) -> None:
        self._lit = QColor(value)
        self.looksChanged.emit()

    def _set_unlit(self, value: QColor) -> None:
        self._unlit = QColor(value)
        self.looksChanged.emit()

    def _set_ring(self, value: bool) -> None:
        self._ring = value
        self.looksChanged.emit()

    gold = Property(int, lambda self: self._gold, _set_gold, notify=looksChanged)
    lit = Property(QColor, lambda self: self._lit, _set_lit, notify=looksChanged)
    unlit = Property(QColor, lambda self: self._unlit, _set_unlit, notify=looksChanged)
    ring = Property(bool, lambda self: self._ring, _set_ring, notify=looksChanged)


def _ray(index: int) -> QPolygonF:
    """One ray as a triangle round the origin: its foot at radius 46, its tip at 99."""
    middle = index * 2 * pi / RAYS - pi / 2
    half = 0.44 * pi / (RAYS / 2)

    def at(radius: float, angle: float) -> QPointF:
        return QPointF(radius * cos(angle), radius * sin(angle))

    return QPolygonF([at(46, middle - half), at(99, middle), at(46, middle + half)])

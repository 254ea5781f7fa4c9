"""`Picture`: a packaged picture or a clip's first one on the screen, read, cropped and rounded on threads of its own."""

from __future__ import annotations

from functools import lru_cache, partial
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGTexture

from demos.inputs.picture import read_picture
from demos.values import Float32, Uint8
from kiosk.bridge.answer import Answer
from kiosk.bridge.textured import Textured

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 32
"""Prepared pictures that are remembered: a page of cards in two sizes, and a strip of samples."""
ROUNDED = {"all": (1, 1, 1, 1), "top": (1, 1, 0, 0), "left": (1, 0, 0, 1), "none": (0, 0, 0, 0)}
"""Which corners are round: top left, top right, bottom right, bottom left."""


@lru_cache(maxsize=KEPT)
def prepared(path: Path, width: int, height: int, radius: float, rounded: str) -> Uint8:
    """(height, width, 4) uint8 blue-green-red-alpha, premultiplied: the middle of the picture, its corners cut round by `radius` pixels.

    Raises KnownError `picture-unreadable`.
    """
    pixels = read_picture(path).pixels
    high, wide = pixels.shape[:2]
    scale = max(width / wide, height / high)
    cut_wide, cut_high = min(wide, round(width / scale)), min(high, round(height / scale))
    left, top = (wide - cut_wide) // 2, (high - cut_high) // 2
    cut = pixels[top : top + cut_high, left : left + cut_wide]
    shown = cv2.resize(cut, (width, height), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC)
    alpha = _coverage(width, height, radius, rounded)[:, :, None]
    result = np.empty((height, width, 4), np.uint8)
    result[:, :, :3] = np.rint(shown * alpha)
    result[:, :, 3:] = np.rint(255 * alpha)
    return result


def _coverage(width: int, height: int, radius: float, rounded: str) -> Float32:
    """(height, width) float32: how much of each pixel lies within the rounded rectangle, 0..1."""
    cover = np.ones((height, width), np.float32)
    side = min(int(np.ceil(radius)), width, height)
    if side == 0:
        return cover
    from_centre = radius - 0.5 - np.arange(side, dtype=np.float32)
    corner = np.clip(radius - np.hypot(from_centre[:, None], from_centre[None, :]) + 0.5, 0, 1)
    top_left, top_right, bottom_right, bottom_left = ROUNDED[rounded]
    if top_left:
        cover[:side, :side] = corner
    if top_right:
        cover[:side, -side:] = corner[:, ::-1]
    if bottom_right:
        cover[-side:, -side:] = corner[::-1, ::-1]
    if bottom_left:
        cover[-side:, :side] = corner[::-1]
    return cover


@QmlElement
class Picture(Textured):
    """Fills itself with the middle of `source`, a file's path. Transparent until `ready`, and where the file has no picture."""

    looksChanged = Signal()
    readyChanged = Signal()
    filtering = QSGTexture.Filtering.Linear

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source, self._radius, self._rounded = "", 0.0, "all"
        self._kept = True
        self._asked = 0
        """Counts what was asked for, so that a late answer to an earlier question is not taken."""
        self._pixels: Uint8 | None = None
        self._shown: Uint8 | None = None
        """What the image on the card is made of; it doesn't hold it itself."""
        self._answer = Answer()
        self._answer.given.connect(self._take)
        for changed in (self.looksChanged, self.widthChanged, self.heightChanged, self.windowChanged):
            changed.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        if not self._source or self.width() < 1 or self.height() < 1:
            return
        ratio = self.pixel_ratio
        size = round(self.width() * ratio), round(self.height() * ratio)
        self._asked += 1
        prepare = prepared if self._kept else prepared.__wrapped__
        task = partial(prepare, Path(self._source), *size, self._radius * ratio, self._rounded)
        self._answer.ask(self._asked, task)

    @Slot(int, object)
    def _take(self, asked: int, pixels: Uint8 | None) -> None:
        if asked == self._asked:
            self._pixels = pixels
            self.readyChanged.emit()
            self._renew()

    def _image(self) -> QImage:
        if self._pixels is None:
            return QImage()
        high, wide = self._pixels.shape[:2]
        self._shown = self._pixels
        opaque = self._rounded == "none"
        form = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
        return QImage(self._shown.data, wide, high, 4 * wide, form)

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source, self._pixels = source, None
            self._asked += 1
            self.readyChanged.emit()
            self.looksChanged.emit()
            self._renew()

    def _set_radius(self, radius: float) -> None:
        self._radius = radius
        self.looksChanged.emit()

    def _set_rounded(self, rounded: str) -> None:
        self._rounded = rounded
        self.looksChanged.emit()

    def _set_kept(self, kept: bool) -> None:
        self._kept = kept
        self.looksChanged.emit()

    source = Property(str, lambda self: self._source, _set_source, notify=looksChanged)
    radius = Property(float, lambda self: self._radius, _set_radius, notify=looksChanged)
    rounded = Property(str, lambda self: self._rounded, _set_rounded, notify=looksChanged)
    kept = Property(bool, lambda self: self._kept, _set_kept, notify=looksChanged)
    """Whether it is remembered once prepared; what fills the screen is too large for that."""
    ready = Property(bool, lambda self: self._pixels is not None, notify=readyChanged)

"""The points of hands, bodies and faces, joined by lines: drawn into one small picture that lies over them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from demos.manifest import Manifest
from demos.skeletons import Chain
from demos.text import Language
from demos.values import Float32, Int32, Keypoints, Uint8
from kiosk.bridge.over_picture import OverPicture
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SEEN = 0.3
"""A point of a lower score isn't drawn, nor what leads to it."""
MANY = 40
"""Things of more points have small ones, without joints."""
INK, BONE, JOINT = (0x0E, 0x10, 0x14, 0xFF), (0x3D, 0xC8, 0xFF, 0xFF), (0xFF, 0xFF, 0xFF, 0xFF)
"""Blue, green, red, alpha: the casing's colour, the lines' and the points'."""
SUBPIXEL_BITS = 4


@QmlElement
@QmlUncreatable("Points come from the demo")
class Points(QObject, FoundView[Keypoints]):  # type: ignore[operator]
    """The points of the overlay `points`."""

    changed = Signal()
    takes = Keypoints
    chains: Sequence[Chain] = ()

    @property
    def found(self) -> Keypoints | None:
        return self._found

    def begin(self, manifest: Manifest, language: Language) -> None:
        self.chains = manifest.show.chains
        super().begin(manifest, language)

    def _lay_out(self) -> None:
        self.changed.emit()


@QmlElement
class Skeletons(OverPicture):
    """Draws `points` where the picture lies, with lines of the width `stroke`."""

    pointsChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._points: Points | None = None
        self._stroke = 3.0
        self._canvas: Uint8 = np.empty((0, 0, 4), np.uint8)
        """What the image is drawn from; it doesn't hold the pixels itself."""

    def _get_points(self) -> Points | None:
        return self._points

    def _set_points(self, points: Points | None) -> None:
        if points is self._points:
            return
        if self._points is not None:
            self._points.changed.disconnect(self._renew)
        self._points = points
        if points is not None:
            points.changed.connect(self._renew)
        self.pointsChanged.emit()
        self._renew()

    points = Property(Points, _get_points, _set_points, notify=pointsChanged)

    def _set_stroke(self, stroke: float) -> None:
        self._stroke = stroke
        self.looksChanged.emit()

    stroke = Property(float, lambda self: self._stroke, _set_stroke, notify=OverPicture.looksChanged)

    def _image(self) -> QImage:
        found = self._points.found if self._points is not None else None
        if found is None or self._points is None or not found.scores.size:
            return QImage()
        ratio, rect = self.pixel_ratio, self._picture_rect
        on_item = found.points * _pair(rect.width(), rect.height()) + _pair(rect.x(), rect.y())
        seen = found.scores >= SEEN
        frame = _around(on_item[seen], 2 * self._stroke).intersected(self.boundingRect()).toAlignedRect()
        if frame.isEmpty():
            return QImage()
        self._drawn_in = QRectF(frame)
        self._canvas = np.zeros((round(frame.height() * ratio), round(frame.width() * ratio), 4), np.uint8)
        points = (on_item - _pair(frame.x(), frame.y())) * np.float32(ratio)
        draw(self._canvas, points, seen, self._points.chains, max(1, round(self._stroke * ratio)))
        high, wide = self._canvas.shape[:2]
        return QImage(self._canvas.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)


def draw(canvas: Uint8, points: Float32, seen: NDArray[np.bool_], chains: Sequence[Chain], stroke: int) -> None:
    """Draw things onto a clear canvas (h, w, 4) uint8, blue-green-red-alpha, premultiplied.

    `points` (n, k, 2) float32 in its pixels, `seen` (n, k) bool; lines are `stroke` pixels wide, in a dark casing.
    """
    many = points.shape[1] > MANY
    lines = [run for thing, there in zip(points, seen, strict=True) for chain in chains for run in _runs(thing, there, chain)]
    width = max(1, stroke // 2) if many else stroke
    for colour, across in ((INK, 2 * width), (BONE, width)):
        cv2.polylines(canvas, lines, False, colour, across, cv2.LINE_AA, SUBPIXEL_BITS)
    dots = points[seen]
    if many:
        _sprinkle(canvas, dots, max(2, stroke // 2))
        return
    for x, y in _fixed(dots).tolist():
        cv2.circle(canvas, (x, y), stroke * 3 << SUBPIXEL_BITS - 1, INK, -1, cv2.LINE_AA, SUBPIXEL_BITS)
        cv2.circle(canvas, (x, y), stroke << SUBPIXEL_BITS, JOINT, -1, cv2.LINE_AA, SUBPIXEL_BITS)


def _pair(x: float, y: float) -> Float32:
    return np.array((x, y), np.float32)


def _around(points: Float32, margin: float) -> QRectF:
    """The box around points (n, 2), wider by a margin; empty without any."""
    if not len(points):
        return QRectF()
    (left, top), (right, bottom) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return QRectF(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin)


def _runs(thing: Float32, seen: NDArray[np.bool_], chain: Chain) -> Iterator[Int32]:
    """The parts of a chain whose points are all there and seen, each of at least two."""
    places = [place for place in chain if place < len(thing)]
    if all(seen[place] for place in places):
        runs = [places]
    else:
        runs = [[start, end] for start, end in pairwise(places) if seen[start] and seen[end]]
    yield from (_fixed(thing[run]) for run in runs if len(run) > 1)


def _fixed(points: Float32) -> Int32:
    """In the fixed-point numbers with which OpenCV draws between pixels."""
    return np.asarray(np.rint(points * (1 << SUBPIXEL_BITS)), np.int32)


def _sprinkle(canvas: Uint8, dots: Float32, side: int) -> None:
    """Small square dots with a dark rim, all at once."""
    high, wide = canvas.shape[:2]
    corners = np.asarray(np.rint(dots), np.int32) - side // 2
    for colour, low, past in ((INK, -1, side + 1), (JOINT, 0, side)):
        for right in range(low, past):
            for down in range(low, past):
                x, y = corners[:, 0] + right, corners[:, 1] + down
                inside = (x >= 0) & (x < wide) & (y >= 0) & (y < high)
                canvas[y[inside], x[inside]] = colour

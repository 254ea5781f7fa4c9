"""`BoxMarks`: all boxes of the picture on the stage, drawn into one picture that lies over it.

Not an item of QML for each line: with seven boxes thirty times a second their bindings took longer than everything else on the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial, reduce
from typing import Any

import numpy as np
from PySide6.QtCore import Property, QRect, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.mark import Canvas, Looks, Mark, draw_frames, draw_tags, placed
from kiosk.bridge.over_picture import OverPicture
from kiosk.bridge.views.boxes import BoxList

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BoxMarks(OverPicture):
    """Draws `boxes` where the picture lies: frames first, their tags above all of them."""

    boxesChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._boxes: BoxList | None = None
        self._looks = Looks()
        self._canvas: Canvas = np.empty(0, np.uint32)
        """What the image is drawn on, as long as the largest yet: new memory costs more than to draw. An image doesn't hold it."""

    @property
    def marks(self) -> list[Mark]:
        """What is to be seen now, in the order of drawing."""
        boxes = self._boxes.boxes if self._boxes is not None else ()
        return placed(boxes, self._picture_rect, self.size(), self._looks, QFontMetricsF(self._looks.font).horizontalAdvance)

    def _image(self) -> QImage:
        marks = self.marks
        frame = self._around(marks).toAlignedRect() if marks else QRect()
        if frame.isEmpty():
            return QImage()
        self._drawn_in = QRectF(frame)
        origin, ratio = self._drawn_in.topLeft(), self.pixel_ratio
        high, wide = round(frame.height() * ratio), round(frame.width() * ratio)
        canvas = self._clear(high, wide)
        draw_frames(canvas, marks, origin, ratio, self._looks)
        image = QImage(canvas.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.scale(ratio, ratio)
        painter.translate(-origin)
        draw_tags(painter, marks, self._looks)
        painter.end()
        return image

    def _clear(self, high: int, wide: int) -> Canvas:
        if self._canvas.size < high * wide:
            self._canvas = np.empty(high * wide, np.uint32)
        canvas = self._canvas[: high * wide].reshape(high, wide)
        canvas.fill(0)
        return canvas

    def _around(self, marks: Sequence[Mark]) -> QRectF:
        return reduce(QRectF.united, (mark.around(self._looks) for mark in marks)).intersected(self.boundingRect())

    def _set_boxes(self, boxes: BoxList | None) -> None:
        if boxes is self._boxes:
            return
        if self._boxes is not None:
            self._boxes.changed.disconnect(self._renew)
        self._boxes = boxes
        if boxes is not None:
            boxes.changed.connect(self._renew)
        self.boxesChanged.emit()
        self._renew()

    def _look(self, name: str) -> Any:
        return getattr(self._looks, name)

    def _set_look(self, value: Any, name: str) -> None:
        self._looks = replace(self._looks, **{name: value})
        self.looksChanged.emit()

    boxes = Property(BoxList, lambda self: self._boxes, _set_boxes, notify=boxesChanged)
    stroke = Property(float, partial(_look, name="stroke"), partial(_set_look, name="stroke"), notify=OverPicture.looksChanged)
    edge = Property(float, partial(_look, name="edge"), partial(_set_look, name="edge"), notify=OverPicture.looksChanged)
    radius = Property(float, partial(_look, name="radius"), partial(_set_look, name="radius"), notify=OverPicture.looksChanged)
    margin = Property(float, partial(_look, name="margin"), partial(_set_look, name="margin"), notify=OverPicture.looksChanged)
    ink = Property(QColor, partial(_look, name="ink"), partial(_set_look, name="ink"), notify=OverPicture.looksChanged)
    font = Property(QFont, partial(_look, name="font"), partial(_set_look, name="font"), notify=OverPicture.looksChanged)

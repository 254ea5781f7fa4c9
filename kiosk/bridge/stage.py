"""The stage: draws the picture that is on now through a texture of the scene graph, and says where the whole of it lies."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import Property, QObject, QRect, QRectF, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QSGImageNode, QSGNode, QSGTexture

from demos.values import Image, Uint8
from kiosk.bridge.textured import Textured
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Pictures come from the demo")
class StagePicture(QObject):  # type: ignore[operator]
    """The picture that is on the stage now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.given: Image | None = None
        """What `image` is drawn from; it doesn't hold the pixels itself."""
        self.shown: Shown | None = None
        """What it came with."""

    def show(self, shown: Shown) -> None:
        """Put it on the stage in place of what is there."""
        if shown.picture is not None:
            self.draw(shown.picture)
        self.shown = shown

    def draw(self, given: Image) -> None:
        """A picture that didn't come through a demo."""
        self.given = given
        high, wide = given.pixels.shape[:2]
        self.image = QImage(given.pixels.data, wide, high, 3 * wide, QImage.Format.Format_BGR888)
        self.changed.emit()

    def clear(self) -> None:
        """Nothing is on the stage; the last visitor's picture is let go."""
        self.image = QImage()
        self.given = self.shown = None
        self.changed.emit()


@QmlElement
class Stage(Textured):
    """Fills itself with the middle of the picture and crops what is over, at most `mostCrop` of it."""

    pictureChanged = Signal()
    mostCropChanged = Signal()
    pictureRectChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._picture: StagePicture | None = None
        self._most_crop = 1.0
        self._rect = QRectF()
        self._fresh = False
        self._node: QSGImageNode | None = None
        """The software renderer smooths what it scales in this kind of node only."""
        self._on_card: tuple[QImage, Uint8 | None] | None = None
        """Kept until the next picture is handed over: a texture is uploaded after `updatePaintNode` returned."""
        self._spare: Uint8 | None = None
        """What was on before that, for the next picture: memory that is asked for anew costs as much as what is done in it."""

    def _get_picture(self) -> StagePicture | None:
        return self._picture

    def _set_picture(self, picture: StagePicture | None) -> None:
        if picture is self._picture:
            return
        if self._picture is not None:
            self._picture.changed.disconnect(self._follow)
        self._picture = picture
        if picture is not None:
            picture.changed.connect(self._follow)
        self.pictureChanged.emit()
        self._follow()

    picture = Property(StagePicture, _get_picture, _set_picture, notify=pictureChanged)

    def _get_most_crop(self) -> float:
        return self._most_crop

    def _set_most_crop(self, part: float) -> None:
        self._most_crop = part
        self.mostCropChanged.emit()
        self._lay_out()

    mostCrop = Property(float, _get_most_crop, _set_most_crop, notify=mostCropChanged)

    def _get_picture_rect(self) -> QRectF:
        return self._rect

    pictureRect = Property(QRectF, _get_picture_rect, notify=pictureRectChanged)
    """Where the whole picture lies, in this item's coordinates; reaches beyond the item where it is cropped."""

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._lay_out()

    @Slot()
    def _follow(self) -> None:
        self._fresh = True
        self._lay_out()

    def _lay_out(self) -> None:
        image = self._picture.image if self._picture is not None else QImage()
        rect = placed(image.width(), image.height(), self.width(), self.height(), self._most_crop)
        if rect != self._rect:
            self._rect = rect
            self.pictureRectChanged.emit()
        self.update()

    def _painted(self, old: QSGNode | None) -> QSGNode | None:
        picture = self._picture
        if old is None:
            if picture is None or picture.image.isNull() or self._on_window is None:
                return None
            self._node, self._fresh = self._on_window.createImageNode(), True
            self._node.setOwnsTexture(True)
            self._node.setFiltering(QSGTexture.Filtering.Linear)
        assert self._node is not None
        if self._fresh:
            image, pixels = _for_card(picture.given if picture is not None else None, self._spare)
            self._put(image, self._node)
            self._spare = self._on_card[1] if pixels is not None and self._on_card is not None else None
            self._on_card = (image, pixels)
            self._fresh = False
        seen = self._rect.intersected(self.boundingRect())
        self._node.setRect(seen)
        self._node.setSourceRect(self._in_pixels(seen))
        return self._node

    def _in_pixels(self, part: QRectF) -> QRectF:
        """A part of this item → the part of the picture that lies there."""
        if self._rect.isEmpty() or self._on_card is None:
            return QRectF()
        scale = self._on_card[0].width() / self._rect.width()
        left, top = part.left() - self._rect.left(), part.top() - self._rect.top()
        return QRectF(left * scale, top * scale, part.width() * scale, part.height() * scale)


def _for_card(given: Image | None, spare: Uint8 | None) -> tuple[QImage, Uint8 | None]:
    """What is uploaded, and what it is made of: four bytes a pixel, which the software renderer smooths in half the time of three."""
    if given is None:
        return QImage(1, 1, QImage.Format.Format_RGB32), None
    pixels = np.asarray(cv2.cvtColor(given.pixels, cv2.COLOR_BGR2BGRA, dst=spare), np.uint8)
    high, wide = pixels.shape[:2]
    return QImage(pixels.data, wide, high, 4 * wide, QImage.Format.Format_RGB32), pixels


def placed(picture_wide: int, picture_high: int, wide: float, high: float, most_crop: float) -> QRectF:
    """The whole picture in the middle of (wide, high): as large as covers it, unless more than `most_crop` of it were lost."""
    if not (picture_wide and picture_high and wide > 0 and high > 0):
        return QRectF()
    across, down = wide / picture_wide, high / picture_high
    inside = min(across, down)
    scale = min(max(across, down), inside / (1 - most_crop) if most_crop < 1 else float("inf"))
    return QRectF((wide - picture_wide * scale) / 2, (high - picture_high * scale) / 2, picture_wide * scale, picture_high * scale)

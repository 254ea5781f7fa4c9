"""`Emblem`: a picture of our own making shown whole, with its transparency, as high as the item."""

from __future__ import annotations

import cv2
from PySide6.QtCore import Property, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QSGTexture

from kiosk.bridge.textured import Textured

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Emblem(Textured):
    """`source` is a file's path; its width over its height is `aspect`."""

    filtering = QSGTexture.Filtering.Linear
    sourceChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._source, self._whole = "", QImage()
        self.heightChanged.connect(self._renew)
        self.widthChanged.connect(self._renew)

    def _image(self) -> QImage:
        """As small as it is shown: a texture that is made much smaller by the card frays."""
        size = (self.size() * self.pixel_ratio).toSize()
        smaller = 0 < size.height() < self._whole.height() and size.width() > 0
        return self._whole.scaled(size, mode=Qt.TransformationMode.SmoothTransformation) if smaller else self._whole

    def _set_source(self, source: str) -> None:
        if source != self._source:
            self._source, self._whole = source, _read(source)
            self.sourceChanged.emit()
            self._renew()

    def _aspect(self) -> float:
        return self._whole.width() / self._whole.height() if not self._whole.isNull() else 1.0

    source = Property(str, lambda self: self._source, _set_source, notify=sourceChanged)
    aspect = Property(float, _aspect, notify=sourceChanged)


def _read(path: str) -> QImage:
    """The picture with its transparency; null where there is none."""
    pixels = cv2.imread(path, cv2.IMREAD_UNCHANGED) if path else None
    if pixels is None:
        return QImage()
    code = {2: cv2.COLOR_GRAY2BGRA, 3: cv2.COLOR_BGR2BGRA}.get(pixels.shape[2] if pixels.ndim == 3 else 2)
    whole = pixels if code is None else cv2.cvtColor(pixels, code)
    high, wide = whole.shape[:2]
    straight = QImage(whole.data, wide, high, 4 * wide, QImage.Format.Format_ARGB32)
    return straight.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

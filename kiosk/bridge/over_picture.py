"""The base of our items that draw marks over the picture on the stage."""

from __future__ import annotations

from PySide6.QtCore import Property, QRect, QRectF, Signal
from PySide6.QtQuick import QQuickItem

from kiosk.bridge.textured import Textured


class OverPicture(Textured):
    """Knows where the whole picture lies, and is drawn anew when that, its own place or its looks change.

    `_image` says in `_drawn_in` which part of the item it covers.
    """

    looksChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._picture_rect = QRectF()
        self._drawn_in = QRectF()
        self.looksChanged.connect(self._renew)

    def geometryChange(self, new: QRectF | QRect, old: QRectF | QRect) -> None:
        super().geometryChange(new, old)
        self._renew()

    def _place(self) -> QRectF:
        return self._drawn_in

    def _set_picture_rect(self, rect: QRectF) -> None:
        self._picture_rect = rect
        self.looksChanged.emit()

    pictureRect = Property(QRectF, lambda self: self._picture_rect, _set_picture_rect, notify=looksChanged)

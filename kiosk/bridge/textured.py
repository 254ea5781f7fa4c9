"""The base of our items that are drawn by a texture of the scene graph."""

from __future__ import annotations

import logging
from abc import abstractmethod

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGImageNode, QSGNode, QSGSimpleTextureNode, QSGTexture
from shiboken6 import Shiboken

from kiosk.bridge.given_back import give_back_when_gone

log = logging.getLogger(__name__)


class Textured(QQuickItem):
    """Shows the image that `_image` gives, stretched over the item or a part of it; asks for it again after `_renew`.

    `filtering` matters where the item is scaled.
    It learns its window from `windowChanged` and never asks `window()`: for the one that is asked, PySide makes the item the window's
    parent, and forgets the window when the item goes.
    """

    filtering = QSGTexture.Filtering.Nearest

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setFlag(QQuickItem.Flag.ItemHasContents)
        self._on_window: QQuickWindow | None = None
        self._stale = True
        self._uploaded = QImage()
        """Kept: a texture is uploaded after `updatePaintNode` returned."""
        self.windowChanged.connect(self._take_window)

    @property
    def pixel_ratio(self) -> float:
        """Device pixels per unit of length; 1 before the item is in a window."""
        return self._on_window.effectiveDevicePixelRatio() if self._on_window is not None else 1.0

    def componentComplete(self) -> None:
        """Called by QML for the items that it makes."""
        super().componentComplete()
        give_back_when_gone(self)

    def updatePaintNode(self, old: QSGNode | None, _data: QQuickItem.UpdatePaintNodeData) -> QSGNode | None:  # type: ignore[override]
        """Whatever is raised here would end the process, so nothing is."""
        try:
            return self._painted(old)
        except Exception:
            log.exception("%s couldn't be drawn", type(self).__name__)
            return old

    @abstractmethod
    def _image(self) -> QImage:
        """What to show, in device pixels; may be null for nothing."""

    def _place(self) -> QRectF:
        """Where the image lies, in this item's coordinates; asked for after the image."""
        return self.boundingRect()

    @Slot()
    def _renew(self) -> None:
        self._stale = True
        self.update()

    @Slot(QQuickWindow)
    def _take_window(self, window: QQuickWindow | None) -> None:
        self._on_window = window

    def _put(self, image: QImage, node: QSGSimpleTextureNode | QSGImageNode) -> None:
        """On a node that owns its texture; only while the item is painted."""
        assert self._on_window is not None  # Qt paints nothing outside of a window
        self._uploaded = image
        texture = self._on_window.createTextureFromImage(image)
        node.setTexture(texture)
        # PySide keeps what stands for a texture with the window, for as long as that lives, though the node has long deleted the
        # texture itself: thirty times a second while a demo runs. So the window is made to forget it, and it the texture.
        texture.setParent(None)
        Shiboken.invalidate(texture)

    def _painted(self, old: QSGNode | None) -> QSGNode | None:
        if self._stale or old is None:
            image = self._image()
            if image.isNull() and old is None:
                return None
            node = old if isinstance(old, QSGSimpleTextureNode) else QSGSimpleTextureNode()
            node.setOwnsTexture(True)
            node.setFiltering(self.filtering)
            self._put(image if not image.isNull() else _nothing(), node)
            self._stale = False
        else:
            assert isinstance(old, QSGSimpleTextureNode)
            node = old
        node.setRect(self._place())
        return node


def _nothing() -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image

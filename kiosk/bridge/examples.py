"""What the visitor taught with: the last picture given as an example of each kind, small, beside its name; gone when it is forgotten."""

from __future__ import annotations

from collections import Counter

import cv2
import numpy as np
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QSGTexture

from demos.values import Image, Taught, Uint8
from kiosk.bridge.textured import Textured

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SIZE = (160, 160)
"""Width and height in pixels of what is kept: the middle of the picture."""


@QmlElement
@QmlUncreatable("Examples come from the demo")
class Examples(QObject):  # type: ignore[operator]
    """At most one picture of each kind, in memory only."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[int, Uint8] = {}
        self._counts: Counter[int] = Counter()

    def give(self, kind: int, picture: Image) -> None:
        """Its small copy takes the place of the one before."""
        self._pictures[kind] = _small(picture.pixels)
        self.changed.emit()

    def count(self, taught: Taught) -> None:
        """Let go of pictures of kinds that had examples and have none any more."""
        counts = Counter(dict(enumerate(taught.counts.tolist())))
        forgotten = [kind for kind in self._pictures if self._counts[kind] and not counts[kind]]
        self._counts = counts
        for kind in forgotten:
            del self._pictures[kind]
        if forgotten:
            self.changed.emit()

    def forget(self) -> None:
        self._pictures.clear()
        self._counts.clear()
        self.changed.emit()

    def of(self, kind: int) -> Uint8 | None:
        """(160, 160, 3) uint8 blue-green-red; None where there is none."""
        return self._pictures.get(kind)


@QmlElement
class Example(Textured):
    """Fills itself with the picture of one `kind`; `there` is whether there is one."""

    looksChanged = Signal()
    filtering = QSGTexture.Filtering.Linear

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._examples: Examples | None = None
        self._kind = -1
        self._shown: Uint8 | None = None
        """What the image on the card is made of; it doesn't hold it itself."""

    def _image(self) -> QImage:
        self._shown = self._pixels()
        if self._shown is None:
            return QImage()
        wide, high = SIZE
        return QImage(self._shown.data, wide, high, 3 * wide, QImage.Format.Format_BGR888)

    def _pixels(self) -> Uint8 | None:
        return self._examples.of(self._kind) if self._examples is not None else None

    @Slot()
    def _follow(self) -> None:
        self.looksChanged.emit()
        self._renew()

    def _set_examples(self, examples: Examples | None) -> None:
        if self._examples is not None:
            self._examples.changed.disconnect(self._follow)
        self._examples = examples
        if examples is not None:
            examples.changed.connect(self._follow)
        self._follow()

    def _set_kind(self, kind: int) -> None:
        self._kind = kind
        self._follow()

    examples = Property(Examples, lambda self: self._examples, _set_examples, notify=looksChanged)
    kind = Property(int, lambda self: self._kind, _set_kind, notify=looksChanged)
    there = Property(bool, lambda self: self._pixels() is not None, notify=looksChanged)


def _small(pixels: Uint8) -> Uint8:
    """The middle of a picture, (160, 160, 3) uint8 in memory of its own."""
    high, wide = pixels.shape[:2]
    scale = max(SIZE[0] / wide, SIZE[1] / high)
    cut_wide, cut_high = max(1, min(wide, round(SIZE[0] / scale))), max(1, min(high, round(SIZE[1] / scale)))
    left, top = (wide - cut_wide) // 2, (high - cut_high) // 2
    small = cv2.resize(pixels[top : top + cut_high, left : left + cut_wide], SIZE, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small, np.uint8)

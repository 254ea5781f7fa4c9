"""How large the picture was and how large the model has painted it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Image
from kiosk.bridge.numbers import say_number
from kiosk.bridge.views.view import FoundView
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Sizes come from the demo")
class Sizes(QObject, FoundView[Image]):  # type: ignore[operator]
    """The words of the panel `sizes`; empty before there is a picture."""

    changed = Signal()
    takes = Image
    _given: Image | None = None

    before = Property(str, lambda self: _size(self._given), notify=changed)
    after = Property(str, lambda self: _size(self._found), notify=changed)

    def _get_times(self) -> str:
        if self._given is None or self._found is None:
            return ""
        return f"×{say_number(self._found.pixels.size / self._given.pixels.size, 0, self._language)}"

    times = Property(str, _get_times, notify=changed)
    """How many times as many pixels there are."""

    def show(self, shown: Shown) -> None:
        self._given = shown.picture
        super().show(shown)

    def forget(self) -> None:
        self._given = None
        super().forget()

    def said(self, found: Image, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - pictures have no labels
        return QCoreApplication.translate("SizesPanel", "After: %1").replace("%1", _size(found))

    def _lay_out(self) -> None:
        self.changed.emit()


def _size(image: Image | None) -> str:
    """Width and height in pixels."""
    if image is None:
        return ""
    high, wide = image.pixels.shape[:2]
    return f"{wide} × {high}"

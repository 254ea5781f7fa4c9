"""The picture that a model painted, to be laid over the one it was given."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.text import Language
from demos.values import Image
from kiosk.bridge.stage import StagePicture
from kiosk.bridge.views.view import InWords
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MIDDLE = 0.5


@QmlElement
@QmlUncreatable("Pictures come from the demo")
class After(StagePicture):  # type: ignore[operator]
    """The upper picture of the overlay `before-after`."""

    thereChanged = Signal()
    partChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._part = MIDDLE

    part = Property(float, lambda self: self._part, notify=partChanged)
    """How much of the stage's width lies before it."""
    there = Property(bool, lambda self: not self.image.isNull(), notify=thereChanged)

    @Slot(float)
    def move(self, part: float) -> None:
        """Put the divider at this part of the stage's width."""
        self._part = min(max(part, 0.0), 1.0)
        self.partChanged.emit()

    def begin(self, _manifest: Manifest, _language: Language) -> None:
        self.move(MIDDLE)
        self.forget()

    def speak(self, _language: Language) -> None:
        """A picture is the same in every language."""

    def show(self, shown: Shown) -> None:
        if isinstance(painted := shown.values.get(Image), Image):
            self.draw(painted)
            self.thereChanged.emit()

    def forget(self) -> None:
        self.clear()
        self.thereChanged.emit()

    def in_words(self) -> InWords:
        return lambda _language: ""

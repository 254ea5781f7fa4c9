"""How loud it is just now."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import Audio
from kiosk.loudness import clips, loudness

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The meter comes from the demo")
class Meter(QObject):  # type: ignore[operator]
    """Of the piece of sound that was heard last."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudness, self._too_loud = 0.0, False

    def hear(self, audio: Audio) -> None:
        self._loudness, self._too_loud = loudness(audio), clips(audio)
        self.changed.emit()

    loudness = Property(float, lambda self: self._loudness, notify=changed)
    """0..1."""
    tooLoud = Property(bool, lambda self: self._too_loud, notify=changed)

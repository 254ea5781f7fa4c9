"""What the colours of a map stand for."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Map
from kiosk.bridge.numbers import NO_BREAK_SPACE, say_number
from kiosk.bridge.views.view import FoundView
from kiosk.paint import COLOURS

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = 24
"""Colours from one end to the other."""


@QmlElement
@QmlUncreatable("Levels come from the demo")
class Levels(QObject, FoundView[Map]):  # type: ignore[operator]
    """The legend of the overlay `heat`: the panel `levels`."""

    changed = Signal()
    takes = Map

    colours = Property(list, lambda _self: _colours(), constant=True)
    """From the low to the high end."""
    low = Property(str, lambda self: self._end("low"), notify=changed)
    high = Property(str, lambda self: self._end("high"), notify=changed)

    def said(self, found: Map, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - maps have no labels
        return f"{_number(found.low, self._unit, language)} – {_number(found.high, self._unit, language)}"

    @property
    def _unit(self) -> str:
        scale = self._manifest.show.scale if self._manifest is not None else None
        return (scale.unit or "") if scale is not None else ""

    def _end(self, which: str) -> str:
        """Its word, and its number where that says something."""
        scale = self._manifest.show.scale if self._manifest is not None else None
        word = getattr(scale, which).in_(self._language) if scale is not None else ""
        told = self._found is not None and (scale is None or scale.unit is not None)
        number = _number(getattr(self._found, which), self._unit, self._language) if told else ""
        return ", ".join(filter(None, (word, number)))

    def _lay_out(self) -> None:
        self.changed.emit()


def _number(value: float, unit: str, language: Language) -> str:
    return NO_BREAK_SPACE.join(filter(None, (say_number(value, 1, language), unit)))


def _colours() -> list[QColor]:
    ramp = cv2.applyColorMap(np.linspace(0, 255, STEPS).astype(np.uint8), COLOURS).reshape(-1, 3)
    return [QColor(int(red), int(green), int(blue)) for blue, green, red in ramp]

"""What lies ahead on a road: things in their boxes, and the sides of the lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Road
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.boxes import BoxList, boxes_on, counted
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the lane, in fractions of the picture: near, and where it seems to meet the other."""

    x0: float
    y0: float
    x1: float
    y1: float


@QmlElement
@QmlUncreatable("The road comes from the demo")
class OnRoad(BoxList, FoundView[Road]):  # type: ignore[operator]
    """The boxes of the overlay `lane`, and the two sides of the lane, or none."""

    takes = Road

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane: Rows[Side] = Rows(Side, self)

    sides = Property(Rows, lambda self: self.lane, constant=True)

    def said(self, found: Road, labels: Sequence[Label], language: Language) -> str:
        return counted(found.kinds, labels, language)

    def _lay_out(self) -> None:
        found = self._found
        self.lane.replace([Side(*side) for side in found.sides.tolist()] if found is not None else [])
        self.replace(boxes_on(found, self._labels, self._language) if found is not None else [])

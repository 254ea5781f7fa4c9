"""The boxes that lie on the stage: where, in which colour, with which words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Boxes, Int32, Road
from kiosk.bridge.numbers import say_percent
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PALETTE = ("#FFC83D", "#FFFFFF", "#47EBB4", "#DD33FF", "#B2B2FF", "#FF3377", "#E69900", "#349DB2")
"""Colours that differ for every eye, on snow and at night; the ninth label begins again."""
SURE = 0.6
"""A box of at least this score gets a whole frame, others four corners."""


@dataclass(frozen=True, slots=True)
class Box:
    """One box; its place in fractions of the picture."""

    place: QRectF
    sure: bool
    colour: str
    name: str
    percent: str


@QmlElement
@QmlUncreatable("Boxes come from the demo")
class BoxList(QObject):  # type: ignore[operator]
    """Boxes that `BoxMarks` draws; later ones lie over earlier ones."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.boxes: Sequence[Box] = ()

    def replace(self, boxes: Sequence[Box]) -> None:
        if boxes != self.boxes:
            self.boxes = boxes
            self.changed.emit()


@QmlElement
@QmlUncreatable("Boxes come from the demo")
class FoundBoxes(BoxList, FoundView[Boxes]):  # type: ignore[operator]
    """The boxes of the overlay `boxes`."""

    takes = Boxes

    def said(self, found: Boxes, labels: Sequence[Label], language: Language) -> str:
        return counted(found.kinds, labels, language)

    def _lay_out(self) -> None:
        self.replace(boxes_on(self._found, self._labels, self._language) if self._found is not None else [])


def colour_of(label: int) -> str:
    """The colour of the label at this place of the list."""
    return PALETTE[label % len(PALETTE)]


def boxes_on(boxes: Boxes | Road, labels: Sequence[Label], language: Language) -> list[Box]:
    """The boxes with the least sure first, so that the surest are drawn on top."""
    found = zip(boxes.corners.tolist(), boxes.scores.tolist(), boxes.kinds.tolist(), strict=True)
    return [
        Box(QRectF(x0, y0, x1 - x0, y1 - y0), score >= SURE, colour_of(kind), labels[kind].text.in_(language), say_percent(score, language))
        for (x0, y0, x1, y1), score, kind in reversed(list(found))
    ]


def counted(kinds: Int32, labels: Sequence[Label], language: Language) -> str:
    """How many of each label, a line for each."""
    counts = Counter(kinds.tolist())
    return "\n".join(f"{labels[kind].text.in_(language)}: {counts[kind]}" for kind in sorted(counts))

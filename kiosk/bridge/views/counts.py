"""How many of each thing are seen now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Boxes
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.boxes import colour_of, counted
from kiosk.bridge.views.view import FoundView
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LEAST = 3
"""So many rows stand there even before anything is seen."""
LINGER_SECONDS = 4.0
"""A row stays this long after its last thing went, so that the list doesn't flicker."""
LEGIBLE_SECONDS = 0.1
"""Figures that change faster can't be read, and writing them anew thirty times a second takes a sixth of what the window does."""


@dataclass(frozen=True, slots=True)
class Count:
    """One row: a label and how many there are. The row of all that found no room has no colour."""

    name: str
    colour: str
    count: int


@QmlElement
@QmlUncreatable("Counts come from the demo")
class Counts(Rows[Count], FoundView[Boxes]):  # type: ignore[operator]
    """Labels that are seen, in the order of the demo's list, filled up to `LEAST` with its first ones; at most `most` rows."""

    mostChanged = Signal()
    takes = Boxes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Count, parent)
        self._most = 4
        self._counted: Counter[int] = Counter()
        self._seen: dict[int, float] = {}
        self._laid_out = -LEGIBLE_SECONDS
        self._soon = QTimer(self, singleShot=True, interval=round(LEGIBLE_SECONDS * 1000))
        self._soon.timeout.connect(self._lay_out)

    def _get_most(self) -> int:
        return self._most

    def _set_most(self, most: int) -> None:
        if most != self._most:
            self._most = most
            self.mostChanged.emit()
            self._lay_out()

    most = Property(int, _get_most, _set_most, notify=mostChanged)

    def forget(self) -> None:
        self._found, self._counted = None, Counter()
        self._seen.clear()
        self._lay_out()

    def said(self, found: Boxes, labels: Sequence[Label], language: Language) -> str:
        return counted(found.kinds, labels, language)

    def show(self, shown: Shown) -> None:
        if isinstance(found := shown.values.get(Boxes), Boxes):
            self.count(found, shown.captured)

    def count(self, boxes: Boxes, moment: float) -> None:
        """What was found in the picture captured at `moment`, in seconds."""
        self._found, self._counted = boxes, Counter(boxes.kinds.tolist())
        self._seen |= dict.fromkeys(self._counted, moment)
        self._seen = {label: last for label, last in self._seen.items() if moment - last < LINGER_SECONDS}
        if moment - self._laid_out >= LEGIBLE_SECONDS:
            self._laid_out = moment
            self._lay_out()
        elif not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _lay_out(self) -> None:
        shown = sorted(self._seen)
        shown = sorted({*shown, *[label for label in range(len(self._labels)) if label not in shown][: max(0, LEAST - len(shown))]})
        rest = shown[self._most - 1 :] if len(shown) > self._most else []
        rows = [Count(self._labels[at].text.in_(self._language), colour_of(at), self._counted[at]) for at in shown if at not in rest]
        if rest:
            others = QCoreApplication.translate("Counts", "Others")
            rows.append(Count(others, "", sum(self._counted[at] for at in rest)))
        self.replace(rows)

"""How often each movement was made, and how far it has come now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Repetitions
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Movement:
    """One row: what the movement is called, how often it was made, and how far it has come, 0..1."""

    name: str
    count: int
    part: float


@QmlElement
@QmlUncreatable("Movements come from the demo")
class Repeated(Rows[Movement], FoundView[Repetitions]):  # type: ignore[operator]
    """The rows of the panel `repetitions`, all there from the start."""

    takes = Repetitions

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Movement, parent)

    def said(self, found: Repetitions, labels: Sequence[Label], language: Language) -> str:
        return "\n".join(f"{label.text.in_(language)}: {count}" for label, count in zip(labels, found.counts.tolist(), strict=False))

    def _lay_out(self) -> None:
        names = [label.text.in_(self._language) for label in self._labels]
        if self._found is None:
            self.replace([Movement(name, 0, 0.0) for name in names])
        else:
            found = zip(names, self._found.counts.tolist(), self._found.parts.tolist(), strict=False)
            self.replace([Movement(*row) for row in found])

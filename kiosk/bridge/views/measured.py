"""What was measured on the first thing that was found: a row for each measure, always in the same order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Measures
from kiosk.bridge.numbers import say_percent
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.likeliest import Likely
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("What is measured comes from the demo")
class Measured(Rows[Likely], FoundView[Measures]):  # type: ignore[operator]
    """The bars of the panel `measures`; none where there is nothing to measure."""

    takes = Measures

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Likely, parent)

    def said(self, found: Measures, labels: Sequence[Label], language: Language) -> str:
        return "\n".join(f"{row.name}: {row.said}" for row in measured(found, labels, language))

    def _lay_out(self) -> None:
        self.replace(measured(self._found, self._labels, self._language) if self._found is not None else [])


def measured(measures: Measures, labels: Sequence[Label], language: Language) -> list[Likely]:
    """Of the first thing; measures without a name are left out."""
    if not len(measures.parts):
        return []
    pairs = zip(labels, measures.parts[0].tolist(), strict=False)
    return [Likely(label.text.in_(language), part, say_percent(part, language)) for label, part in pairs]

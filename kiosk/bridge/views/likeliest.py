"""What something is most likely, as bars for the first few or as one large answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Scores
from kiosk.bridge.numbers import say_percent
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 5
"""Bars beside one another that can still be read standing."""


@dataclass(frozen=True, slots=True)
class Likely:
    """One thing that it may be, and how likely, 0..1 and in words."""

    name: str
    part: float
    said: str
    kind: int = -1
    """Its place among the demo's names."""


@QmlElement
@QmlUncreatable("What is likely comes from the demo")
class TopK(Rows[Likely], FoundView[Scores]):  # type: ignore[operator]
    """The bars of the panel `top-k`, the likeliest first."""

    countChanged = Signal()
    judgedChanged = Signal()
    takes = Scores

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Likely, parent)
        self._judged = False

    count = Property(int, lambda self: len(self.rows), notify=countChanged)
    judged = Property(bool, lambda self: self._judged, notify=judgedChanged)
    """Whether there was anything to be judged, known or not: a hand, a word."""

    def said(self, found: Scores, labels: Sequence[Label], language: Language) -> str:
        return "\n".join(f"{row.name}: {row.said}" for row in likeliest(found, labels, language))

    def _lay_out(self) -> None:
        before = len(self.rows)
        self.replace(likeliest(self._found, self._labels, self._language) if self._found is not None else [])
        if len(self.rows) != before:
            self.countChanged.emit()
        if (judged := self._found is not None and len(self._found.kinds) > 0) != self._judged:
            self._judged = judged
            self.judgedChanged.emit()


@QmlElement
@QmlUncreatable("What is likely comes from the demo")
class Best(QObject, FoundView[Scores]):  # type: ignore[operator]
    """The one answer of the panel `best`; empty while there is none."""

    changed = Signal()
    takes = Scores

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row = Likely("", 0.0, "")

    name = Property(str, lambda self: self._row.name, notify=changed)
    part = Property(float, lambda self: self._row.part, notify=changed)
    sure = Property(str, lambda self: self._row.said, notify=changed)

    def said(self, found: Scores, labels: Sequence[Label], language: Language) -> str:
        return "\n".join(f"{row.name}: {row.said}" for row in likeliest(found, labels, language)[:1])

    def _lay_out(self) -> None:
        rows = likeliest(self._found, self._labels, self._language) if self._found is not None else []
        row = rows[0] if rows else Likely("", 0.0, "")
        if row != self._row:
            self._row = row
            self.changed.emit()


def likeliest(scores: Scores, labels: Sequence[Label], language: Language) -> list[Likely]:
    """Of the first thing that was judged, at most `MOST`; kinds without a name are left out."""
    if not len(scores.kinds):
        return []
    ranked = zip(scores.kinds[0].tolist(), scores.scores[0].tolist(), strict=True)
    named = [(labels[kind].text, score, kind) for kind, score in ranked if 0 <= kind < len(labels)]
    return [Likely(text.in_(language), score, say_percent(score, language), kind) for text, score, kind in named[:MOST]]

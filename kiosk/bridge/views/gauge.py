"""One number between nothing and all: how likely something is, or how much of the picture it covers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Mask, Scores, Value
from kiosk.bridge.numbers import say_percent
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("A gauge comes from the demo")
class Gauge(QObject, FoundView[Value]):  # type: ignore[operator]
    """How likely the first of the demo's labels is: the panel `gauge`."""

    changed = Signal()
    takes: ClassVar[type[Value]] = Scores

    part = Property(float, lambda self: _part(self._found), notify=changed)
    figure = Property(str, lambda self: say_percent(_part(self._found), self._language), notify=changed)
    title = Property(str, lambda self: self._title(self._labels, self._language), notify=changed)
    low = Property(str, lambda self: self._end("low"), notify=changed)
    high = Property(str, lambda self: self._end("high"), notify=changed)
    """What stands at the ends; empty where the manifest has no words for them."""

    def said(self, found: Value, labels: Sequence[Label], language: Language) -> str:
        return f"{self._title(labels, language)}: {say_percent(_part(found), language)}"

    def _title(self, labels: Sequence[Label], language: Language) -> str:
        return labels[0].text.in_(language) if labels else ""

    def _end(self, which: str) -> str:
        scale = self._manifest.show.scale if self._manifest is not None else None
        return getattr(scale, which).in_(self._language) if scale is not None else ""

    def _lay_out(self) -> None:
        self.changed.emit()


@QmlElement
@QmlUncreatable("A gauge comes from the demo")
class Covered(Gauge):  # type: ignore[operator]
    """How much of the picture the mask covers: the panel `covered`."""

    takes = Mask

    def _title(self, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - masks have no labels
        things = self._manifest.show.things if self._manifest is not None else None
        return things.in_(language) if things is not None else QCoreApplication.translate("Covered", "Part of the picture")


def _part(found: Value | None) -> float:
    """0..1; 0 where nothing is known."""
    match found:
        case Scores() if len(found.kinds):
            return float(found.scores[0][found.kinds[0] == 0].sum())
        case Mask():
            return found.covered
    return 0.0

"""What is expected of measurements, and how many of them are out of the ordinary, in numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.show import Quantity
from demos.text import Language
from demos.values import Forecast, Oddness
from kiosk.bridge.numbers import NO_BREAK_SPACE, say_number
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.boxes import colour_of
from kiosk.bridge.views.chart import MOST_CURVES
from kiosk.bridge.views.view import FoundView, SeriesView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Change:
    """One quantity: what was measured last, and what is expected at the end of the forecast."""

    name: str
    colour: str
    now: str
    then: str


@QmlElement
@QmlUncreatable("An outlook comes from the demo")
class Outlook(Rows[Change], SeriesView[Forecast]):  # type: ignore[operator]
    """The panel `forecast`."""

    takes = Forecast

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Change, parent)

    def said(self, found: Forecast, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - quantities have their own names
        return "\n".join(f"{row.name}: {row.now} → {row.then}".removeprefix(": ") for row in self._changes(found, language))

    def _lay_out(self) -> None:
        self.replace(self._changes(self._found, self._language) if self._found is not None else [])

    def _changes(self, found: Forecast, language: Language) -> list[Change]:
        if self._series is None or self._manifest is None or not len(found.values):
            return []
        quantities = self._manifest.show.quantities
        ends = zip(self._series.values[-1].tolist(), found.values[-1].tolist(), strict=False)
        return [_change(at, quantities[at] if at < len(quantities) else None, *end, language) for at, end in enumerate(ends)][:MOST_CURVES]


@QmlElement
@QmlUncreatable("What is odd comes from the demo")
class OddMoments(QObject, FoundView[Oddness]):  # type: ignore[operator]
    """The panel `oddness`."""

    changed = Signal()
    takes = Oddness

    count = Property(int, lambda self: int(self._found.odd.sum()) if self._found is not None else 0, notify=changed)

    def said(self, found: Oddness, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - moments have no labels
        return QCoreApplication.translate("OddMoments", "Moments out of the ordinary: %1").replace("%1", str(int(found.odd.sum())))

    def _lay_out(self) -> None:
        self.changed.emit()


def _change(at: int, quantity: Quantity | None, now: float, then: float, language: Language) -> Change:
    if quantity is None:
        return Change("", colour_of(at), say_number(now, 1, language), say_number(then, 1, language))
    said = [NO_BREAK_SPACE.join(filter(None, (say_number(end, 1, language), quantity.unit))) for end in (now, then)]
    return Change(quantity.text.in_(language), colour_of(at), *said)

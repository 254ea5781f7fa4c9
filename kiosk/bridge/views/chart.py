"""Measurements as curves, one above another, with what is expected next or what is out of the ordinary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from PySide6.QtCore import Property, QObject, QPointF, QRectF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.show import Quantity
from demos.text import Language
from demos.values import Float32, Forecast, Oddness, Value
from kiosk.bridge.numbers import say_number
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.boxes import colour_of
from kiosk.bridge.views.view import SeriesView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_CURVES = 4
MOST_MOMENTS = 240
"""Of the past: more can't be told apart on a screen."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One quantity; its points in fractions of its part of the chart, y downwards."""

    name: str
    colour: str
    past: list[QPointF]
    future: list[QPointF]
    low: str
    high: str
    """The ends of its scale, in its own unit."""


@QmlElement
@QmlUncreatable("Charts come from the demo")
class Chart(Rows[Curve], SeriesView[Value]):  # type: ignore[operator]
    """The overlay `forecast`: the past, and behind it what is expected."""

    changed = Signal()
    takes: ClassVar[type[Value]] = Forecast

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Curve, parent)
        self._now = 1.0
        self._odd: list[QRectF] = []

    now = Property(float, lambda self: self._now, notify=changed)
    """Where the past ends, of the chart's width."""
    odd = Property(list, lambda self: self._odd, notify=changed)
    """Where what is out of the ordinary lies, in fractions of the chart."""

    def _lay_out(self) -> None:
        if self._found is None or self._series is None or self._manifest is None:
            self._now, self._odd = 1.0, []
            self.replace([])
        else:
            past = self._series.values[-MOST_MOMENTS:]
            future = self._found.values if isinstance(self._found, Forecast) else past[:0]
            self._now = (len(past) - 1) / max(1, len(past) + len(future) - 1)
            self._odd = odd_spans(self._found, len(past)) if isinstance(self._found, Oddness) else []
            self.replace(curves(past, future, self._manifest.show.quantities, self._language))
        self.changed.emit()


@QmlElement
@QmlUncreatable("Charts come from the demo")
class OddChart(Chart):  # type: ignore[operator]
    """The overlay `oddness`: the past, and which moments of it are out of the ordinary."""

    takes = Oddness


def curves(past: Float32, future: Float32, quantities: Sequence[Quantity], language: Language) -> list[Curve]:
    """One for each of the first quantities of (n, k) and (m, k) float32, each on its own scale; the future begins where the past ends."""
    found = []
    for at in range(min(past.shape[1], MOST_CURVES)):
        whole = np.concatenate((past[:, at], future[:, at])) if future.size else past[:, at]
        low, high = float(whole.min()), float(whole.max())
        x = np.linspace(0.0, 1.0, len(whole)) if len(whole) > 1 else np.zeros(1)
        y = 1 - (whole - low) / (high - low) if high > low else np.full(len(whole), 0.5)
        points = [QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)]
        name = quantities[at].text.in_(language) if at < len(quantities) else ""
        ends = (say_number(low, 1, language), say_number(high, 1, language))
        found.append(Curve(name, colour_of(at), points[: len(past)], points[len(past) - 1 :] if len(future) else [], *ends))
    return found


def odd_spans(oddness: Oddness, moments: int) -> list[QRectF]:
    """The newest error belongs to the newest of so many moments; neighbours are one span, half a moment wider on either side."""
    odd = np.zeros(moments + 2, np.int8)
    newest = oddness.odd[-moments:]
    odd[1 + moments - len(newest) : 1 + moments] = newest
    edges = np.flatnonzero(np.diff(odd)).reshape(-1, 2).tolist()
    across = max(1, moments - 1)
    return [QRectF((start - 0.5) / across, 0.0, (end - start) / across, 1.0) for start, end in edges]

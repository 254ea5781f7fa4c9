"""Things that are followed, the lines that they cross, and how often they did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees

from PySide6.QtCore import Property, QCoreApplication, QObject, QRectF
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.manifest import Manifest
from demos.steps.track import Track
from demos.text import Language
from demos.values import Crossings, Tracks
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.boxes import SURE, Box, BoxList, colour_of, counted
from kiosk.bridge.views.view import FoundView

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One line, in fractions of the picture; `name` is empty where there is only one."""

    x0: float
    y0: float
    x1: float
    y1: float
    name: str


@dataclass(frozen=True, slots=True)
class Crossing:
    """How often one line was crossed towards where an arrow points, turned by `degrees` from upwards, clockwise."""

    name: str
    degrees: float
    count: int


@QmlElement
@QmlUncreatable("Tracks come from the demo")
class Followed(BoxList, FoundView[Tracks]):  # type: ignore[operator]
    """The boxes of the overlay `tracks`, each with the number of its track, and the lines to be crossed."""

    takes = Tracks

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Rows[Line] = Rows(Line, self)

    lines = Property(Rows, lambda self: self._lines, constant=True)

    def begin(self, manifest: Manifest, language: Language) -> None:
        self._lines.replace(lines_of(manifest))
        super().begin(manifest, language)

    def said(self, found: Tracks, labels: Sequence[Label], language: Language) -> str:
        return counted(found.kinds, labels, language)

    def _lay_out(self) -> None:
        self.replace(followed(self._found, self._labels, self._language) if self._found is not None else [])


@QmlElement
@QmlUncreatable("Crossings come from the demo")
class Crossed(Rows[Crossing], FoundView[Crossings]):  # type: ignore[operator]
    """Two rows for each line, one for each direction: the panel `crossings`."""

    takes = Crossings

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Crossing, parent)
        self._lines: Sequence[Line] = ()

    def begin(self, manifest: Manifest, language: Language) -> None:
        self._lines = lines_of(manifest)
        super().begin(manifest, language)

    def said(self, found: Crossings, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - lines have no labels
        rows = zip(self._lines, found.counts.tolist(), strict=False)
        return "\n".join(f"{_called(line)}: {right} + {left}" for line, (right, left) in rows)

    def _lay_out(self) -> None:
        counts = self._found.counts.tolist() if self._found is not None else [(0, 0)] * len(self._lines)
        self.replace([row for line, pair in zip(self._lines, counts, strict=False) for row in _both_ways(line, pair)])


def lines_of(manifest: Manifest) -> list[Line]:
    """The lines of the demo's last `track` step."""
    lines = next((step.lines for step in reversed(manifest.step) if isinstance(step, Track)), ())
    return [Line(*line, str(at + 1) if len(lines) > 1 else "") for at, line in enumerate(lines)]


def followed(tracks: Tracks, labels: Sequence[Label], language: Language) -> list[Box]:
    """The newest first, so that who is followed longest is on top; where a percentage stands on other boxes, these have their number."""
    found = zip(tracks.corners.tolist(), tracks.scores.tolist(), tracks.kinds.tolist(), tracks.ids.tolist(), strict=True)
    return [
        Box(QRectF(x0, y0, x1 - x0, y1 - y0), score >= SURE, colour_of(kind), labels[kind].text.in_(language), f"#{number}")
        for (x0, y0, x1, y1), score, kind, number in sorted(found, key=lambda one: -one[3])
    ]


def _called(line: Line) -> str:
    return QCoreApplication.translate("Crossed", "Line %1").replace("%1", line.name).strip()


def _both_ways(line: Line, pair: Sequence[int]) -> list[Crossing]:
    """The right of a line, as one sees it along it, lies at (−dy, dx) where y grows downwards."""
    right = degrees(atan2(-(line.y1 - line.y0), -(line.x1 - line.x0)))
    return [Crossing(_called(line) if line.name else _towards(to), to, count) for to, count in ((right, pair[0]), (right + 180, pair[1]))]


def _towards(to: float) -> str:
    """Where an arrow points that is turned by `to` degrees from upwards, clockwise."""
    ways = (
        QCoreApplication.translate("Crossed", "Upwards"),
        QCoreApplication.translate("Crossed", "To the right"),
        QCoreApplication.translate("Crossed", "Downwards"),
        QCoreApplication.translate("Crossed", "To the left"),
    )
    return ways[round(to / 90) % 4]

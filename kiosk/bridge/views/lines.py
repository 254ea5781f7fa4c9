"""The lines of text that were read: where they lie on the page, what they say, and which one is looked at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot
from statistics import fmean, median

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.manifest import Manifest
from demos.text import Language
from demos.values import Stamp, TextLines
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.view import InWords
from kiosk.demo_run import Shown

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SURE = 0.8
"""A word of a lower score is marked as doubtful."""
STRANGE = 0.75
"""A page whose words score less on the average is in handwriting or in another script: print, photographed, scored 0.85 and more."""
PROPORTIONS = (1.0, 1.57)
"""The smallest and largest type of a line, as a multiple of the panel's."""


@dataclass(frozen=True, slots=True)
class ReadLine:
    """One line: its corners in fractions of the picture, clockwise from the top left."""

    corners: list[QPointF]
    words: list[str]
    doubtful: list[bool]
    """For each word, whether the reading isn't sure."""
    proportion: float
    """Its height on the page beside the usual line's, within `PROPORTIONS`."""
    active: bool = False


@QmlElement
@QmlUncreatable("Lines come from the demo")
class Lines(Rows[ReadLine]):  # type: ignore[operator]
    """In reading order; one of them is active, on the page and in the list."""

    activeChanged = Signal()
    stampChanged = Signal()
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(ReadLine, parent)
        self._active = -1
        self._stamp = ""
        self._strange = False

    def _get_active(self) -> int:
        return self._active

    active = Property(int, _get_active, notify=activeChanged)
    """The place of the active line; -1 for none."""

    def _get_count(self) -> int:
        return len(self.rows)

    count = Property(int, _get_count, notify=countChanged)

    strange = Property(bool, lambda self: self._strange, notify=countChanged)
    """Whether so much is doubtful that it may be no printed Vietnamese at all."""

    stamp = Property(str, lambda self: self._stamp, notify=stampChanged)
    """The degree of secrecy that the page is stamped with, for which nothing of it is here; else empty."""

    def begin(self, _manifest: Manifest, _language: Language) -> None:
        self.forget()

    def speak(self, _language: Language) -> None:
        """What was read stays in its own language."""

    def show(self, shown: Shown) -> None:
        if isinstance(found := shown.values.get(TextLines), TextLines):
            self.read(found)
        stamp = shown.values.get(Stamp)
        self._set_stamp(stamp.degree if isinstance(stamp, Stamp) else "")

    def forget(self) -> None:
        self.read(None)
        self._set_stamp("")

    def _set_stamp(self, degree: str) -> None:
        if degree != self._stamp:
            self._stamp = degree
            self.stampChanged.emit()

    def in_words(self) -> InWords:
        said = "\n".join(" ".join(row.words) for row in self.rows)
        return lambda _language: said

    def read(self, text: TextLines | None) -> None:
        """What was read in a picture; None when another source begins."""
        rows = lines_of(text) if text is not None else []
        self._active = min(self._active, len(rows) - 1) if text is not None else -1
        if rows and self._active < 0:
            self._active = 0
        self._mark(rows)
        scores = [word.score for line in text.lines for word in line] if text is not None else []
        self._strange = bool(scores) and fmean(scores) < STRANGE
        self.countChanged.emit()

    @Slot(float, float)
    def touch(self, x: float, y: float) -> None:
        """Look at the line that lies nearest to a point of the picture, in fractions."""
        if self.rows:
            self.choose(min(range(len(self.rows)), key=lambda at: _distance(self.rows[at].corners, x, y)))

    @Slot(int)
    def choose(self, at: int) -> None:
        if 0 <= at < len(self.rows) and at != self._active:
            self._active = at
            self._mark(self.rows)

    def _mark(self, rows: Sequence[ReadLine]) -> None:
        self.replace([replace(row, active=at == self._active) for at, row in enumerate(rows)])
        self.activeChanged.emit()


def lines_of(text: TextLines) -> list[ReadLine]:
    """Rows for the screen, each as large as its line is on the page beside the others, within `PROPORTIONS`."""
    quads = text.corners.tolist()
    heights = [_height(quad) for quad in quads]
    usual = (median(heights) if heights else 0.0) or 1.0
    return [
        ReadLine(
            [QPointF(x, y) for x, y in quad],
            [word.text for word in line],
            [word.score < SURE for word in line],
            min(max(round(height / usual, 2), PROPORTIONS[0]), PROPORTIONS[1]),
        )
        for quad, line, height in zip(quads, text.lines, heights, strict=True)
    ]


def _height(quad: list[list[float]]) -> float:
    (left_x, left_y), _, _, (low_x, low_y) = quad
    return hypot(low_x - left_x, low_y - left_y)


def _distance(corners: list[QPointF], x: float, y: float) -> float:
    """From a point to the box around a line: 0 inside it."""
    across, down = [corner.x() for corner in corners], [corner.y() for corner in corners]
    return hypot(max(min(across) - x, 0.0, x - max(across)), max(min(down) - y, 0.0, y - max(down)))

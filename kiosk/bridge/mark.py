"""A box as it is drawn on a picture: where its frame and its tag lie, and both on a canvas."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from kiosk.bridge.views.boxes import Box

REACH = 0.3
"""How far the corners of an unsure box reach, of its shorter side."""
ROOM_FOR_ALL = 1.15
"""A tag may be so much wider than its box before it only says how sure the machine is."""
MOST_COVERED = 0.15
"""So much of a tag may lie under those of boxes drawn later before its words are cut."""
Canvas = NDArray[np.uint32]
"""(height, width): alpha, red, green, blue from the highest byte down, premultiplied."""


@dataclass(frozen=True, slots=True)
class Looks:
    """Lengths in the coordinates of the stage."""

    stroke: float = 4.0
    """Of a frame's line; its dark casing is twice as wide."""
    edge: float = 1.0
    """Of the line around a tag."""
    radius: float = 4.0
    """Of a tag's corners."""
    margin: float = 2.0
    """The least between a tag and the edge of the stage."""
    ink: QColor = field(default_factory=QColor)
    """Of casings, edges and words."""
    font: QFont = field(default_factory=QFont)


@dataclass(frozen=True, slots=True)
class Mark:
    """One box on the stage."""

    box: Box
    frame: QRectF
    tag: QRectF
    words: str

    def around(self, looks: Looks) -> QRectF:
        """All that is drawn."""
        over = looks.stroke + 1
        return self.frame.adjusted(-over, -over, over, over).united(self.tag)


def placed(boxes: Sequence[Box], picture: QRectF, stage: QSizeF, looks: Looks, wide: Callable[[str], float]) -> list[Mark]:
    """Where the boxes lie on a stage on which the whole picture lies there; `wide` is how long words are.

    A tag stands above its box; where there is no room it slides into it, or stands below one it would hide, and never beyond the stage.
    """
    return [_placed(box, picture, stage, looks, wide) for box in boxes]


def _placed(box: Box, picture: QRectF, stage: QSizeF, looks: Looks, wide: Callable[[str], float]) -> Mark:
    at, over = picture.topLeft(), box.place
    frame = QRectF(
        at.x() + over.x() * picture.width(),
        at.y() + over.y() * picture.height(),
        over.width() * picture.width(),
        over.height() * picture.height(),
    )
    words = f"{box.name} {box.percent}"
    length = wide(words)
    if length >= ROOM_FOR_ALL * frame.width():
        words = box.percent
        length = wide(words)
    size = looks.font.pixelSize()
    width, height = length + 0.7 * size, 1.5 * size
    above, below = frame.y() - height - looks.stroke, frame.bottom() + looks.stroke
    x = max(looks.margin, min(frame.x() - looks.stroke, stage.width() - width - looks.margin))
    y = below if above < looks.margin and frame.bottom() < looks.margin + 2 * height else above
    return Mark(box, frame, QRectF(x, max(looks.margin, min(y, stage.height() - height - looks.margin)), width, height), words)


def readable(marks: Sequence[Mark]) -> list[Mark]:
    """Those whose tags are drawn, in the same order: not one that would lie half read under the tag of a later mark.

    By nothing but where the tags lie now: who stands alone keeps a tag from picture to picture, and nobody's tag jumps aside.
    """
    kept: list[Mark] = []
    for mark in reversed(marks):
        if not any(_covers(over.tag, mark.tag) for over in kept):
            kept.append(mark)
    return kept[::-1]


def _covers(over: QRectF, tag: QRectF) -> bool:
    if not over.intersects(tag):
        return False
    both = over.intersected(tag)
    return both.width() * both.height() > MOST_COVERED * tag.width() * tag.height()


def draw_frames(canvas: Canvas, marks: Sequence[Mark], origin: QPointF, ratio: float, looks: Looks) -> None:
    """Whole frames where the machine is sure, else four corners, on a canvas whose first pixel is at `origin` and `ratio` pixels a unit."""
    line = max(1, round(looks.stroke * ratio))
    for mark in marks:
        frame = mark.frame.translated(-origin)
        left, top, right, bottom = (round(side * ratio) for side in (frame.left(), frame.top(), frame.right(), frame.bottom()))
        reach = (right - left, bottom - top) if mark.box.sure else (round(REACH * min(right - left, bottom - top)),) * 2
        for colour, width in ((looks.ink, 2 * line), (QColor(mark.box.colour), line)):
            for x0, y0, x1, y1 in _bars(left, top, right, bottom, reach, width):
                canvas[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)] = colour.rgba()


def _bars(left: int, top: int, right: int, bottom: int, reach: tuple[int, int], width: int) -> Iterator[tuple[int, int, int, int]]:
    """Left, top, right, bottom of what lies on the sides of a frame, so far from each corner; the corners are square."""
    before, after = width // 2, width - width // 2
    across, down = reach
    for y in (top, bottom):
        yield left - before, y - before, left + across, y + after
        yield right - across, y - before, right + after, y + after
    for x in (left, right):
        yield x - before, top - before, x + after, top + down
        yield x - before, bottom - down, x + after, bottom + after


def draw_tags(painter: QPainter, marks: Sequence[Mark], looks: Looks) -> None:
    """What the boxes hold, in their colours, where it can be read; in the coordinates of the stage."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(looks.font)
    painter.setPen(QPen(looks.ink, looks.edge))
    inside = looks.edge / 2
    for mark in readable(marks):
        painter.setBrush(QColor(mark.box.colour))
        painter.drawRoundedRect(mark.tag.adjusted(inside, inside, -inside, -inside), looks.radius, looks.radius)
        painter.drawText(mark.tag, Qt.AlignmentFlag.AlignCenter, mark.words)

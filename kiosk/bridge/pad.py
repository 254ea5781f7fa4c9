"""The drawing pad: strokes of a finger on the stage, as a picture for the screen at once and for the demo a little later."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import Image, Uint8

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SIZE = (960, 600)
"""Width and height of the paper in pixels, about as wide as a stage."""
PAPER, INK = (224, 237, 245), (14, 16, 20)
"""Eggshell and black-brown, as blue-green-red."""
PEN = 24
"""The width of a stroke in pixels."""
GIVE_EVERY_MS = 100
MOST_POINTS = 20_000
"""Of all strokes; who draws on for minutes isn't listened to any more."""

Stroke = list[tuple[int, int]]


@QmlElement
@QmlUncreatable("The pad comes from the demo")
class Pad(QObject):  # type: ignore[operator]
    """Places are fractions of the paper's width and height."""

    changed = Signal()
    drawn = Signal(object)
    """An Image for the demo: after each stroke, while one is drawn every `GIVE_EVERY_MS`, and after each change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._paper = _blank()
        self._pause = QTimer(self, singleShot=True, interval=GIVE_EVERY_MS)
        self._pause.timeout.connect(self._give)

    @property
    def image(self) -> Image:
        """(600, 960, 3) uint8, blue-green-red: dark strokes on light paper."""
        return Image(self._paper.copy())

    @Slot(float, float)
    def down(self, x: float, y: float) -> None:
        """A stroke begins."""
        self._strokes.append([])
        self.move(x, y)

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        if not self._strokes or sum(map(len, self._strokes)) >= MOST_POINTS:
            return
        stroke = self._strokes[-1]
        stroke.append((round(min(max(x, 0.0), 1.0) * SIZE[0]), round(min(max(y, 0.0), 1.0) * SIZE[1])))
        _draw(self._paper, stroke[-2:])
        self.changed.emit()
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def up(self) -> None:
        self._give()

    @Slot()
    def undo(self) -> None:
        """Take the last stroke away."""
        if self._strokes:
            self._strokes.pop()
            self._draw_anew()

    @Slot()
    def clear(self) -> None:
        """An empty sheet, for the demo too."""
        self._strokes.clear()
        self._draw_anew()

    def forget(self) -> None:
        """The visitor has gone on: nothing of the drawing stays, and nobody is told."""
        self._pause.stop()
        self._strokes.clear()
        self._paper = _blank()

    def _draw_anew(self) -> None:
        self._paper = _blank()
        for stroke in self._strokes:
            _draw(self._paper, stroke)
        self.changed.emit()
        self._give()

    @Slot()
    def _give(self) -> None:
        self._pause.stop()
        self.drawn.emit(self.image)

    empty = Property(bool, lambda self: not self._strokes, notify=changed)


def _blank() -> Uint8:
    return np.full((SIZE[1], SIZE[0], 3), PAPER, np.uint8)


def _draw(paper: Uint8, stroke: Stroke) -> None:
    """A line through the points, round at its ends; a single point is a dot."""
    cv2.polylines(paper, [np.array([*stroke, stroke[-1]], np.int32)], isClosed=False, color=INK, thickness=PEN, lineType=cv2.LINE_AA)

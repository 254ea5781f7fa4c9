"""Sound before and after, drawn, and in decibels what became quieter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.quieter import LEAST_SECONDS, quieter
from demos.text import Language
from demos.values import Audio, SoundPair
from kiosk.bridge.numbers import NO_BREAK_SPACE, say_number
from kiosk.bridge.stage import StagePicture
from kiosk.bridge.views.view import FoundView
from kiosk.sound_picture import SoundPicture

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

SECONDS, SIZE, WAVE_HIGH = 8.0, (600, 150), 50
"""What a row shows, its pixels, and those of its waves."""


@QmlElement
@QmlUncreatable("Sound comes from the demo")
class Compared(QObject, FoundView[SoundPair]):  # type: ignore[operator]
    """The panel `before-after-sound`."""

    changed = Signal()
    takes = SoundPair

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before, self._after = StagePicture(self), StagePicture(self)
        self._pens = {picture: SoundPicture(SECONDS, SIZE, WAVE_HIGH) for picture in (self._before, self._after)}
        self._drawn: SoundPair | None = None

    before = Property(StagePicture, lambda self: self._before, constant=True)
    after = Property(StagePicture, lambda self: self._after, constant=True)
    there = Property(bool, lambda self: self._found is not None and len(self._found.before) > 0, notify=changed)
    filled = Property(float, lambda self: self._get_filled(), notify=changed)
    """How much of a row there is sound for, in 0..1, at its right end."""
    figures = Property(str, lambda self: self.in_words()(self._language), notify=changed)
    """What became quieter, and by how much."""

    def _get_filled(self) -> float:
        return len(self._found.before) / self._found.rate / SECONDS if self._found is not None else 0.0

    def sound(self, which: str) -> Audio | None:
        """What can be played as "before" and "after"."""
        if self._found is None or not len(self._found.before):
            return None
        return Audio(self._found.before if which == "before" else self._found.after, self._found.rate)

    def said(self, found: SoundPair, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - sound has no labels
        if len(found.before) < LEAST_SECONDS * found.rate:
            return ""
        words = QCoreApplication.translate("Compared", "Pauses: %1, loudest moments: %2")
        pauses, loudest = (_decibels(-level, language) for level in quieter(found))
        return words.replace("%1", pauses).replace("%2", loudest)

    def _lay_out(self) -> None:
        found = self._found
        if found is None:
            self._drawn = None
            for picture, pen in self._pens.items():
                picture.clear()
                pen.clear()
        elif not _same(found, self._drawn):
            self._draw(self._before, found.before, found)
            self._draw(self._after, found.after, found)
            self._drawn = found
        self.changed.emit()

    def _draw(self, picture: StagePicture, sound: np.ndarray, found: SoundPair) -> None:
        """Only what is new, where the rest is as it was drawn."""
        pen, drawn = self._pens[picture], self._drawn
        fresh = found.ended - drawn.ended if drawn is not None else len(sound)
        earlier = (drawn.before if picture is self._before else drawn.after) if drawn is not None else sound[:0]
        kept = sound[: len(sound) - fresh] if 0 <= fresh <= len(sound) else sound[:0]
        if not np.array_equal(kept, earlier[len(earlier) - len(kept) :]):
            pen.clear()
            kept = kept[:0]
        pen.hear(Audio(sound[len(kept) :], found.rate))
        picture.draw(pen.image())


def _same(found: SoundPair, drawn: SoundPair | None) -> bool:
    return drawn is not None and found.ended == drawn.ended and np.array_equal(found.after, drawn.after)


def _decibels(level: float, language: Language) -> str:
    """A whole number with its sign, never −0, on one line with its unit."""
    return say_number(round(level) or 0, 0, language).replace("-", "−") + NO_BREAK_SPACE + "dB"

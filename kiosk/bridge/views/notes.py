"""What was sung or played, as a roll on which notes move to the left while time goes on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.file_content import Label
from demos.text import Language
from demos.values import Notes
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.view import FoundView
from kiosk.sound_picture import SECONDS

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TONES: Mapping[Language, Sequence[str]] = {
    "vi": ("Đô", "Đô#", "Rê", "Rê#", "Mi", "Fa", "Fa#", "Son", "Son#", "La", "La#", "Si"),
    "en": ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B"),
    "ko": ("도", "도#", "레", "레#", "미", "파", "파#", "솔", "솔#", "라", "라#", "시"),
}
"""What the twelve semitones are called; an ASCII # for sharp, which every font has."""
LEAST_LINES = 10
"""Fewer would make a melody of two notes a leap."""
MIDDLE_C = 60
MOST_SAID = 40


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note; places and widths are fractions of the roll, from its left edge and its top."""

    name: str
    since: float
    wide: float
    line: float


@QmlElement
@QmlUncreatable("Notes come from the demo")
class NoteRoll(Rows[NoteRow], FoundView[Notes]):  # type: ignore[operator]
    """The panel `notes`."""

    changed = Signal()
    takes = Notes

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(NoteRow, parent)
        self._lines: list[str] = []

    latest = Property(str, lambda self: self._latest(), notify=changed)
    """Those that began last, together."""
    lines = Property(list, lambda self: self._lines, notify=changed)
    """What each line of the roll is called, from the top; empty for a semitone that isn't named."""
    inOrder = Property(str, lambda self: self.in_words()(self._language), notify=changed)
    """All that are remembered, one after another."""

    def said(self, found: Notes, labels: Sequence[Label], language: Language) -> str:  # noqa: ARG002 - notes have their own names
        pitches = [pitch for together in found.chords for pitch in together]
        return " ".join(TONES[language][pitch % 12] for pitch in pitches[-MOST_SAID:])

    def _lay_out(self) -> None:
        found = zip(self._found.spans.tolist(), self._found.pitches.tolist(), strict=True) if self._found is not None else ()
        shown = [(span, pitch) for span, pitch in found if span[1] > -SECONDS]
        pitches = [pitch for _, pitch in shown]
        lowest, highest = _range(pitches)
        self._lines = [_named(pitch, pitches, self._language) for pitch in range(highest, lowest - 1, -1)]
        self.replace([_row(span, pitch, lowest, highest, self._language) for span, pitch in shown])
        self.changed.emit()

    def _latest(self) -> str:
        if self._found is None or not len(self._found.pitches):
            return ""
        return " ".join(TONES[self._language][pitch % 12] for pitch in self._found.chords[-1])


def _range(pitches: Sequence[int]) -> tuple[int, int]:
    """The lowest and the highest line, with what was heard in the middle."""
    if not pitches:
        return MIDDLE_C, MIDDLE_C + LEAST_LINES - 1
    air = max(0, LEAST_LINES - 1 - max(pitches) + min(pitches))
    lowest = min(pitches) - air // 2
    return lowest, max(pitches) + air - air // 2


def _named(pitch: int, pitches: Sequence[int], language: Language) -> str:
    return TONES[language][pitch % 12] if pitch in pitches else ""


def _row(span: Sequence[float], pitch: int, lowest: int, highest: int, language: Language) -> NoteRow:
    left, right = (max(0.0, 1 + moment / SECONDS) for moment in span)
    return NoteRow(TONES[language][pitch % 12], left, right - left, (highest - pitch) / (highest - lowest + 1))

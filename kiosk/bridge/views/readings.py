"""A text that was written word by word: where it isn't sure, what else each word could be; a touch chooses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import Alternatives, Word
from kiosk.bridge.numbers import say_percent
from kiosk.bridge.rows import Rows
from kiosk.bridge.views.lines import SURE
from kiosk.bridge.views.view import FoundView, InWords
from models.syllables import bare

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LEAST = 0.01
"""How likely something less likely is isn't said."""


@dataclass(frozen=True, slots=True)
class Written:
    """One word as it stands in the text now."""

    text: str
    doubtful: bool
    """Whether the machine isn't sure and nobody has chosen yet."""
    active: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What the active word could be, and how likely, in words."""

    text: str
    said: str
    chosen: bool


@QmlElement
@QmlUncreatable("Readings come from the demo")
class Readings(Rows[Written], FoundView[Alternatives]):  # type: ignore[operator]
    """The words in order; what was chosen stays chosen while its word stands where it stood."""

    changed = Signal()
    takes = Alternatives

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(Written, parent)
        self._others: Rows[Reading] = Rows(Reading, self)
        self._active = -1
        self._chosen: dict[tuple[int, str], str] = {}

    active = Property(int, lambda self: self._active, notify=changed)
    """The place of the word whose readings are shown; -1 for none."""
    others = Property(Rows, lambda self: self._others, constant=True)
    """All readings of the active word, likeliest first."""
    count = Property(int, lambda self: len(self.rows), notify=changed)

    def forget(self) -> None:
        self._chosen.clear()
        self._active = -1
        super().forget()

    def in_words(self) -> InWords:
        said = " ".join(row.text for row in self.rows)
        return lambda _language: said

    @Slot(int)
    def look(self, at: int) -> None:
        """Show what a word could be; one that can be nothing else shows nothing."""
        self._active = at
        self._lay_out()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go on to the next word (1) or back to the one before (-1) that can be something else."""
        ahead = range(self._active + by, len(self._words) if by > 0 else -1, by)
        if (at := next(filter(self._is_open, ahead), None)) is not None:
            self.look(at)

    @Slot(int)
    def choose(self, reading: int) -> None:
        """The active word is its n-th reading."""
        readings = self._words[self._active] if self._active >= 0 else ()
        if 0 <= reading < len(readings):
            self._chosen[self._active, bare(readings[0].text)] = readings[reading].text
            self._lay_out()

    @property
    def _words(self) -> Sequence[Sequence[Word]]:
        return self._found.words if self._found is not None else ()

    def _is_open(self, at: int) -> bool:
        return 0 <= at < len(self._words) and len(self._words[at]) > 1

    def _now(self, at: int) -> str:
        readings = self._words[at]
        choice = self._chosen.get((at, bare(readings[0].text)))
        return choice if choice in [reading.text for reading in readings] else readings[0].text

    def _lay_out(self) -> None:
        words = self._words
        self._active = self._active if self._is_open(self._active) else -1
        self.replace([self._written(at) for at in range(len(words))])
        now = self._now(self._active) if self._active >= 0 else ""
        readings = words[self._active] if self._active >= 0 else ()
        self._others.replace([Reading(word.text, self._say(word.score), word.text == now) for word in readings])
        self.changed.emit()

    def _say(self, score: float) -> str:
        return say_percent(score, self._language) if score >= LEAST else ""

    def _written(self, at: int) -> Written:
        first = self._words[at][0]
        chosen = (at, bare(first.text)) in self._chosen
        return Written(self._now(at), first.score < SURE and not chosen, at == self._active)

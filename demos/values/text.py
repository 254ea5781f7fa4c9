"""Text that was typed, read, heard or written."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demos.values.value import Float32, Value, require


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was read and how sure the reading is, 0..1."""

    text: str
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class TextLines(Value):
    """Lines of text as read, in reading order: `corners` (n, 4, 2) float32 in fractions, and the words of each line."""

    corners: Float32
    lines: tuple[tuple[Word, ...], ...]

    def __post_init__(self) -> None:
        require(self.corners, np.float32, len(self.lines), 4, 2)


DEGREES = ("TUYỆT MẬT", "TỐI MẬT", "MẬT")
"""Of state secrets, the highest first, as they are stamped."""


@dataclass(frozen=True, slots=True, eq=False)
class Stamp(Value):
    """The degree of secrecy that a page is stamped with, one of `DEGREES`, or "": nothing of a stamped page is shown or kept."""

    degree: str

    def __post_init__(self) -> None:
        if self.degree not in ("", *DEGREES):
            raise ValueError(f"no degree of secrecy: {self.degree[:40]!r}")


@dataclass(frozen=True, slots=True, eq=False)
class Text(Value):
    """One piece of text, as a visitor typed it or as a model heard, read or wrote it: its words in order."""

    words: tuple[Word, ...]

    @property
    def joined(self) -> str:
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True, eq=False)
class Alternatives(Value):
    """What each word of a text may be: for every word its readings, likeliest first; the first is the one that was chosen."""

    words: tuple[tuple[Word, ...], ...]

"""Withhold what was read on a page that is stamped as a state secret.

The three degrees are those of the Law on Protection of State Secrets (29/2018/QH14, article 8).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Annotated, ClassVar, Literal, NamedTuple

import numpy as np
from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.values import DEGREES, Stamp, TextLines, Word

ALIKE = 0.8
"""What was read in a stamp's place may differ so far from one of the two longer degrees: a stamp is rarely clean."""
BLURRED = ("MẬT", "MÂT")
"""The shortest degree, and how it is read where the dot is lost; its other neighbours are words: eye, face, cool."""


class Refused(State):
    """The stamp that was seen last, and when."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.degree = ""
        self.seen_at = 0.0


class Passed(NamedTuple):
    lines: TextLines
    stamp: Stamp


class RefuseStamped(Step):
    does: ClassVar = {
        "vi": "Không giữ lại gì của trang có đóng dấu MẬT, TỐI MẬT hoặc TUYỆT MẬT.",
        "en": "Keeps nothing of a page that is stamped MẬT, TỐI MẬT or TUYỆT MẬT (secret).",
    }

    use: Literal["refuse-stamped"] = "refuse-stamped"
    hold_seconds: Annotated[float, Field(ge=0.0, le=30.0)] = 4.0
    """How long a page stays refused after its stamp was read last: held in a hand, it can't be read in every picture."""

    def run(self, lines: TextLines, stamps: TextLines, refused: Refused) -> Passed:
        """The page's lines, and what was read where stamps may be → the lines, or none of them and the degree on the stamp."""
        if degree := degree_of(lines.lines, stamps.lines):
            refused.degree, refused.seen_at = degree, refused.now
        elif refused.now - refused.seen_at > self.hold_seconds:
            refused.degree = ""
        if refused.degree:
            return Passed(TextLines(np.empty((0, 4, 2), np.float32), ()), Stamp(refused.degree))
        return Passed(lines, Stamp(""))


def degree_of(lines: Sequence[Sequence[Word]], stamps: Sequence[Sequence[Word]]) -> str:
    """The highest degree that a line consists of, or that a stamp seems to; "" for none.

    A line counts only when it says nothing else and is in capitals: “bí mật” or “mật ong” in a text is no stamp.
    """
    blurred = [_letters(line) for line in stamps]
    said = {*map(_letters, lines), *blurred}
    return next((degree for degree in DEGREES if degree.replace(" ", "") in said or any(_seems(degree, seen) for seen in blurred)), "")


def _seems(degree: str, seen: str) -> bool:
    """Whether letters that were read in a stamp's place may be this degree; of the short one only the frame may have become a letter."""
    wanted = degree.replace(" ", "")
    if wanted == degree:
        return len(seen) <= len(wanted) + 1 and seen.startswith(BLURRED)
    return SequenceMatcher(None, _bare(wanted), _bare(seen)).ratio() >= ALIKE


def _letters(line: Sequence[Word]) -> str:
    """Without spaces, and without what a frame was read as."""
    return "".join(letter for word in line for letter in unicodedata.normalize("NFC", word.text) if letter.isalpha())


def _bare(text: str) -> str:
    """Without the marks over and under the letters."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))

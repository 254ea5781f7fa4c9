"""Words in the languages of the house, as a package or an event brings them."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints
from pydantic_core import PydanticCustomError

Language = Literal["vi", "en", "ko"]
LANGUAGES: tuple[Language, ...] = ("vi", "en", "ko")


JOINERS = frozenset("\N{SOFT HYPHEN}\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}")
"""The invisible characters that words and emoji of several parts need."""
UNSEEN = frozenset(
    "\N{HANGUL FILLER}\N{HANGUL CHOSEONG FILLER}\N{HANGUL JUNGSEONG FILLER}\N{HALFWIDTH HANGUL FILLER}\N{BRAILLE PATTERN BLANK}"
)
"""Letters and signs by their category, blanks by their looks."""
MOST_MARKS = 4
"""On one letter; more climb over the lines above and below."""


def _plain(text: str) -> str:
    """Refuse what steers a terminal, turns text round, hides it, can't be drawn, or paints over its surroundings; and a text of which
    nothing can be seen.
    """
    marks, seen = 0, False
    for character in text:
        code, category = ord(character), unicodedata.category(character)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        steers = category in ("Cc", "Cf", "Co", "Zl", "Zp") and character != "\n" and character not in JOINERS
        if steers or marks > MOST_MARKS or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
            raise PydanticCustomError("text_sign", "{sign}", {"sign": f"U+{code:04X}"})
        seen = seen or (category[0] in "LNPS" and character not in UNSEEN)
    if not seen:
        raise PydanticCustomError("text_unseen", "nothing that can be seen")
    return text


def _one_line(text: str) -> str:
    if "\n" in text:
        raise PydanticCustomError("text_sign", "{sign}", {"sign": "U+000A"})
    return text


Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400), AfterValidator(_plain)]
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120), AfterValidator(_plain), AfterValidator(_one_line)
]


class Words(BaseModel):
    """One short text: Vietnamese and English always, Korean where it was written, else English stands in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    vi: Line
    en: Line
    ko: Line | None = None

    def in_(self, language: Language) -> str:
        return {"vi": self.vi, "en": self.en, "ko": self.ko or self.en}[language]

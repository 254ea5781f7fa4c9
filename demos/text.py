"""Words in the languages of the house, as a package or an event brings them."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

Language = Literal["vi", "en", "ko"]
LANGUAGES: tuple[Language, ...] = ("vi", "en", "ko")


def _plain(text: str) -> str:
    """Refuse control characters, and the invisible ones that reorder or hide text."""
    for character in text:
        code = ord(character)
        if (code < 0x20 and character != "\n") or 0x7F <= code < 0xA0 or 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069:
            raise ValueError(f"U+{code:04X}")
    return text


Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120), AfterValidator(_plain)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=400), AfterValidator(_plain)]


class Words(BaseModel):
    """One short text: Vietnamese and English always, Korean where it was written, else English stands in."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    vi: Line
    en: Line
    ko: Line | None = None

    def in_(self, language: Language) -> str:
        return {"vi": self.vi, "en": self.en, "ko": self.ko or self.en}[language]

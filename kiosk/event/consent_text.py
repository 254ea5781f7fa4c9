"""The sentences that a visitor is told or agrees to: one file each, in three languages, filled in for one exhibitor and event."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from demos.text import Language, Sentence

Purpose = Literal["exhibitor-contact", "organiser-news"]
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)
"""What a visitor may agree to, each on its own, in the order in which they are asked."""

Kind = Literal["notice", "age-16", "exhibitor-contact", "organiser-news"]
KINDS: tuple[Kind, ...] = get_args(Kind)

MUST_NAME: Mapping[Kind, frozenset[str]] = {
    "notice": frozenset({"organiser", "contact", "until"}),
    "age-16": frozenset(),
    "exhibitor-contact": frozenset({"exhibitor", "until"}),
    "organiser-news": frozenset({"organiser", "until"}),
}
"""The placeholders without which a text doesn't say what the law wants said."""

MAY_NAME = frozenset({"exhibitor", "demo", "organiser", "contact", "until"})
PLACEHOLDER = re.compile(r"\{(\w*)\}")


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One such sentence exactly as it stood on the screen."""

    kind: Kind
    version: int
    language: Language
    receiver: str
    """The legal name of whom it lets have the data."""
    text: str

    @property
    def sha256(self) -> str:
        """Of the text in UTF-8, as 64 hexadecimal digits."""
        return sha256(self.text.encode()).hexdigest()


class Wording(BaseModel):
    """A sentence with placeholders in every language: nobody agrees to what they can't read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    vi: Sentence
    en: Sentence
    ko: Sentence

    def in_(self, language: Language) -> str:
        return {"vi": self.vi, "en": self.en, "ko": self.ko}[language]


class ConsentTemplate(BaseModel):
    """`consent/<kind>.toml`: a changed text is a new version, so that a record always points to what was really read."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    version: int = Field(ge=1)
    text: Wording

    @model_validator(mode="after")
    def _placeholders(self) -> ConsentTemplate:
        for language in ("vi", "en", "ko"):
            text = getattr(self.text, language)
            named = frozenset(PLACEHOLDER.findall(text))
            if missing := MUST_NAME[self.kind] - named:
                raise ValueError(f"text.{language} must name {_braced(missing)}")
            if unknown := named - MAY_NAME:
                raise ValueError(f"text.{language} names {_braced(unknown)}; there are {_braced(MAY_NAME)}")
            if "{" in (rest := PLACEHOLDER.sub("", text)) or "}" in rest:
                raise ValueError(f"text.{language} has a stray brace")
        return self

    def fill(self, language: Language, receiver: str, words: Mapping[str, str]) -> ConsentText:
        """Put `words` (for each of `MAY_NAME`) in place; in one pass, so that no name can smuggle a placeholder in."""
        text = PLACEHOLDER.sub(lambda found: words[found[1]], self.text.in_(language))
        return ConsentText(self.kind, self.version, language, receiver, text)


def _braced(names: frozenset[str]) -> str:
    return ", ".join(f"{{{name}}}" for name in sorted(names))

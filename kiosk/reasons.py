"""Says in the reader's language why something was refused, where what refused it knows only English, or a pattern instead of a rule."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from models.errors import Datum

if TYPE_CHECKING:
    from demos.text import Language  # not in the parent process

LONGEST = 1_000
"""Signs of a reason. What is longer is mostly what somebody wrote, and recognising it could take long."""
FIELD = re.compile(r"\{(\w+)\}")
PLACED = re.compile(r"([\w.-]+): (.+)", re.DOTALL)
"""As `demos.refusal` tells where in a file it is."""
NO_MATCH = re.compile("String should match pattern '(.*)'", re.DOTALL)


def with_reason(data: Mapping[str, Datum], language: Language) -> dict[str, Datum]:
    """The data of an error, to be filled into a sentence of this language."""
    said = {"reason": say_reason, "pattern": say_form}
    return {name: said[name](datum, language) if name in said and isinstance(datum, str) else datum for name, datum in data.items()}


def say_reason(reason: str, language: Language) -> str:
    """In English as it is, but for a pattern; so too where nobody knows it."""
    if language == "vi":
        return recognise(reason) or reason
    return NO_MATCH.sub(lambda found: f"should be {say_form(found[1], language)}", reason)


def say_form(pattern: str, language: Language) -> str:
    """How a text must be written that is to match: in words, or the pattern itself where nobody has any for it."""
    return _forms().get(pattern, {}).get("vi" if language == "vi" else "en", pattern)


def recognise(reason: str) -> str | None:
    """In Vietnamese; None where it isn't known."""
    if len(reason) > LONGEST:
        return None
    for pattern, words in _read().items():
        if found := pattern.fullmatch(reason):
            return words.format_map({name: _say_part(name, text) for name, text in found.groupdict().items()})
    if (placed := PLACED.fullmatch(reason)) and (said := recognise(placed[2])):
        return f"{placed[1]}: {said}"
    return None


def _say_part(name: str, text: str) -> str:
    if name == "reason":
        return say_reason(text, "vi")
    if name == "pattern":
        return say_form(text, "vi")
    return text.replace(" or ", ", ") if name == "expected" else text


@cache
def _read() -> Mapping[re.Pattern[str], str]:
    return {_pattern(english): words for sentences in _text("reasons.toml").values() for english, words in sentences.items()}


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    return _text("forms.toml")


def _text(name: str) -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files("kiosk").joinpath("text", name).read_text("utf-8"))


def _pattern(english: str) -> re.Pattern[str]:
    pieces = FIELD.split(english)
    return re.compile("".join(f"(?P<{piece}>.*?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)

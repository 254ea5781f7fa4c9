"""Says in the reader's language why something was refused, where what refused it says so in English only: its sentence is recognised."""

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


def with_reason(data: Mapping[str, Datum], language: Language) -> dict[str, Datum]:
    """The data of an error, to be filled into a sentence of this language."""
    reason = data.get("reason")
    return {**data, "reason": say_reason(reason, language)} if isinstance(reason, str) else {**data}


def say_reason(reason: str, language: Language) -> str:
    """As it is in English, and where nobody knows it."""
    return recognise(reason) or reason if language == "vi" else reason


def recognise(reason: str) -> str | None:
    """In Vietnamese; None where it isn't known."""
    if len(reason) > LONGEST:
        return None
    for pattern, words in _read().items():
        if found := pattern.fullmatch(reason):
            return words.format_map({name: _say_part(name, text) for name, text in found.groupdict().items()})
    return None


def _say_part(name: str, text: str) -> str:
    if name == "reason":
        return say_reason(text, "vi")
    return text.replace(" or ", ", ") if name == "expected" else text


@cache
def _read() -> Mapping[re.Pattern[str], str]:
    table = tomllib.loads(files("kiosk").joinpath("text", "reasons.toml").read_text("utf-8"))
    return {_pattern(english): words for sentences in table.values() for english, words in sentences.items()}


def _pattern(english: str) -> re.Pattern[str]:
    pieces = FIELD.split(english)
    return re.compile("".join(f"(?P<{piece}>.*?)" if at % 2 else re.escape(piece) for at, piece in enumerate(pieces)), re.DOTALL)

"""The organiser's words, in Vietnamese and English: a sentence for every KnownError, and what the command line says."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from kiosk.reasons import with_reason
from models.errors import Datum, KnownError

Spoken = Literal["vi", "en"]
SPOKEN: tuple[Spoken, ...] = get_args(Spoken)
"""Vietnamese first."""

SOURCE = Path(__file__).with_name("words.toml")
Table = Mapping[str, Mapping[Spoken, str]]


def choose_language(asked: str | None, environment: Mapping[str, str]) -> Spoken:
    """What was asked for, else `TRAM_LANGUAGE`, else English for a system that is English, else Vietnamese."""
    for wish in (asked, environment.get("TRAM_LANGUAGE"), environment.get("LC_ALL") or environment.get("LANG")):
        for language in SPOKEN:
            if wish and wish.lower().startswith(language):
                return language
    return "vi"


def say(key: str, language: Spoken, **data: Datum) -> str:
    """Something that the command line says."""
    return _read()["say"][key][language].format_map(data)


def explain(error: KnownError, language: Spoken) -> str:
    """One line: what happened and what to do; a code without words gets a plain sentence that names it."""
    sentences = _read()["errors"]
    try:
        sentence = sentences[error.code][language].format_map(with_reason(error.data, language))
    except KeyError:
        sentence = sentences["unknown"][language].format_map({"code": str(error)})
    return " ".join(sentence.split())


def error_words() -> Table:
    """The sentence of every error in each language, its data still as `{names}`."""
    return _read()["errors"]


@cache
def _read() -> Mapping[Literal["errors", "say"], Table]:
    words: Mapping[Literal["errors", "say"], Table] = tomllib.loads(SOURCE.read_text("utf-8"))  # type: ignore[assignment]
    return words

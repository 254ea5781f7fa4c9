"""What a worker says, as far as it can be believed: a model may have taken it over.

What it found has to be fit to be shown: of the kinds that were asked for, no more than a screen holds, and words that are words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from math import isfinite
from typing import Any

import numpy as np

from demos.inputs.picture import MOST_PIXELS
from demos.inputs.series import MOST_NUMBERS
from demos.runner.protocol import Message, decode_values
from demos.runner.sandbox import SandboxLevel
from demos.values import Alternatives, Audio, Forecast, Map, Mask, Oddness, SoundPair, Speech, Text, TextLines, Value, Word
from models.errors import KnownError

MOST_THINGS = 1000
"""Rows of whatever isn't named below: a thousand boxes hide the picture."""
MOST_SAMPLES = 60 * 48_000
LONG: Mapping[type[Value], int] = {
    **dict.fromkeys((Mask, Map), MOST_PIXELS),
    **dict.fromkeys((Audio, SoundPair), MOST_SAMPLES),
    **dict.fromkeys((Speech, Forecast, Oddness), MOST_NUMBERS),
}
"""How many numbers an array of these may hold."""
MOST_LETTERS, MOST_OF_A_WORD = 20_000, 400
NEVER_IN_A_WORD = {"Cc", "Cs"}
"""Unicode's control characters and halves of surrogates."""


def read_values(message: Message, wanted: frozenset[type[Value]]) -> dict[type[Value], Value]:
    """What was found. Raises KnownError `protocol` for what no worker of ours says, as `decode_values` does, and `result-too-much`."""
    try:
        values = decode_values(_table(message, "values"), message.arrays)
        if not wanted >= values.keys():
            raise ValueError("values that nobody asked for")
        for value in values.values():
            _require_showable(value)
    except ValueError as error:
        raise KnownError("protocol", reason=str(error)[:200]) from error
    return values


def read_picture_size(message: Message) -> tuple[int, int] | None:
    """Height and width of the picture that is part of an answer, if one is. Raises KnownError `protocol`."""
    match message.data.get("picture"):
        case None:
            return None
        case [int(high), int(wide)] if high > 0 and wide > 0:
            return high, wide
    raise KnownError("protocol", reason="a picture's size is no size")


def read_seconds(message: Message) -> tuple[float, Mapping[str, float], Mapping[str, float]]:
    """What the whole chain took, each of its steps, and each of them of the processor. Nothing that isn't a time."""
    whole, steps, cpu = _times({"": message.data.get("seconds")}), _times(message.data.get("steps")), _times(message.data.get("cpu"))
    return whole.get("", 0.0), steps, cpu


def read_refusal(message: Message) -> KnownError:
    """Why the worker couldn't do what it was told."""
    data = message.data.get("data")
    plain = {str(key)[:40]: value for key, value in data.items() if isinstance(value, str | int | float)} if isinstance(data, dict) else {}
    return KnownError(str(message.data.get("code"))[:80], **plain)


def read_walls(message: Message) -> SandboxLevel:
    """What the worker said of its own walls, before it opened anything."""
    said = message.data
    landlock = said.get("landlock")
    return SandboxLevel(landlock if isinstance(landlock, int) else 0, said.get("seccomp") is True, said.get("limits") is True)


def read_providers(message: Message) -> tuple[str, ...]:
    """What really runs the models."""
    said = message.data.get("providers")
    return tuple(str(provider)[:80] for provider in said[:16]) if isinstance(said, list) else ()


def _require_showable(value: Value) -> None:
    kind = type(value)
    for array in _arrays(value):
        if kind in (Mask, Map) and not array.size:
            raise ValueError("a picture without pixels")
        most = LONG.get(kind, MOST_THINGS * MOST_THINGS)
        if array.size > most or (kind not in LONG and len(array) > MOST_THINGS):
            raise KnownError("result-too-much", kind=kind.__name__, most=LONG.get(kind, MOST_THINGS))
    if isinstance(value, Text | TextLines | Alternatives):
        _require_words([word.text for word in _words(value)])


def _arrays(value: Value) -> Iterator[np.ndarray[Any, Any]]:
    return (part for part in (getattr(value, field.name) for field in fields(value)) if isinstance(part, np.ndarray))


def _words(part: object) -> Iterator[Word]:
    """All words in a value, however deep."""
    if isinstance(part, Word):
        yield part
    elif isinstance(part, tuple):
        for inner in part:
            yield from _words(inner)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _words(getattr(part, field.name))


def _require_words(words: Iterable[str]) -> None:
    letters = 0
    for word in words:
        letters += 1 + len(word)
        if len(word) > MOST_OF_A_WORD or letters > MOST_LETTERS:
            raise KnownError("result-too-much", kind=Text.__name__, most=MOST_LETTERS)
        if any(unicodedata.category(letter) in NEVER_IN_A_WORD for letter in word):
            raise ValueError("a word that is none")


def _table(message: Message, name: str) -> Mapping[str, Any]:
    said = message.data.get(name)
    if not isinstance(said, dict):
        raise ValueError(f"{name} that are none")
    return said


def _times(said: object) -> dict[str, float]:
    if not isinstance(said, dict):
        return {}
    return {str(step)[:40]: took for step, took in said.items() if isinstance(took, float) and isfinite(took)}

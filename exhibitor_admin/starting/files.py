"""The files that a chain's steps read: lists of labels and characters, made of what is known of a model's classes."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from exhibitor_admin.starting.guess import CHARACTERS, LABELS, Guess, StepData
from exhibitor_admin.toml import Item, to_toml

VIETNAMESE = Path(__file__).with_name("things.toml")


def files_of(guess: Guess) -> dict[str, bytes]:
    """By their names in the package."""
    made = dict(guess.files)
    if guess.names:
        known = _vietnamese()
        rows: list[Item] = [
            {"kind": kind, "text": {"vi": known.get(name.lower(), name), "en": name}} for kind, name in enumerate(guess.names)
        ]
        made[LABELS] = to_toml({"label": rows}).encode()
    lists = {**guess.lists, **({CHARACTERS: guess.characters} if guess.characters else {})}
    return made | {name: json.dumps(items, ensure_ascii=False, indent=0).encode() for name, items in lists.items()}


def untranslated(guess: Guess) -> int:
    """How many of the names are the same in Vietnamese for want of a better one."""
    known = _vietnamese()
    return sum(name.lower() not in known for name in guess.names)


def with_files(step: StepData, files: Mapping[str, bytes]) -> dict[str, Any]:
    """The same step with the content of each file that it names, as `load_steps` takes it."""
    return {key: _content(value, files[value]) if isinstance(value, str) and value in files else value for key, value in step.items()}


def _content(name: str, content: bytes) -> Any:
    return tomllib.loads(content.decode()) if name.endswith(".toml") else json.loads(content)


def _vietnamese() -> Mapping[str, str]:
    return tomllib.loads(VIETNAMESE.read_text("utf-8"))

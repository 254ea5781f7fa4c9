"""Text that a visitor types or says."""

from __future__ import annotations

from pathlib import Path

from demos.inputs.input import Input
from demos.values import Text, Word
from models.errors import KnownError

MOST_LETTERS = 1000


def typed(words: str) -> Text:
    """What stands in a text field; `MOST_LETTERS` of it at most. A typed word is certain."""
    return Text(tuple(Word(word, 1.0) for word in words[:MOST_LETTERS].split()))


def read_text(path: Path) -> Text:
    """A file of UTF-8."""
    try:
        return typed(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError("sample-unreadable", file=path.name) from error


TEXT = Input(Text, (".txt",), read_text, lambda: typed("a"))

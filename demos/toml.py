"""Reads TOML that anybody may have written: whatever is wrong with it is a ValueError, and soon."""

from __future__ import annotations

import re
import tomllib
from typing import Any

MOST_DOTS = 100
"""In one line, those of numbers in lists left out. A key of so many parts says nothing, and takes a parser the square of their number."""
LISTED = re.compile(r"(?<=[\[,])\s*[+-]?\d+\.\d+(?:[eE][+-]?\d+)?\s*(?=[,\]])")


def read_toml(text: str) -> dict[str, Any]:
    """A byte order mark, with which some editors begin a file, is passed over. Raises ValueError, also for what is nested too deeply,
    has too long a number or too long a key.
    """
    text = text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}")
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MOST_DOTS and LISTED.sub("", line).count(".") > MOST_DOTS:
            raise ValueError(f"more than {MOST_DOTS} dots (at line {number})")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error

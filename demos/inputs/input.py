"""What a demo can be given: the value, the files that samples of it come from, and how they are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from demos.values import Value


@dataclass(frozen=True, slots=True)
class Input:
    """One kind of input, as `demo.toml` names it."""

    value: type[Value]
    suffixes: tuple[str, ...]
    """Of the files that its samples are, in small letters."""
    read: Callable[[Path], Value]
    """A sample's file → its value; a clip's first picture. Raises KnownError `sample-unreadable` or `picture-unreadable` (file)."""
    blank: Callable[[], Value]
    """Something to warm a model up with."""
    in_order: bool = False
    """Whether each value goes on from the one before, so that none may be left out; else the newest is all that counts."""

"""What is wrong with a package: a stable code, the place, and what the sentence needs; the words are made on floors 3 and 4."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.errors import Datum, KnownError

UNFINISHED = frozenset(("text-untranslated", "text-placeholder", "licence-unclear"))
"""Codes of what an author has yet to write: it keeps a demo from being installed, not from being tried."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend. `place` is a file, and the key inside it where there is one: `demo.toml: step.3.iou`."""

    code: str
    place: str
    data: dict[str, Datum] = field(default_factory=dict)
    line: int | None = None
    """Where the place is an entry of a text: its line, from 1."""


class BadPackage(KnownError):
    """A package that can't be used, with every problem that was found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("package-bad", problems=len(problems), first=problems[0].code, place=problems[0].place)
        self.problems = tuple(problems)

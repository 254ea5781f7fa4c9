"""On which line of `demo.toml` an entry stands: `tomllib` doesn't say, and an author looks for a line.

A reader of layout, not of values: tables, keys, and lists of tables over several lines. What it doesn't find has the line of
whatever it lies in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from demos.package.read import MANIFEST
from demos.problem import Problem

Entry = tuple[str, ...]
"""The way to an entry: `("step", "2", "iou")`."""

NAME = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
DOTTED = re.compile(rf"\s*({NAME}(?:\s*\.\s*{NAME})*)\s*")
HEADER = re.compile(rf"\s*(\[\[?){DOTTED.pattern}\]")
KEY = re.compile(rf"{DOTTED.pattern}=")
STRINGS_AND_COMMENTS = re.compile(r'"(?:\\.|[^"\\])*+"?|\'[^\']*+\'?|#.*')
"""What isn't closed goes to the end of its line: each sign is looked at once, whoever wrote the line."""
DEEPEST = 12
"""Parts of an entry's name; nothing in a manifest lies deeper."""
LONG_STRINGS = ('"""', "'''")


def with_lines(problems: Iterable[Problem], folder: Path) -> tuple[Problem, ...]:
    """The problems of a package's manifest with their lines, the others as they are."""
    try:
        lines = lines_of((folder / MANIFEST).read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        lines = {}
    return tuple(replace(problem, line=line_of(lines, entry)) if (entry := _entry(problem)) else problem for problem in problems)


def line_of(lines: Mapping[Entry, int], path: Sequence[str]) -> int | None:
    """The line of an entry, or of the nearest thing around it; None where there is nothing of the kind."""
    parts = tuple(path)
    untagged = (*parts[:2], *parts[3:]) if parts[:1] == ("step",) else parts  # pydantic names the kind of step after its place
    return next((lines[found[:end]] for end in range(len(parts), 0, -1) for found in (parts, untagged) if found[:end] in lines), None)


def lines_of(text: str) -> Mapping[Entry, int]:
    """The first line, from 1, of each entry of a TOML text."""
    return _Layout().read(text)


class _Layout:
    def __init__(self) -> None:
        self._found: dict[Entry, int] = {}
        self._tables: dict[Entry, int] = {}
        """How many tables each list of tables has so far."""
        self._table: Entry = ()
        self._list: Entry = ()
        self._depth = self._element = 0
        """Of the list over several lines that is being read: how many brackets are open, and how many tables it had."""
        self._closing = ""
        """What ends the string over several lines that is being read."""

    def read(self, text: str) -> dict[Entry, int]:
        for number, line in enumerate(text.splitlines(), 1):
            if self._closing:
                self._closing = "" if self._closing in line else self._closing
            elif self._depth:
                self._inside(line, number)
            elif header := HEADER.match(line):
                self._enter(_parts(header[2]), number, several=header[1] == "[[")
            elif key := KEY.match(line):
                self._note(_parts(key[1]), line[key.end() :], number)
        return self._found

    def _enter(self, parts: Entry, number: int, *, several: bool) -> None:
        path: Entry = ()
        for end in range(1, len(parts) + 1):
            named = (*path, parts[end - 1])
            if several and end == len(parts):
                self._tables[named] = self._tables.get(named, 0) + 1
            self._found.setdefault(named, number)
            path = (*named, str(self._tables[named] - 1)) if named in self._tables else named
            self._found.setdefault(path, number)
        self._table = path

    def _note(self, parts: Entry, value: str, number: int) -> None:
        path = (*self._table, *parts)
        for end in range(len(self._table) + 1, len(path) + 1):
            self._found.setdefault(path[:end], number)
        self._closing = next((sign for sign in LONG_STRINGS if value.count(sign) == 1), "")
        if not self._closing:
            self._list, self._element, self._depth = path, 0, _opened(value)

    def _inside(self, line: str, number: int) -> None:
        if self._depth == 1 and line.lstrip().startswith("{"):
            self._found[*self._list, str(self._element)] = number
            self._element += 1
        self._depth = max(0, self._depth + _opened(line))


def _entry(problem: Problem) -> Entry:
    file, _, entry = problem.place.partition(": ")
    return tuple(entry.split(".")) if file == MANIFEST and entry else ()


def _parts(dotted: str) -> Entry:
    return tuple(name[0].strip("\"'") for name in islice(re.finditer(NAME, dotted), DEEPEST))


def _opened(line: str) -> int:
    """How many brackets of a line stay open."""
    bare = STRINGS_AND_COMMENTS.sub("", line)
    return sum(bare.count(sign) for sign in "[{") - sum(bare.count(sign) for sign in "]}")

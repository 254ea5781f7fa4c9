"""The rows of the Demos place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoRow:
    """One line of the list. `state` is one of `exhibitor_admin.standing.State`, or of what was dropped: "waits", "looking", "bad"."""

    id: str
    """Of what was dropped and isn't in order: its number behind a `#`."""
    title: str
    version: str
    exhibitor: str
    picture: str
    state: str
    problems: int


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One thing to mend."""

    code: str
    place: str
    sentence: str
    mend: str
    mild: bool
    """What its author has yet to write: it runs all the same."""


@dataclass(frozen=True, slots=True)
class SeenRow:
    """One sample."""

    title: str
    picture: str
    icon: str
    found: str
    missed: str
    """What it promised and didn't give; empty where it kept its promise."""
    fails: bool


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure, and what it is of."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """One version of the demo that is looked at."""

    version: str
    state: str
    shown: bool
    key: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One thing that another version has otherwise."""

    part: str
    place: str
    before: str
    after: str

"""What keeps a demo from being shown, in its author's words: one thing to mend."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where it is, what happened and what to do, each in one line of the author's language; the code is stable."""

    code: str
    place: str
    sentence: str
    mend: str

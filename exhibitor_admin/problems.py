"""What is wrong with a package, in words: one sentence and its mend for every problem, in Vietnamese and English."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from demos.problem import Problem
from exhibitor_admin.words import Spoken, explain
from kiosk.reasons import with_reason
from models.errors import KnownError

SOURCE = Path(__file__).with_name("problems.toml")
OTHER_MANIFEST = "manifest-other"
"""For the many things that can be wrong with a value and are rarely met."""


@dataclass(frozen=True, slots=True)
class Explained:
    """A problem as its author reads it."""

    code: str
    place: str
    """With its line where it has one, as compilers write it: `demo.toml:41: step.2.iou`."""
    sentence: str
    mend: str


def explain_problem(problem: Problem, language: Spoken) -> Explained:
    """A code without words of its own here has those of the error, whose mend stands behind a semicolon."""
    table = problem_words()
    words = table.get(problem.code) or (table[OTHER_MANIFEST] if problem.code.startswith("manifest-") else None)
    data = with_reason(problem.data, language)
    try:
        if words is not None:
            sentence, mend = (words[key].format_map(data) for key in (language, f"{language}-mend"))
            return Explained(problem.code, _place(problem), " ".join(sentence.split()), " ".join(mend.split()))
    except KeyError:
        pass  # what a hostile worker sends need not hold the data of its code
    sentence, _, mend = explain(KnownError(problem.code, **problem.data), language).partition("; ")
    return Explained(problem.code, _place(problem), sentence, mend[:1].upper() + mend[1:])


def _place(problem: Problem) -> str:
    file, colon, entry = problem.place.partition(": ")
    return problem.place if problem.line is None else f"{file}:{problem.line}{colon}{entry}"


@cache
def problem_words() -> Mapping[str, Mapping[str, str]]:
    """For each code: `vi`, `vi-mend`, `en`, `en-mend`."""
    return tomllib.loads(SOURCE.read_text("utf-8"))

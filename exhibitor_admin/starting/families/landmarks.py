"""MediaPipe-style landmarks: a piece of the picture in, the points of a face, a hand or a body out, often with how sure it is there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import prod
from typing import Any

from exhibitor_admin.starting.detector import fitted
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.finders import FACES, FINDER, PALMS, PEOPLE, Finder
from exhibitor_admin.starting.guess import OWN, Guess, Said
from exhibitor_admin.starting.preparation import UNIT
from exhibitor_admin.starting.probe import Answer


@dataclass(frozen=True, slots=True)
class Points:
    """How many numbers a model gives for one thing, and how the thing is found."""

    skeleton: str
    count: int
    columns: int
    finder: Finder
    keep: int | None = None


HALF_BODIES = replace(PEOPLE, crop={"scale": 2.0, "shift": [0.0, 0.2]})
"""MediaPipe's pose model expects room for the whole body, and before a kiosk people are mostly seen from the waist up."""
KNOWN = (
    Points("face", 468, 3, FACES),
    Points("face", 478, 3, FACES),
    Points("hand", 21, 3, PALMS),
    Points("body", 39, 5, HALF_BODIES, keep=33),
    Points("body", 33, 5, HALF_BODIES),
)


def guess(facts: Facts) -> Guess | None:
    """Told by how many numbers an output has; the piece comes from a detector that every kiosk has."""
    if facts.picture is None:
        return None
    for known in KNOWN:
        output = next((answer for answer in facts.answers if prod(answer.shape) == known.count * known.columns), None)
        if output is None:
            continue
        finder = known.finder
        steps = (
            *finder.steps,
            {**fitted(facts, "crop"), **finder.crop},
            {"use": "infer", "model": OWN},
            _reading(facts, known, output),
        )
        return Guess(
            "landmarks",
            0.9,
            (Said("new-because-points", {"output": output.name, "points": known.count, "thing": known.skeleton}),),
            steps,
            "crop",
            (UNIT,),
            models={FINDER: finder.entry},
            names=finder.names,
            show={"skeleton": known.skeleton, "things": finder.things},
            subject=finder.subject,
            unknown=(Said("new-piece-by", {"finder": finder.entry}),),
        )
    return None


def _reading(facts: Facts, known: Points, output: Answer) -> dict[str, Any]:
    """The first output of one number says whether the thing is there; a second one of MediaPipe's says which hand it is."""
    step: dict[str, Any] = {"use": "landmarks", "points": known.count, "output": output.name}
    step |= {"columns": known.columns} if known.columns != 3 else {}
    step |= {"keep": known.keep} if known.keep else {}
    flag = next((answer for answer in facts.answers if answer is not output and prod(answer.shape) == 1), None)
    if flag is None:
        return step
    return step | {"flag": flag.name} | ({} if flag.low >= 0 and flag.high <= 1 else {"flag_is": "logit"})

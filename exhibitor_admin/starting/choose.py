"""Of the families' guesses and the ways of preparing pictures, choose the pair that works best on sample pictures."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from demos.inputs import INPUTS
from demos.naming import names_of
from demos.pipeline import dump_steps, gives, join, load_steps
from demos.runner.job import Job
from demos.values import Boxes, Image, Keypoints, Map, Mask, Scores, TextLines, Value
from exhibitor_admin.starting import families
from exhibitor_admin.starting.attempt import Found, attempt
from exhibitor_admin.starting.evidence import evidence
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.files import files_of, with_files
from exhibitor_admin.starting.guess import OWN, Guess
from exhibitor_admin.starting.preparation import Preparation
from models.catalogue import Catalogue
from models.errors import KnownError

SHOWN: tuple[type[Value], ...] = (Boxes, Keypoints, Scores, TextLines, Mask, Map, Image)
"""What results are looked at."""
CLEARLY = 1.25
"""By this factor another preparation must look better than the likeliest one before it is taken instead."""
GUESSES_TRIED = 3


@dataclass(frozen=True, slots=True)
class Tried:
    """One way of preparing pictures: what it came to, None where results can't be compared or it failed."""

    preparation: Preparation
    figure: float | None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """The chain that was chosen, and what it found in the pictures."""

    guess: Guess
    preparation: Preparation | None
    tried: tuple[Tried, ...]
    found: Sequence[Found]
    names: tuple[str, ...] = ()
    """What the things are called in English, by their kinds in `found`."""

    @property
    def steps(self) -> list[dict[str, Any]]:
        """As they stand in the manifest."""
        return _prepared(self.guess, self.preparation)


def family_names() -> tuple[str, ...]:
    """Of all families, as guesses call them."""
    return tuple(found.name.replace("_", "-") for found in pkgutil.iter_modules(families.__path__))


def guesses(facts: Facts) -> list[Guess]:
    """Of every family that takes the model for its own, the likeliest first."""
    modules = [importlib.import_module(f"{families.__name__}.{found.name}") for found in pkgutil.iter_modules(families.__path__)]
    found: list[Guess] = [guess for module in modules if (guess := module.guess(facts)) is not None]
    if facts.picture is not None and facts.picture.channels == 1:
        found = [replace(guess, preparations=_of_one_channel(guess.preparations)) for guess in found]
    return sorted(found, key=lambda guess: -guess.score)


def _of_one_channel(preparations: Sequence[Preparation]) -> tuple[Preparation, ...]:
    """Those that differ in more than the order of their colours."""
    return tuple({preparation.name: preparation for preparation in reversed([each.of_one() for each in preparations])}.values())[::-1]


def choose(candidates: Sequence[Guess], model: bytes | None, catalogue: Catalogue, samples: Sequence[Value]) -> Choice:
    """The first guess whose chain runs, with the preparation whose results look best.

    `model` is the exhibitor's own, which a chain of the catalogue's models alone doesn't need.
    Raises KnownError `new-no-family` without a guess, and what the likeliest one met where none runs.
    """
    first: KnownError | None = None
    for guess in candidates[:GUESSES_TRIED]:
        try:
            return _choose(guess, model, catalogue, samples)
        except KnownError as error:
            first = first or error
    raise first or KnownError("new-no-family")


def _choose(guess: Guess, model: bytes | None, catalogue: Catalogue, samples: Sequence[Value]) -> Choice:
    files = files_of(guess)
    try:
        likeliest = guess.preparations[0] if guess.preparations else None
        steps = load_steps([with_files(step, files) for step in _prepared(guess, likeliest)])
    except ValidationError as error:  # a size or a count that no step takes
        raise KnownError("new-no-family") from error
    wants = gives(join(steps, INPUTS[guess.input].value)) & frozenset(SHOWN)
    models = {name: catalogue.read(entry) for name, entry in guess.models.items()}
    if model is not None:
        models[OWN] = model
    job = Job(dump_steps(steps), wants, lambda: models, guess.input)
    ways = [{"colour": way.colour, "mean": way.mean, "std": way.std} for way in guess.preparations]
    outcomes = attempt(job, guess.prepares, ways or [{}], samples)
    figures = [None if isinstance(outcome, KnownError) else evidence(outcome, samples) for outcome in outcomes]
    best = _best(outcomes, figures)
    found = outcomes[best]
    if isinstance(found, KnownError):
        raise found
    failed = [isinstance(outcome, KnownError) for outcome in outcomes]
    tried = tuple(Tried(*each) for each in zip(guess.preparations, figures, failed, strict=False))
    names = next((named for kind in (Scores, Boxes) if (named := names_of(steps, kind))), ())
    chosen = guess.preparations[best] if guess.preparations else None
    return Choice(guess, chosen, tried, found, tuple(label.text.en for label in names))


def _best(outcomes: Sequence[Sequence[Found] | KnownError], figures: Sequence[float | None]) -> int:
    """The first that ran, unless another looks clearly better."""
    ran = [place for place, outcome in enumerate(outcomes) if not isinstance(outcome, KnownError)] or [0]
    best = max(ran, key=lambda place: figures[place] or 0.0)
    return best if (figures[best] or 0.0) > CLEARLY * (figures[ran[0]] or 0.0) else ran[0]


def _prepared(guess: Guess, preparation: Preparation | None) -> list[dict[str, Any]]:
    """The chain, with a preparation written into the step that it belongs to."""
    fields = preparation.fields if preparation else {}
    return [{**step, **(fields if step.get("name", step["use"]) == guess.prepares else {})} for step in guess.steps]

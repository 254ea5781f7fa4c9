"""Begin a demo: describe the model, guess, try, choose, write, check, and put the whole folder in its place at once."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from demos.package.check import Report, check
from demos.values import Image, Value
from exhibitor_admin.slug import slug
from exhibitor_admin.starting.choose import Choice, choose, guesses
from exhibitor_admin.starting.describe import describe, read_model
from exhibitor_admin.starting.draw import drawn
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said
from exhibitor_admin.starting.licence import stated_licence
from exhibitor_admin.starting.plan import About, Plan
from exhibitor_admin.starting.sample import Sample
from exhibitor_admin.starting.samples import LEAST, as_jpeg, own_samples, shipped_samples, values_of
from exhibitor_admin.starting.template import template
from exhibitor_admin.starting.unknown import unknown
from exhibitor_admin.whole_file import READABLE, write_whole
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for: a model, a template, or a model and the template that suits it."""

    folder: Path
    about: About
    model: Path | None = None
    template: str = ""
    family: str = ""
    config: Sequence[Path] = ()
    samples: Sequence[Path] = ()


@dataclass(frozen=True, slots=True)
class Begun:
    """What came of it."""

    plan: Plan
    report: Report
    """As `demo check` gives it."""
    facts: Facts | None = None
    candidates: tuple[Guess, ...] = ()
    choice: Choice | None = None
    """None for a template whose model isn't there yet."""
    picture: Path | None = None
    """The first sample with what was found in it."""

    @property
    def unknown(self) -> tuple[Said, ...]:
        """What is to be looked at by someone who knows."""
        return unknown(self.plan, self.choice)


def begin(wish: Wish, catalogue: Catalogue, tell: Callable[[str], None] = lambda _: None) -> Begun:
    """`tell` is called with a key of the words whenever the work goes over to something else.

    Raises KnownError `folder-exists`, `new-no-family`, `new-not-shown`, `folder-unwritable`, and whatever reading and trying raise.

    Nothing is left behind where it fails or is stopped.
    """
    picture = wish.folder.with_name(f"{wish.folder.name}-found.jpg")
    for place in (wish.folder, picture):
        if os.path.lexists(place):
            raise KnownError("folder-exists", path=str(place))
    model = read_model(wish.model) if wish.model else None
    facts = describe(wish.model, model, wish.config) if wish.model and model is not None else None
    candidates = _candidates(wish, facts)
    samples, given = _samples(wish, candidates[0])
    tell("new-trying")
    choice = choose(candidates, model, catalogue, given) if _runs(candidates[0], model) else None
    guess, steps = (choice.guess, choice.steps) if choice else (candidates[0], candidates[0].steps)
    plan = Plan(guess, steps, samples, _about(wish, facts), model)
    with _in_place(wish.folder) as folder:
        plan.write(folder)
        tell("checking")
        report = check(folder, catalogue)
    if shows := choice is not None and isinstance(given[0], Image):
        write_whole(picture, as_jpeg(drawn(given[0], choice.found[0], choice.names)), mode=READABLE)
    return Begun(plan, report, facts, tuple(candidates), choice, picture if shows else None)


def _samples(wish: Wish, guess: Guess) -> tuple[list[Sample], list[Value]]:
    """Those of the package, and the values of these and of further ones to try."""
    samples = own_samples(wish.samples, guess.input)
    more = shipped_samples(guess)
    return [*samples, *more[: max(0, LEAST - len(samples))]], values_of([*samples, *more], guess.input)


def _about(wish: Wish, facts: Facts | None) -> About:
    """What was said, with what the model says of itself and a stand-in for the id where nothing was."""
    return replace(
        wish.about,
        id=wish.about.id or f"vn.example.{slug(wish.folder.name, 'demo')}",
        licence=wish.about.licence or (stated_licence(facts) if facts else ""),
    )


def _candidates(wish: Wish, facts: Facts | None) -> list[Guess]:
    """The likeliest first, all of one kind of input."""
    if wish.template:
        return [template(wish.template, own=wish.model is not None)]
    found = guesses(facts) if facts else []
    found = [guess for guess in found if wish.family in ("", guess.family)]
    if not found:
        raise KnownError("new-no-family")
    return [guess for guess in found if guess.input == found[0].input]


def _runs(guess: Guess, model: bytes | None) -> bool:
    """Whether all of its models are there."""
    needed = {step["model"] for step in guess.steps if "model" in step}
    return needed <= {*guess.models, *([OWN] if model is not None else [])}


@contextmanager
def _in_place(folder: Path) -> Iterator[Path]:
    """An empty folder beside it; at the end it takes its place, and nothing stays of it where the body raises."""
    beside = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        beside.mkdir()
        try:
            yield beside
            os.rename(beside, folder)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
    except OSError as error:
        raise KnownError("folder-unwritable", path=str(folder), reason=reason_of(error)) from error

"""What nobody can know of a new demo but the exhibitor, said plainly."""

from __future__ import annotations

from collections.abc import Iterator

from exhibitor_admin.starting.choose import CLEARLY, Choice
from exhibitor_admin.starting.files import untranslated
from exhibitor_admin.starting.guess import Said
from exhibitor_admin.starting.plan import Plan


def unknown(plan: Plan, choice: Choice | None) -> tuple[Said, ...]:
    """The preparation first, because a wrong one looks like a bad model."""
    return (*_prepared(choice), *plan.guess.unknown, *_written(plan))


def _prepared(choice: Choice | None) -> Iterator[Said]:
    if choice is None or choice.preparation is None or len(choice.tried) < 2:
        return
    chosen, count = choice.preparation, len(choice.tried)
    figures = {tried.preparation.name: tried.figure for tried in choice.tried if tried.figure is not None}
    best = figures.pop(chosen.name, 0.0)
    if not best:
        yield Said("new-prepared-habit", {"chosen": chosen.name})
    elif figures and max(figures.values()) * CLEARLY >= best:
        yield Said("new-prepared-hardly", {"count": count, "chosen": chosen.name, "other": max(figures, key=lambda name: figures[name])})
    else:
        yield Said("new-prepared-clearly", {"count": count, "chosen": chosen.name})


def _written(plan: Plan) -> Iterator[Said]:
    if (count := untranslated(plan.guess)) and not any(said.key == "new-unknown-names" for said in plan.guess.unknown):
        yield Said("new-unknown-vietnamese", {"count": count})
    if plan.model is not None and not plan.about.licence:
        yield Said("new-unknown-licence")
    if plan.about.id.startswith("vn.example."):
        yield Said("new-unknown-id", {"id": plan.about.id})
    yield Said("new-unknown-expect")

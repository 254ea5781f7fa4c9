"""Shows what `demo new` found out about a model, what it chose and why, and what nobody can know but the exhibitor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from demos.problem import UNFINISHED
from exhibitor_admin.cli.check_report import speed_here, tell_problem_lines
from exhibitor_admin.cli.desk import Desk

if TYPE_CHECKING:
    from exhibitor_admin.starting.begin import Begun
    from exhibitor_admin.starting.facts import Facts
    from exhibitor_admin.starting.guess import Guess, Said

ALSO_MOST = 3


def tell_begun(desk: Desk, folder: Path, begun: Begun, *, as_json: bool) -> None:
    """As tables and lines, or as one JSON object; problems that aren't texts yet to be written are told as `demo check` tells them."""
    if as_json:
        desk.tell_json(_as_data(desk, folder, begun))
        return
    desk.tell(desk.say("new-made", path=str(folder)))
    desk.tell_facts(dict(_facts(desk, begun)))
    if begun.choice and len(begun.choice.tried) > 1 and any(tried.figure for tried in begun.choice.tried):
        rows = ((tried.preparation.name, desk.say("new-failed") if tried.failed else _figure(tried.figure)) for tried in begun.choice.tried)
        desk.tell_rows(("new-preparation", "new-figure"), rows)
    _tell_list(desk, "new-why", begun.plan.guess.reasons)
    _tell_list(desk, "new-unknown", begun.unknown)
    texts = [problem for problem in begun.report.problems if problem.code in UNFINISHED]
    tell_problem_lines(desk, [problem for problem in begun.report.problems if problem.code not in (*UNFINISHED, "file-missing")])
    missing = [problem.place for problem in begun.report.problems if problem.code == "file-missing"]
    if missing:
        desk.tell(desk.say("new-put-model", path=str(folder / missing[0])))
        return
    desk.tell(desk.say("new-left", texts=len(texts), file=str(folder / "demo.toml"), path=str(folder)))


def _facts(desk: Desk, begun: Begun) -> Iterator[tuple[str, str]]:
    guess = begun.plan.guess
    yield "new-family", _sure(desk, guess)
    if others := [other for other in begun.candidates if other is not guess][:ALSO_MOST]:
        yield "new-also", ", ".join(_sure(desk, other) for other in others)
    if begun.facts:
        yield from _ports(begun.facts)
    yield "new-chain", " → ".join(str(step["use"]) for step in guess.steps)
    if begun.choice and begun.choice.preparation:
        yield "new-prepared", begun.choice.preparation.name
    if measured := begun.report.measured:
        yield "speed", speed_here(desk, measured, begun.report.package.manifest if begun.report.package else None)
    if begun.picture:
        yield "new-picture", str(begun.picture)


def _sure(desk: Desk, guess: Guess) -> str:
    title = desk.say(f"family-{'template' if guess.template else guess.family}")
    return desk.say("new-sure", title=title, family=guess.family, percent=round(100 * guess.score))


def _ports(facts: Facts) -> Iterator[tuple[str, str]]:
    yield "new-inputs", "; ".join(f"{port.name} {_sides(port.shape or ())}" for port in facts.structure.inputs)
    yield "new-outputs", "; ".join(f"{answer.name} {_sides(answer.shape)}" for answer in facts.answers)


def _sides(shape: tuple[int, ...]) -> str:
    return "×".join("?" if side < 1 else str(side) for side in shape)


def _figure(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.3f}"


def _tell_list(desk: Desk, heading: str, sentences: tuple[Said, ...]) -> None:
    if sentences:
        desk.tell(desk.say(heading))
    for said in sentences:
        desk.tell(f"  • {desk.say(said.key, **said.data)}")


def _as_data(desk: Desk, folder: Path, begun: Begun) -> dict[str, object]:
    choice = begun.choice
    return {
        "folder": str(folder),
        "id": begun.plan.about.id,
        "family": begun.plan.guess.family,
        "score": begun.plan.guess.score,
        "also": {guess.family: guess.score for guess in begun.candidates if guess is not begun.plan.guess},
        "reasons": [{"code": said.key, "sentence": desk.say(said.key, **said.data)} for said in begun.plan.guess.reasons],
        "steps": list(begun.plan.steps),
        "normalisation": choice.preparation.name if choice and choice.preparation else None,
        "tried": {tried.preparation.name: tried.figure for tried in choice.tried} if choice else {},
        "unknown": [{"code": said.key, "sentence": desk.say(said.key, **said.data)} for said in begun.unknown],
        "picture": str(begun.picture) if begun.picture else None,
        "measured": asdict(begun.report.measured) if begun.report.measured else None,
        "problems": [asdict(problem) for problem in begun.report.problems],
    }

"""Shows what a check found: each problem with its place, one sentence and its mend, and how the demo runs on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from typing import TYPE_CHECKING

from demos.problem import BadPackage, Problem
from exhibitor_admin.cli.desk import Desk
from exhibitor_admin.problems import explain_problem

if TYPE_CHECKING:
    from demos.manifest import Manifest
    from demos.measure import Measured
    from demos.package.check import Report
    from demos.profile.predict import Prediction
    from demos.runner.sandbox import SandboxLevel


@contextmanager
def tell_problems(desk: Desk, *, as_json: bool = False) -> Iterator[None]:
    """Every problem of a package that is refused inside; the error goes on, and becomes the last line."""
    try:
        yield
    except BadPackage as error:
        if as_json:
            desk.tell_json({"problems": _as_data(desk, error.problems)})
        else:
            tell_problem_lines(desk, error.problems)
        raise


def tell_report(desk: Desk, report: Report, predicted: Prediction | None = None, *, as_json: bool) -> None:
    manifest = report.package.manifest if report.package else None
    key = report.signed.key if report.signed else ""
    if as_json:
        desk.tell_json(
            {
                "id": manifest.id if manifest else None,
                "version": manifest.version if manifest else None,
                "signed_by": key or None,
                "digest": report.signed.digest if report.signed else None,
                "measured": asdict(report.measured) if report.measured else None,
                "cycled": report.cycled.model_dump() if report.cycled else None,
                "predicted": _foretold(predicted) if predicted else None,
                "problems": _as_data(desk, report.problems),
            }
        )
        return
    facts: dict[str, str] = {}
    if manifest:
        facts |= {"demo": f"{manifest.id} {manifest.version}", "title": manifest.text.in_(desk.language).title}
    facts["signed-by"] = key or desk.say("nobody")
    if measured := report.measured:
        facts["speed"] = speed_here(desk, measured, manifest)
        facts["opening"] = f"{measured.cold_ms / 1000:.1f} s"
        facts["runs-on"] = ", ".join(measured.providers)
        facts["sandbox"] = desk.say("sandbox-whole" if measured.sandbox.whole else "sandbox-partly", walls=_walls(measured.sandbox))
        facts["memory"] = f"{measured.peak_bytes / 2**20:.0f} MB"
    if cycled := report.cycled:
        facts["cycles"] = desk.say("cycled", cycles=cycled.cycles, megabytes=round(cycled.grown_bytes / 2**20))
    desk.tell_facts(facts)
    if predicted and manifest:
        from exhibitor_admin.report.speed import foretell

        desk.tell(foretell(predicted, manifest, desk.language))
    tell_problem_lines(desk, report.problems)
    if not report.problems:
        desk.tell(desk.say("check-good"))


def speed_here(desk: Desk, measured: Measured, manifest: Manifest | None) -> str:
    """One line; only pictures are counted as such."""
    of = "pictures" if manifest is None or manifest.input == "picture" else "answers"
    return desk.say(f"speed-{of}", rate=round(measured.pictures_per_second, 1), p95=round(measured.p95_ms))


def _foretold(predicted: Prediction) -> dict[str, object]:
    times = {field.name: getattr(predicted, field.name) for field in fields(predicted)}
    return {**times, "machine": predicted.machine.model_dump(mode="json")}


def _walls(level: SandboxLevel) -> str:
    """The layers by their names, `-` for one that this machine lacks."""
    return " ".join(
        (f"landlock={level.landlock or '-'}", f"seccomp={'+' if level.seccomp else '-'}", f"limits={'+' if level.limits else '-'}")
    )


def tell_problem_lines(desk: Desk, problems: Sequence[Problem]) -> None:
    for problem in problems:
        explained = explain_problem(problem, desk.language)
        desk.warn(f"{explained.place}: {explained.sentence} [{explained.code}]")
        if explained.mend:
            desk.warn(f"    → {explained.mend}")


def _as_data(desk: Desk, problems: Sequence[Problem]) -> list[dict[str, object]]:
    words = (explain_problem(problem, desk.language) for problem in problems)
    return [{**asdict(problem), "sentence": said.sentence, "mend": said.mend} for problem, said in zip(problems, words, strict=True)]

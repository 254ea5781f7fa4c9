"""What is looked at in the Demos place, and the rows that show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from demos.package.read import Package
from demos.problem import UNFINISHED, Problem
from exhibitor_admin.bridge.demos.drops import Drop
from exhibitor_admin.bridge.demos.found import found_in
from exhibitor_admin.bridge.demos.rows import FigureRow, ProblemRow, SeenRow, VersionRow
from exhibitor_admin.problems import explain_problem
from exhibitor_admin.report.numbers import megabytes, milliseconds, rough
from exhibitor_admin.shelf import Figures, Found, Shelf, Shelved
from exhibitor_admin.standing import Standing, Version, shipped
from exhibitor_admin.words import Spoken, say
from kiosk.bridge.samples import ICONS

MOST_LINES = 2
"""Of what a sample gave; the page beside it shows all."""
KEY_ENDS = 4
"""Signs of a key's beginning and end by which people tell keys apart."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at: one version of a demo that stands somehow, or something that was dropped."""

    source: Path
    package: Package | None = None
    standing: Standing | None = None
    version: Version | None = None
    problems: tuple[Problem, ...] = ()
    figures: Figures | None = None
    found: tuple[Found, ...] = ()


def look_at_drop(drop: Drop) -> Look:
    if drop.seen is None:
        return Look(drop.source)
    report = drop.seen.report
    ran = report.package is not None and report.measured is not None
    found = found_in(report.package, report.found) if report.package and report.found else []
    figures = Figures.of(report.measured) if report.measured else None
    return Look(drop.source, report.package if ran else None, None, None, report.problems, figures, tuple(found))


def look_at_version(shelf: Shelf, standing: Standing, version: Version, record: Shelved | None) -> Look:
    """Raises BadPackage where the shelf was damaged."""
    if record is not None:
        package = shelf.package(standing.id, version.version)
        return Look(shelf.archive(standing.id, version.version), package, standing, version, (), record.figures, record.found)
    package_shipped = next((one for one in shipped() if one.manifest.id == standing.id), None)
    return Look(package_shipped.folder if package_shipped else Path(), package_shipped, standing, version)


def problem_rows(look: Look, language: Spoken) -> list[ProblemRow]:
    return [_problem(problem, language) for problem in look.problems]


def _problem(problem: Problem, language: Spoken) -> ProblemRow:
    said = explain_problem(problem, language)
    return ProblemRow(said.code, said.place, said.sentence, said.mend, problem.code in UNFINISHED)


def seen_rows(look: Look, language: Spoken) -> Iterator[SeenRow]:
    if look.package is None:
        return
    picture = look.package.manifest.input == "picture"
    for at, sample in enumerate(look.package.manifest.sample):
        missed = [explain_problem(problem, language).sentence for problem in look.problems if problem.place == sample.file]
        lines = look.found[at].get(language, ()) if at < len(look.found) else ()
        path = str(look.package.path(sample.file)) if picture else ""
        icon = "" if picture else ICONS[look.package.manifest.input]
        yield SeenRow(sample.text.in_(language), path, icon, ", ".join(lines[:MOST_LINES]), " ".join(missed), sample.fails)


def figure_rows(look: Look, language: Spoken) -> Iterator[FigureRow]:
    if look.figures is None:
        return
    figures = look.figures
    pictures = look.package is None or look.package.manifest.input == "picture"
    yield FigureRow(rough(1000 / figures.p50_ms, language), say("figure-pictures" if pictures else "figure-answers", language))
    yield FigureRow(f"{rough(figures.p50_ms, language)} / {rough(figures.p95_ms, language)}", say("figure-latency", language))
    yield FigureRow(megabytes(figures.peak_bytes, language), say("figure-memory", language))
    yield FigureRow(milliseconds(figures.cold_ms + figures.p50_ms, language), say("figure-first", language))


def version_rows(look: Look) -> list[VersionRow]:
    versions = look.standing.versions if look.standing else ()
    return [VersionRow(one.version, one.state, one.shown, short_key(one.key), one is look.version) for one in versions]


def short_key(key: str) -> str:
    return f"{key[:KEY_ENDS]}…{key[-KEY_ENDS:]}" if key else ""

"""Check a package from its first byte to its samples, and tell every problem at once."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from demos.measure import Measured
from demos.package.checks.digests import check_digests
from demos.package.checks.faces import check_faces
from demos.package.checks.languages import check_languages
from demos.package.checks.licences import check_licences
from demos.package.checks.pictures import check_pictures
from demos.package.checks.placeholders import check_placeholders
from demos.package.checks.shapes import check_shapes
from demos.package.checks.structure import check_structures, read_structures
from demos.package.lines import with_lines
from demos.package.open_and_close import Cycled, Effort, open_and_close
from demos.package.read import Package, read_package
from demos.package.stage import stage
from demos.package.try_samples import CEILING, try_samples
from demos.package.verify import Signed, verify
from demos.problem import UNFINISHED, BadPackage, Problem
from demos.runner.sandbox import Ceiling
from demos.values import Value
from models.catalogue import Catalogue
from models.errors import KnownError, reason_of

Admit = Callable[[Package, Signed], None]
"""Raises KnownError for a package that may not come in, whatever is in it."""
Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found out; a package without problems can be installed."""

    problems: tuple[Problem, ...]
    package: Package | None = None
    """None when the manifest doesn't hold. Its folder is gone by now."""
    signed: Signed | None = None
    """None when what is signed doesn't hold."""
    measured: Measured | None = None
    """None when the samples weren't reached, or not passed by the worker."""
    found: tuple[Mapping[type[Value], Value], ...] = ()
    """What each sample gave, as far as the worker came; empty when the samples weren't reached."""
    cycled: Cycled | None = None
    """None when opening and closing wasn't asked for, wasn't reached, or ended badly."""

    def passed(self) -> tuple[Package, Signed]:
        """What can be installed, and who signed it. Raises BadPackage with every problem."""
        if self.problems or self.package is None or self.signed is None:
            raise BadPackage(self.problems)
        return self.package, self.signed


def check(source: Path, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> Report:
    """Check a folder or a `.demo` file without installing it. Raises KnownError `package-not-stored` (reason)."""
    with checked(source, catalogue, ceiling) as report:
        return report


@contextmanager
def checked(
    source: Path, catalogue: Catalogue, ceiling: Ceiling = CEILING, effort: Effort | None = None, tell: Tell = lambda _: None
) -> Iterator[Report]:
    """As `check`, for a body that still reads the package's files; with an `effort`, a good one is also opened and closed many times.

    `tell` is told "trying" and "cycling" when these begin, which take seconds. Raises KnownError `package-not-stored` (reason).
    """
    with ExitStack() as stack:
        try:
            place = stack.enter_context(tempfile.TemporaryDirectory(prefix="demo-check-"))
            report = check_staged(source, Path(place) / "staged", catalogue, ceiling, tell=tell)
            if effort and report.package and report.measured and _only_unfinished(report.problems):
                tell("cycling")
                cycled, grown = open_and_close(report.package, catalogue, effort)
                report = replace(report, problems=(*report.problems, *grown), cycled=cycled)
        except OSError as error:
            raise KnownError("package-not-stored", reason=reason_of(error)) from error
        yield report


def check_staged(
    source: Path,
    staged: Path,
    catalogue: Catalogue,
    ceiling: Ceiling,
    admit: Admit = lambda _, __: None,
    tell: Tell = lambda _: None,
) -> Report:
    """As `check`; leaves the package at `staged`, its pictures encoded anew. What `admit` raises comes before the long checks."""
    still = check_still(source, staged, catalogue, admit)
    if still.package is None or not _only_unfinished(still.problems):
        return still  # a model or a picture that isn't in order isn't run
    tell("trying")
    trial = try_samples(still.package, catalogue, ceiling)
    return replace(still, problems=(*still.problems, *trial.problems), measured=trial.measured, found=trial.found)


def check_still(source: Path, staged: Path, catalogue: Catalogue, admit: Admit = lambda _, __: None) -> Report:
    """As `check_staged`, but nothing of the package is run."""
    report = _read(source, staged, catalogue, admit)
    return replace(report, problems=with_lines(report.problems, staged))


def _read(source: Path, staged: Path, catalogue: Catalogue, admit: Admit) -> Report:
    if problems := stage(source, staged):
        return Report(tuple(problems))
    signed, unsigned = _signed(staged)
    try:
        package = read_package(staged)
        if signed:
            signed.require(package.manifest)
    except BadPackage as error:
        return Report((*unsigned, *error.problems), signed=signed)
    if signed:
        admit(package, signed)
    return Report((*unsigned, *_still(package, catalogue)), package, signed)


def _only_unfinished(problems: Sequence[Problem]) -> bool:
    return {problem.code for problem in problems} <= UNFINISHED


def _signed(staged: Path) -> tuple[Signed | None, Sequence[Problem]]:
    try:
        return verify(staged), ()
    except BadPackage as error:
        return None, error.problems


def _still(package: Package, catalogue: Catalogue) -> list[Problem]:
    """All that can be told without running anything of the package."""
    structures, unreadable = read_structures(package)
    return [
        *check_languages(package),
        *check_placeholders(package),
        *check_licences(package),
        *check_digests(package, catalogue),
        *unreadable,
        *check_structures(package, structures),
        *check_shapes(package, structures),
        *check_faces(package, structures, catalogue),
        *check_pictures(package),
    ]

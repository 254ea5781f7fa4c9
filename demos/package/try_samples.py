"""Run a package's samples through the very worker that the kiosk uses, and compare what comes out with what the manifest promises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from demos.inputs import INPUTS
from demos.measure import Measured, live
from demos.package.read import MANIFEST, Package
from demos.pipeline import changed, dump_steps
from demos.problem import Problem
from demos.runner.job import job_for
from demos.runner.sandbox import Ceiling
from demos.unmet import unmet
from demos.values import Value
from models.catalogue import Catalogue
from models.errors import KnownError

CEILING = Ceiling(cpu_seconds=60)
"""A worker that is only tried may be stopped by the processor time it used: a model that never ends costs a minute at most."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a package's samples."""

    problems: tuple[Problem, ...]
    measured: Measured | None = None
    """None when the worker didn't live to the end."""
    found: tuple[Mapping[type[Value], Value], ...] = ()
    """What each sample gave, as far as the worker came."""


def try_samples(package: Package, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> Trial:
    """What `unmet` finds for each sample, or one problem with the code of the worker's end, in whose place stands the sample it died on.
    Where all samples lived, each control is tried at its ends too.

    The pictures must be of our own encoding already (`reencode_pictures`). A clip is tried by its first picture.
    """
    samples = package.manifest.sample
    read = INPUTS[package.manifest.input].read
    try:
        given = [read(package.path(sample.file)) for sample in samples]
        life = live(job_for(package, catalogue), given, ceiling)
    except KnownError as error:
        return Trial((Problem(error.code, package.manifest.id, dict(error.data)),))
    problems = [
        problem
        for sample, result in zip(samples, life.results, strict=False)
        for problem in unmet(sample.expect, result.values, package.manifest.step, sample.file)
    ]
    if life.end is not None:
        place = samples[len(life.results) % len(samples)].file if life.results else package.manifest.id
        problems.append(Problem(life.end.code, place, dict(life.end.data)))
    else:
        problems += _try_controls(package, catalogue, given[0], ceiling)
    return Trial(tuple(problems), life.measured, tuple(result.values for result in life.results))


def _try_controls(package: Package, catalogue: Catalogue, given: Value, ceiling: Ceiling) -> Iterator[Problem]:
    """Set each control to each of its ends or choices: the first that ends a worker is the control's problem, with the code of that end."""
    manifest = package.manifest
    for at, control in enumerate(manifest.control):
        for setting in control.settings:
            step = changed(manifest.called[control.step], control.field, setting)
            steps = [step if each.called == control.step else each for each in manifest.step]
            end = live(replace(job_for(package, catalogue), steps=dump_steps(steps)), [given], ceiling, runs=1).end
            if end is not None:
                yield Problem(end.code, f"{MANIFEST}: control.{at}", dict(end.data))
                break

"""Run a package's samples through the very worker that the kiosk uses, and compare what comes out with what the manifest promises."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing import Pipe
from time import monotonic

from demos.expect import unmet
from demos.inputs import INPUTS
from demos.measure import Measured, peak_bytes
from demos.package.read import Package
from demos.problem import Problem
from demos.runner.frame import Frame
from demos.runner.job import Job, job_for
from demos.runner.mailbox import Mailbox
from demos.runner.result import Result
from demos.runner.sandbox import Ceiling
from demos.runner.worker_link import Link
from demos.values import Value
from models.catalogue import Catalogue
from models.errors import KnownError

CEILING = Ceiling(cpu_seconds=60)
"""A worker that is only tried may be stopped by the processor time it used: a model that never ends costs a minute at most."""
OPEN_SECONDS = 7.0
"""For the models to open and warm up; no visitor waits longer, and nor does whoever checks a model that never ends."""
MEASURED_RUNS = 20
MEASURING_SECONDS = 3.0
"""For the runs beyond one for each sample."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of trying a package's samples."""

    problems: tuple[Problem, ...]
    measured: Measured | None = None
    """None when the worker didn't live to the end."""
    found: tuple[Mapping[type[Value], Value], ...] = ()
    """What each sample gave, as far as the worker came."""


@dataclass(frozen=True, slots=True)
class _Life:
    """One worker's life: results in the order of the samples, what was measured, and what ended it before the last sample, if anything."""

    results: list[Result]
    measured: Measured | None
    end: KnownError | None


def try_samples(package: Package, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> Trial:
    """What `unmet` finds for each sample, or one problem with the code of the worker's end, in whose place stands the sample it died on.

    The pictures must be of our own encoding already (`reencode_pictures`). A clip is tried by its first picture.
    """
    samples = package.manifest.sample
    read = INPUTS[package.manifest.input].read
    try:
        life = _live(job_for(package, catalogue), [read(package.path(sample.file)) for sample in samples], ceiling)
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
    return Trial(tuple(problems), life.measured, tuple(result.values for result in life.results))


def _live(job: Job, given: list[Value], ceiling: Ceiling) -> _Life:
    """Every sample once, then over and over until there is enough to measure; each is a scene of its own."""
    results: list[Result] = []
    stop_heard, stop_said = Pipe(duplex=False)
    mailbox = Mailbox.create()
    started = monotonic()
    cold = peak = 0.0

    def frame(seq: int) -> Frame:
        return Frame(seq, monotonic(), given[seq % len(given)], scene=seq)

    def opened(link: Link) -> None:
        nonlocal cold
        cold = monotonic() - started
        late.cancel()
        link.offer(frame(0))

    def answered(link: Link, result: Result) -> None:
        nonlocal peak
        results.append(result)
        enough = len(results) >= MEASURED_RUNS or monotonic() > started + cold + MEASURING_SECONDS
        if len(results) < len(given) or not enough:
            link.offer(frame(len(results)))
        else:
            peak = peak_bytes(link.pid or 0)
            stop_said.send_bytes(b"stop")

    link = Link(job, mailbox, ceiling, answered, opened)
    late = threading.Timer(OPEN_SECONDS, lambda: stop_said.send_bytes(b"late"))
    late.start()
    try:
        crash = link.serve(stop_heard)
    finally:
        late.cancel()
        link.close()
        mailbox.close()
    if crash:
        return _Life(results[: len(given)], None, crash.error)
    if len(results) < len(given):
        return _Life([], None, KnownError("opening-late", seconds=OPEN_SECONDS))
    median_ms = link.statistics.figures().work_ms or 0.0
    p95_ms = 1000 * (link.statistics.p95_seconds() or median_ms / 1000)
    measured = Measured(1000 * cold, median_ms, p95_ms, int(peak), len(results), link.providers, link.sandbox)
    return _Life(results[: len(given)], measured, None)

"""How fast a demo is on this machine, and how much memory it takes: measured in the worker that the kiosk uses."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import Pipe
from pathlib import Path
from statistics import fmean
from time import monotonic

import psutil

from demos.runner.frame import Frame
from demos.runner.job import Job
from demos.runner.mailbox import Mailbox
from demos.runner.result import Result
from demos.runner.sandbox import Ceiling, SandboxLevel
from demos.runner.watch import processor_seconds
from demos.runner.worker_link import Link
from demos.values import Value
from models.errors import KnownError

OPEN_SECONDS = 7.0
"""For the models to open and warm up; no visitor waits longer, and nor does whoever checks a model that never ends. A worker that had
less of the processor in that time, because the machine is busy with something else, gets it first.
"""
LOOK_SECONDS = 0.2
MEASURED_RUNS = 20
MEASURING_SECONDS = 3.0
"""For the runs beyond one for each sample."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One trial of a demo with its own samples."""

    cold_ms: float
    """From starting the worker to its first readiness: opening the models and one run on a blank picture."""
    p50_ms: float
    """Median time from telling the worker of a picture to its answer."""
    p95_ms: float
    peak_bytes: int
    """The most memory the worker's process held."""
    runs: int
    """Pictures that the times are made from."""
    providers: tuple[str, ...]
    """The execution providers that really ran the models."""
    sandbox: SandboxLevel
    """What walled the worker in on this machine."""
    quiet_ms: float
    """What a picture takes while nothing else disturbs the machine: the quickest run of each sample, on average over the samples."""
    steps_ms: Mapping[str, float]
    """What each step, by its name, takes of `quiet_ms`; the rest is the way to the worker and back."""
    cpu_ms: Mapping[str, float]
    """What each step takes of the processor, on all cores together, on average: it hardly grows when the machine is busy."""

    @property
    def pictures_per_second(self) -> float:
        return 1000 / self.p50_ms


@dataclass(frozen=True, slots=True)
class Life:
    """One worker's life: results in the order of the samples, what was measured, and what ended it before the last sample, if anything."""

    results: list[Result]
    measured: Measured | None
    end: KnownError | None


def live(job: Job, given: list[Value], ceiling: Ceiling, runs: int = MEASURED_RUNS) -> Life:
    """Every sample once, then over and over until there is enough to measure; each is a scene of its own."""
    results: list[Result] = []
    taken: list[float] = []
    stop_heard, stop_said = Pipe(duplex=False)
    mailbox = Mailbox.create()
    in_time = threading.Event()
    started = monotonic()
    cold = peak = 0.0

    def frame(seq: int) -> Frame:
        return Frame(seq, monotonic(), given[seq % len(given)], scene=seq)

    def opened(link: Link) -> None:
        nonlocal cold
        cold = monotonic() - started
        in_time.set()
        link.offer(frame(0))

    def until_late() -> None:
        patience = OPEN_SECONDS
        while not in_time.wait(patience):
            if processor_seconds(link.pid or 0) >= OPEN_SECONDS:
                stop_said.send_bytes(b"late")
                return
            patience = LOOK_SECONDS

    def answered(link: Link, result: Result) -> None:
        nonlocal peak
        results.append(result)
        taken.append(monotonic() - result.frame.captured)
        enough = len(results) >= runs or monotonic() > started + cold + MEASURING_SECONDS
        if len(results) < len(given) or not enough:
            link.offer(frame(len(results)))
        else:
            peak = peak_bytes(link.pid or 0)
            stop_said.send_bytes(b"stop")

    def quiet(times: Sequence[float]) -> float:
        return fmean(min(times[sample :: len(given)]) for sample in range(len(given)))

    link = Link(job, mailbox, ceiling, answered, opened)
    waiting = threading.Thread(target=until_late, name="late", daemon=True)
    waiting.start()
    try:
        crash = link.serve(stop_heard)
    finally:
        in_time.set()
        waiting.join()
        link.close()
        mailbox.close()
    if crash:
        return Life(results[: len(given)], None, crash.error)
    if len(results) < len(given):
        return Life([], None, KnownError("opening-late", seconds=OPEN_SECONDS))
    median_ms = link.statistics.figures().work_ms or 0.0
    p95_ms = 1000 * (link.statistics.p95_seconds() or median_ms / 1000)
    measured = Measured(
        cold_ms=1000 * cold,
        p50_ms=median_ms,
        p95_ms=p95_ms,
        peak_bytes=int(peak),
        runs=len(results),
        providers=link.providers,
        sandbox=link.sandbox,
        quiet_ms=1000 * quiet(taken),
        steps_ms=_each_ms([result.steps for result in results], quiet),
        cpu_ms=_each_ms([result.cpu for result in results], fmean),  # the clock ticks too seldom for single runs
    )
    return Life(results[: len(given)], measured, None)


def _each_ms(taken: Sequence[Mapping[str, float]], typical: Callable[[Sequence[float]], float]) -> dict[str, float]:
    return {step: 1000 * typical([times.get(step, 0.0) for times in taken]) for step in taken[0]}


def peak_bytes(pid: int) -> int:
    """The most memory that a process has held so far; what it holds now where the system doesn't remember. 0 for one that is gone."""
    try:
        if sys.platform == "linux":
            lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
            return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)
        memory = psutil.Process(pid).memory_info()
        return int(getattr(memory, "peak_wset", memory.rss))
    except (OSError, psutil.Error):
        return 0

"""The standard models, measured on this machine one after another in the worker that the kiosk uses."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

import numpy as np
import psutil

from demos.measure import Measured, live
from demos.package.try_samples import CEILING
from demos.pipeline import dump_steps, load_steps
from demos.profile.machine import Machine, Timed
from demos.runner.job import Job
from demos.values import Image
from models.catalogue import Catalogue
from models.version import VERSION

Kind = Literal["convolution", "sequence"]
"""`convolution`: networks of convolutions. `sequence`: recurrent networks and transformers, whose time goes into products of matrices."""
HIGH, WIDE = 720, 1280
RUNS = 60
LEAST_MS = 0.001
LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Standard:
    """A model of the catalogue, what kind it is, and the step that prepares a picture for it."""

    id: str
    kind: Kind
    prepare: Mapping[str, Any]


STANDARD = (
    Standard("nanodet-416", "convolution", {"use": "letterbox", "size": (416, 416), "colour": "bgr"}),
    Standard("efficientnet-lite0", "convolution", {"use": "stretch", "size": (224, 224)}),
    Standard("pose-landmark-256", "convolution", {"use": "stretch", "size": (256, 256), "layout": "nhwc"}),
    Standard("aster-vi", "sequence", {"use": "stretch", "size": (320, 32)}),
)


def measure_machine(name: str, catalogue: Catalogue, on_model: Callable[[str], None] = lambda _: None) -> Machine:
    """`name` is what people call the machine; `on_model` is told each model before it runs. Takes some seconds.

    Raises KnownError as `Catalogue.read` does, or with what ended a worker.
    """
    busy = psutil.cpu_percent(LOOK_SECONDS) / 100
    models: dict[str, Timed] = {}
    for standard in STANDARD:
        on_model(standard.id)
        models[standard.id] = _timed(standard, catalogue)
    return Machine(
        name=name,
        processor=processor_name(),
        cores=cores(),
        memory_bytes=psutil.virtual_memory().total,
        system=f"{platform.system()} {platform.release()}"[:120],
        program=VERSION,
        measured=date.today(),
        busy=busy,
        models=models,
    )


def cores() -> int:
    """The processor's cores that this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _timed(standard: Standard, catalogue: Catalogue) -> Timed:
    steps = load_steps([standard.prepare, {"use": "infer", "model": standard.id}])
    job = Job(dump_steps(steps), frozenset(), lambda: {standard.id: catalogue.read(standard.id)})
    life = live(job, [_picture()], CEILING, RUNS)
    if life.end is not None or life.measured is None:
        raise life.end or RuntimeError("a worker that didn't end measured nothing")
    measured: Measured = life.measured
    prepare, infer = (step.called for step in steps)
    return Timed(
        run_ms=measured.steps_ms[infer],
        run_cpu_ms=measured.cpu_ms[infer],
        prepare_ms=measured.steps_ms[prepare],
        prepare_cpu_ms=measured.cpu_ms[prepare],
        way_ms=max(LEAST_MS, measured.quiet_ms - sum(measured.steps_ms.values())),
        cold_ms=measured.cold_ms,
    )


def _picture() -> Image:
    """The same everywhere: soft colours with some grain."""
    across, down = np.meshgrid(np.linspace(0, 255, WIDE), np.linspace(0, 255, HIGH))
    grain = np.random.default_rng(1).integers(0, 16, (HIGH, WIDE, 3))
    return Image(np.ascontiguousarray(np.clip(np.dstack((across, down, across[:, ::-1])) + grain, 0, 255), np.uint8))


def processor_name() -> str:
    """As the system calls it."""
    try:
        lines: Sequence[str] = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
        named = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "")
    except OSError:
        named = ""
    return (named or platform.processor() or platform.machine() or "?")[:120]

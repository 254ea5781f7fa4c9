"""Run a package's samples through the very worker that the kiosk uses, and compare what comes out with what the manifest promises."""

from __future__ import annotations

from multiprocessing import Pipe
from time import monotonic

import cv2
import numpy as np

from demos.expect import label_names, unmet
from demos.package.read import Package
from demos.problem import Problem
from demos.runner.frame import Frame
from demos.runner.job import Job, job_for
from demos.runner.mailbox import Mailbox
from demos.runner.result import Result
from demos.runner.sandbox import Ceiling
from demos.runner.worker_link import Link
from demos.values import Image
from models.catalogue import Catalogue
from models.errors import KnownError

CEILING = Ceiling(cpu_seconds=120)
"""A worker that is only tried may be stopped by the processor time it used: a model that never ends costs two minutes at most."""


def try_samples(package: Package, catalogue: Catalogue, ceiling: Ceiling = CEILING) -> list[Problem]:
    """What `unmet` finds for each sample, or one problem with the code of the worker's end, in whose place stands the sample it died on.

    The pictures must be of our own encoding already (`reencode_pictures`). Clips are left out.
    """
    samples = [sample for sample in package.manifest.sample if not sample.moves]
    try:
        frames = [Frame(seq, monotonic(), _picture(package, sample.file)) for seq, sample in enumerate(samples)]
        results, end = _results(job_for(package, catalogue), frames, ceiling)
    except KnownError as error:
        return [Problem(error.code, package.manifest.id, dict(error.data))]
    names = label_names(package.manifest.step)
    problems = [
        problem
        for sample, result in zip(samples, results, strict=False)
        for problem in unmet(sample.expect, result.values, names, sample.file)
    ]
    if end is not None:
        place = samples[len(results)].file if results else package.manifest.id
        problems.append(Problem(end.code, place, dict(end.data)))
    return problems


def _results(job: Job, frames: list[Frame], ceiling: Ceiling) -> tuple[list[Result], KnownError | None]:
    """Results in the order of the frames, and what ended the worker before the last of them, if anything did."""
    results: list[Result] = []
    stop_heard, stop_said = Pipe(duplex=False)
    mailbox = Mailbox.create()

    def answered(link: Link, result: Result) -> None:
        results.append(result)
        if len(results) < len(frames):
            link.offer(frames[len(results)])
        else:
            stop_said.send_bytes(b"stop")

    link = Link(job, mailbox, ceiling, answered, lambda opened: opened.offer(frames[0]))
    try:
        crash = link.serve(stop_heard)
    finally:
        link.close()
        mailbox.close()
    return results, crash.error if crash else None


def _picture(package: Package, name: str) -> Image:
    pixels = cv2.imdecode(np.frombuffer(package.path(name).read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise KnownError("picture-unreadable", file=name)
    return Image(np.asarray(pixels, np.uint8))

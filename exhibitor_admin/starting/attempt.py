"""Try a chain in the sandboxed worker that the kiosk uses, once for each way of preparing pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from multiprocessing import Pipe
from time import monotonic
from typing import Any

from demos.package.try_samples import CEILING
from demos.runner.frame import Frame
from demos.runner.job import Job
from demos.runner.mailbox import Mailbox
from demos.runner.result import Result
from demos.runner.worker_link import Link
from demos.values import Value
from models.errors import KnownError

Found = Mapping[type[Value], Value]
Fields = Mapping[str, Any]
"""Parameters of the step that prepares pictures."""


def attempt(job: Job, step: str, choices: Sequence[Fields], given: Sequence[Value]) -> list[Sequence[Found] | KnownError]:
    """For each choice what was found in each sample, or what ended the worker.

    A worker that ends is replaced for the next choice. Raises KnownError when the chain can't be opened at all.
    """
    outcomes: list[Sequence[Found] | KnownError] = []
    while len(outcomes) < len(choices):
        results, end = _one_life(job, step, choices[len(outcomes) :], given)
        whole = len(results) // len(given)
        outcomes += [[result.values for result in results[at * len(given) : (at + 1) * len(given)]] for at in range(whole)]
        if end is not None and not outcomes and not results and len(choices) == 1:
            raise end
        if end is not None:
            outcomes.append(end)
    return outcomes


def _one_life(job: Job, step: str, choices: Sequence[Fields], given: Sequence[Value]) -> tuple[list[Result], KnownError | None]:
    """Results in order, choice by choice, until all are there or the worker ends."""
    results: list[Result] = []
    stop_heard, stop_said = Pipe(duplex=False)
    mailbox = Mailbox.create()

    def ask(link: Link) -> None:
        choice, place = divmod(len(results), len(given))
        if choice == len(choices):
            stop_said.send_bytes(b"stop")
            return
        if place == 0:
            for field, value in choices[choice].items():
                link.set(step, field, value)
        link.offer(Frame(len(results), monotonic(), given[place], scene=len(results)))

    def answered(link: Link, result: Result) -> None:
        results.append(result)
        ask(link)

    try:
        link = Link(job, mailbox, CEILING, answered, ask)
        try:
            crash = link.serve(stop_heard)
        finally:
            link.close()
    finally:
        mailbox.close()
        stop_heard.close()
        stop_said.close()
    return results, crash.error if crash else None

"""Start child processes that already have their libraries: forked from a clean server where there is one, spawned elsewhere."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

PRELOADED = ("demos.runner.worker", "demos.runner.isolated", "demos.runner.cycling")


def context() -> Any:
    """The way children are started here. The server is forked from nothing of ours, so it holds no window, no lead and no key."""
    if sys.platform != "linux":
        return multiprocessing.get_context("spawn")
    chosen = multiprocessing.get_context("forkserver")
    chosen.set_forkserver_preload(list(PRELOADED))
    return chosen


def warm_up() -> None:
    """Start the server now, so that the first demo needn't wait for it."""
    if sys.platform == "linux":
        context()
        from multiprocessing import forkserver

        with _deaf():
            forkserver.ensure_running()


def launch(target: Callable[..., None], *arguments: object) -> tuple[BaseProcess, Connection]:
    """Run `target(connection, *arguments)` in a child; returns it and our end of the pipe. The child dies with us."""
    chosen = context()
    ours, theirs = chosen.Pipe(duplex=True)
    process = chosen.Process(target=target, args=(theirs, *arguments), daemon=True)
    with _deaf():
        process.start()
    theirs.close()
    return process, ours


@contextmanager
def _deaf() -> Iterator[None]:
    """Ctrl-C in a terminal reaches all that was started there. What starts now never hears it: it ends with us, and has nothing to say."""
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # where it starts meanwhile, it opens our ears again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def quiet() -> None:
    """Let nothing of the child reach the parent's terminal, nor a file: what it has to say goes through the pipe."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)

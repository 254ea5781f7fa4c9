"""Do one thing with bytes nobody has checked, in a child that can't reach anything and ends afterwards."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import Connection, wait
from time import monotonic

from demos.runner.launch import launch, quiet
from demos.runner.protocol import MESSAGE_BYTES
from demos.runner.sandbox import Ceiling, close_sandbox
from demos.runner.watch import Watch, idle_seconds, processor_seconds
from models.errors import KnownError

DONE, REFUSED = b"+", b"-"


@dataclass(frozen=True, slots=True)
class Allowance:
    """How long and how much one isolated piece of work may take."""

    seconds: float = 10.0
    """Without those in which a busy machine has no processor for it."""
    memory_bytes: int = 512 * 2**20


def run_isolated(function: str, payload: bytes, allowance: Allowance = Allowance()) -> bytes:
    """Call `module:function` with `payload` in a sandboxed child and return its bytes.

    Raises the KnownError code that the function raised (without data), `isolated-died` when the child died,
    and `isolated-late` when it took longer than it may.
    """
    process, connection = launch(_child, function, allowance)
    try:
        connection.send_bytes(payload)
        watch = Watch(monotonic(), partial(processor_seconds, process.pid or 0), idle_seconds)
        while not wait([connection, process.sentinel], watch.patience(monotonic(), allowance.seconds)):
            watch.look(now := monotonic(), None)
            if watch.complaint(now, allowance.seconds, beats=False):
                raise KnownError("isolated-late", seconds=allowance.seconds)
        answer = connection.recv_bytes(MESSAGE_BYTES)
    except (EOFError, OSError) as error:
        raise KnownError("isolated-died") from error
    finally:
        process.kill()
        process.join()
        connection.close()
    if answer[:1] == DONE:
        return answer[1:]
    raise KnownError(answer[1:].decode("ascii", "replace")[:80])


def _child(connection: Connection, function: str, allowance: Allowance) -> None:
    module, _, name = function.partition(":")
    work: Callable[[bytes], bytes] = getattr(importlib.import_module(module), name)
    quiet()
    close_sandbox(Ceiling(allowance.memory_bytes, cpu_seconds=int(allowance.seconds) + 1))
    try:
        connection.send_bytes(DONE + work(connection.recv_bytes()))
    except KnownError as error:
        connection.send_bytes(REFUSED + error.code.encode())

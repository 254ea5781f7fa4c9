"""Does things in a process of its own, for what keeps Python's lock while it counts: a window would stand still meanwhile."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Literal, ParamSpec, TypeVar

from models.errors import KnownError

P = ParamSpec("P")
T = TypeVar("T")
TO_CLEAR_UP_SECONDS = 5
"""What a process gets that is told to end, to leave nothing half written."""

Message = tuple[Literal["part", "error", "end"], Any]


def apart(do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the function returns, which can be pickled, as can what it is given. Raises what it raises, and KnownError `process-died`."""
    with parts_apart(_alone, do, args, kwargs) as results:
        return next(results)


@contextmanager
def parts_apart(do: Callable[P, Iterable[T]], *args: P.args, **kwargs: P.kwargs) -> Iterator[Iterator[T]]:
    """One after another what the function yields, as `apart`; the process is no further ahead than a pipe holds, and ends with the block.

    What it is given goes through a pipe too: a key is never on the disk.
    """
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_work, args=(theirs, do, args, kwargs), daemon=True)
    process.start()
    theirs.close()
    try:
        yield _received(ours)
    finally:
        ours.close()
        process.terminate()
        process.join(TO_CLEAR_UP_SECONDS)
        process.kill()
        process.join()


def _received(pipe: Connection) -> Iterator[Any]:
    while True:
        try:
            kind, what = pipe.recv()
        except (EOFError, OSError) as error:
            raise KnownError("process-died") from error
        if kind == "end":
            return
        if kind == "error":
            raise what
        yield what


def _alone(do: Callable[..., T], args: Sequence[Any], kwargs: Mapping[str, Any]) -> Iterator[T]:
    yield do(*args, **kwargs)


def _work(pipe: Connection, do: Callable[..., Iterable[Any]], args: Sequence[Any], kwargs: Mapping[str, Any]) -> None:
    """What the process does. Told to end, it leaves by way of every `finally`."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started it decides
    try:
        for part in do(*args, **kwargs):
            pipe.send(("part", part))
        pipe.send(("end", None))
    except BrokenPipeError:
        pass  # nobody wants the rest
    except Exception as error:
        error.add_note("".join(traceback.format_exception(error)))  # its own trace doesn't come along
        pipe.send(("error", error))

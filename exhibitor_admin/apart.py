"""Does things in a process of its own, for what keeps Python's lock while it counts: a window would stand still meanwhile."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, ParamSpec, TypeVar

from models.errors import KnownError

P = ParamSpec("P")
T = TypeVar("T")
TO_CLEAR_UP_SECONDS = 5
"""What a process gets that is told to end, to leave nothing half written."""

CHECK_SECONDS = 0.1


def apart(do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the function returns, which can be pickled, as can what it is given. Raises what it raises, and KnownError `process-died`."""
    return apart_until(_go_on, do, *args, **kwargs)


def apart_until(check: Callable[[], None], do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """As `apart`; `check` is asked again and again meanwhile, and what it raises ends the process, which leaves nothing half written."""
    with _running(check, _alone, (do, args, kwargs), {}) as results:
        result: T = next(results)
    return result


def parts_apart(do: Callable[P, Iterable[T]], *args: P.args, **kwargs: P.kwargs) -> AbstractContextManager[Iterator[T]]:
    """One after another what the function yields, as `apart`; the process is no further ahead than a pipe holds, and ends with the block.

    What it is given goes through a pipe too: a key is never on the disk.
    """
    return _running(_go_on, do, args, kwargs)


@contextmanager
def _running(
    check: Callable[[], None], do: Callable[..., Iterable[T]], args: Sequence[Any], kwargs: Mapping[str, Any]
) -> Iterator[Iterator[T]]:
    spawn = get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_work, args=(theirs, do, args, kwargs), daemon=True)
    process.start()
    theirs.close()
    try:
        yield _received(ours, check)
    finally:
        process.terminate()  # with the pipe still open: told twice, it would be told in the midst of clearing up
        process.join(TO_CLEAR_UP_SECONDS)
        process.kill()
        process.join()
        ours.close()


def _go_on() -> None:
    """Nothing ends it before its time."""


def _received(pipe: Connection, check: Callable[[], None]) -> Iterator[Any]:
    while True:
        while not pipe.poll(CHECK_SECONDS):
            check()
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

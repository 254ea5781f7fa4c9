"""Does one thing in a process of its own, for what keeps Python's lock while it counts: a window would stand still meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")


def apart(do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What the function returns, which can be pickled, as can what it is given. Raises what it raises."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        return process.submit(do, *args, **kwargs).result()

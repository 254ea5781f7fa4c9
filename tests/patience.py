"""How long a test waits for what other threads, processes and windows do, before it says that it doesn't come about."""

from __future__ import annotations

import time
from collections.abc import Callable

from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

PATIENCE_S = 120.0
"""Beside four busy programs a worker was taken for hung after 18 s, and replaced; the new one takes its time, too."""
LOOK_S = 0.01
MOST_S = 0.5
"""That one look counts. Where it took longer, this process or the whole machine was stopped: nothing it waits for went on either."""


def wait_until(qtbot: QtBot, condition: Callable[[], object], seen: Callable[[], object] = lambda: "no more is known") -> None:
    """While a window goes on. Raises TimeoutError, which tells what was `seen` instead."""
    _look(condition, lambda: qtbot.wait(round(1000 * LOOK_S)), seen)


def wait_until_others(condition: Callable[[], object], seen: Callable[[], object] = lambda: "no more is known") -> None:
    """The same where only other threads or processes go on."""
    _look(condition, lambda: time.sleep(LOOK_S), seen)


def _look(condition: Callable[[], object], rest: Callable[[], None], seen: Callable[[], object]) -> None:
    patience_s = PATIENCE_S
    while not condition():
        began = time.monotonic()
        rest()
        patience_s -= min(MOST_S, time.monotonic() - began)
        if patience_s < 0:
            raise TimeoutError(f"it didn't come about; {seen()}")

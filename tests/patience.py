"""Waits for something in a window, and doesn't count how long the machine stood still meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable

from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

PATIENCE_MS = 60_000.0
"""Beside four busy programs a worker was taken for hung after 18 s, and replaced; the new one takes its time, too."""
LOOK_MS = 10
MOST_MS = 500.0
"""That one look counts. Where it took longer, this process or the whole machine was stopped: nothing it waits for went on either."""


def wait_until(qtbot: QtBot, condition: Callable[[], object], seen: Callable[[], object] = lambda: "no more is known") -> None:
    """Raises TimeoutError, which tells what was `seen` instead."""
    patience_ms = PATIENCE_MS
    while not condition():
        began = time.monotonic()
        qtbot.wait(LOOK_MS)
        patience_ms -= min(MOST_MS, 1000 * (time.monotonic() - began))
        if patience_ms < 0:
            raise TimeoutError(f"it didn't come about; {seen()}")

"""The small parent process: starts the window's process and brings it back when it died or froze.

It imports nothing of Qt and no model, so that it is hardly there, and hardly anything in it can fail.
"""

from __future__ import annotations

import select
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from time import monotonic

from kiosk.notify import Notify
from kiosk.window_process import ANEW, Ended, WindowProcess

LIVED_SECONDS = 15.0
"""A window that lived that long didn't fall at once."""
PAUSES = (0.0, 0.0, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0)
"""Seconds before a window that fell again and again is opened anew; after the last of them the parent gives up."""
LATE_SECONDS = 0.5
"""A parent that wakes so much later than it asked for knows that the whole machine stood still, and blames nobody."""
GAVE_UP = 3
"""Exit code, beside those of `kiosk.start`."""


def keep(command: Sequence[str], environment: Mapping[str, str], pauses: Sequence[float] = PAUSES) -> int:
    """Run the window's command for as long as a window is wanted; returns the exit code. `pauses` as `PAUSES`.

    A first window that can't be opened at all has said why, and its exit code is ours.
    """
    notify, bell = Notify(environment), _Bell()
    fell, fallen_by, opened = 0, "", False
    while True:
        ended = _watch(WindowProcess(command, environment, fallen_by), notify, bell)
        opened = opened or ended.opened
        if ended.code == ANEW:
            fell, fallen_by = 0, ""
            continue
        if ended.in_order:
            return 0
        if not opened and ended.code > 0:
            return ended.code
        fell, fallen_by = 1 if ended.seconds > LIVED_SECONDS else fell + 1, ended.how
        if fell > len(pauses):
            _say(f"the window fell {fell} times in a row, last by {fallen_by}; giving up")
            return GAVE_UP
        pause = pauses[fell - 1]
        _say(f"the window ended by {fallen_by} after {ended.seconds:.1f} s; it is opened again in {pause:.0f} s")
        if bell.rings_within(pause):
            return 0


def _watch(window: WindowProcess, notify: Notify, bell: _Bell) -> Ended:
    """Until the window's process has ended or must be ended."""
    watched: list[WindowProcess | _Bell] = [window, bell]
    while True:
        asked = monotonic()
        patience = max(0.0, window.due - asked)
        ready, _, _ = select.select(watched, [], [], patience)
        if bell in ready:
            bell.hush()
            window.leave()
        if window in ready:
            if not window.hear():
                break
            notify.alive()
        elif monotonic() - asked > patience + LATE_SECONDS:
            window.forgive()
        elif monotonic() >= window.due:
            break
    return window.end()


class _Bell:
    """Rings when somebody wants the kiosk to end: SIGINT or SIGTERM."""

    def __init__(self) -> None:
        self._here, there = socket.socketpair()
        there.setblocking(False)
        self._there = there  # held: Python keeps only its number
        signal.set_wakeup_fd(there.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)

    def fileno(self) -> int:
        return self._here.fileno()

    def hush(self) -> None:
        self._here.recv(64)

    def rings_within(self, seconds: float) -> bool:
        ready, _, _ = select.select([self], [], [], seconds)
        return bool(ready)


def _say(what: str) -> None:
    print(f"kiosk: {what}", file=sys.stderr, flush=True)  # noqa: T201

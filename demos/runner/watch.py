"""When a worker is taken for hung: by a clock of its own, which stands still while the machine has no processor for it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import psutil

from demos.runner.worker import BEAT_SECONDS
from models.errors import KnownError

OPEN_SECONDS = 30.0
"""Opening and warming up a demo's models may take this long; no beat is asked for meanwhile."""
SILENCE_SECONDS = 12 * BEAT_SECONDS
FIRST_ANSWERS_SECONDS = 10.0
"""The deadline of one picture until the demo's own pace is known, and the longest one after that."""
DEADLINE_LEAST_SECONDS = 1.5
DEADLINE_TIMES_P95 = 10.0
LOOK_SECONDS = 0.2
ASLEEP = 0.005
"""A worker that takes a smaller part of a processor waits for something else, and for ever if it hangs; beating takes a tenth of that."""
MOST_LOST_SECONDS = 60.0
"""On a machine that is so busy nothing would come of further patience."""
MOST_WORDS, MOST_WORDS_PER_SECOND = 1000, 100
"""Beyond its answers a worker beats, and refuses what a slider asks of it; one that says more wants to keep its parent busy."""
SCHEDULED = 2
"""Of a process's clocks the one that the scheduler keeps to the nanosecond, as in clock_getcpuclockid(3), which Python lacks."""


class Watch:
    """Over one worker, on its parent's thread; times are seconds of the monotonic clock."""

    def __init__(self, now: float, used: Callable[[], float], idle: Callable[[], float]) -> None:
        """The worker starts `now`; `used` says how much processor time it took so far, `idle` how much nobody took, both in seconds."""
        self._used, self._idle = used, idle
        self._since = self._heard = now
        """When it began what it is busy with, and when it said anything."""
        self._lost = 0.0
        """What it went without a processor since then."""
        self._looked, self._used_then, self._idle_then = now, 0.0, idle()
        self._born, self._words = now, 0

    def hear(self, now: float, *, answer: bool) -> None:
        """It said something. Answers come as they are asked for; raises KnownError `protocol` where too much else comes."""
        self._heard = now
        self._words += not answer
        if self._words > MOST_WORDS + MOST_WORDS_PER_SECOND * (now - self._born):
            raise KnownError("protocol", reason="it doesn't stop talking")

    def look(self, now: float, busy_since: float | None) -> None:
        """To be called often; `busy_since` is when the worker began what it is busy with, None if it is idle."""
        if busy_since is not None and busy_since != self._since:
            self._since, self._lost = busy_since, 0.0
        if now - self._looked < LOOK_SECONDS:
            return
        used, idle = self._used(), self._idle()
        passed, took, free = now - self._looked, used - self._used_then, idle - self._idle_then
        self._looked, self._used_then, self._idle_then = now, used, idle
        if took > ASLEEP * passed:
            self._lost = min(self._lost + max(0.0, passed - took - free), MOST_LOST_SECONDS)

    def patience(self, now: float, allowed: float | None) -> float:
        """How long nobody need look, if the worker says nothing. `allowed` as in `complaint`."""
        due = SILENCE_SECONDS if allowed is None else self._since + self._lost + allowed - now
        return max(0.01, min(due, SILENCE_SECONDS / 4))

    def complaint(self, now: float, allowed: float | None, *, beats: bool) -> KnownError | None:
        """Why the worker is to be ended; None if it isn't.

        It is `allowed` so many seconds for what it is busy with, None if it is idle; `beats`: it is to be heard of even so.
        """
        if allowed is not None and now - self._since > allowed + self._lost:
            return KnownError("worker-hung", seconds=round(now - self._since, 1))
        if beats and now - self._heard > SILENCE_SECONDS + self._lost:
            return KnownError("worker-silent", seconds=round(now - self._heard, 1))
        return None


def allowed_for(p95_seconds: float | None) -> float:
    """How long a worker may take for one picture, if it usually takes no longer than this; None while that isn't known."""
    if p95_seconds is None:
        return FIRST_ANSWERS_SECONDS
    return min(max(DEADLINE_LEAST_SECONDS, DEADLINE_TIMES_P95 * p95_seconds), FIRST_ANSWERS_SECONDS)


def idle_seconds() -> float:
    """What nobody took of the processors so far, all of them together: a worker that wanted it could have had it."""
    return psutil.cpu_times().idle


def processor_seconds(pid: int) -> float:
    """What all threads of a process took of the processors so far; 0 if it is gone."""
    try:
        if sys.platform == "linux":
            return time.clock_gettime(~pid << 3 | SCHEDULED)
        times = psutil.Process(pid).cpu_times()  # in steps of 10 ms and more, too coarse for a worker that is kept waiting
        return times.user + times.system
    except (OSError, psutil.NoSuchProcess):
        return 0.0

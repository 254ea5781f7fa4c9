"""How fast a demo answers, from its own recent answers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from math import ceil
from statistics import fmean, median

REMEMBERED = 120
"""Answers that the figures are made from."""
KNOWN_AFTER = 5
"""Answers after which a demo's pace is known."""


@dataclass(frozen=True, slots=True)
class Figures:
    """None until there is something to measure."""

    results_per_second: float | None = None
    work_ms: float | None = None
    """Median of what the worker took for a picture, in milliseconds."""
    work_mean_ms: float | None = None
    """The same on average: of sound most pieces are only gathered, and now and then one is answered for all."""
    latency_p50_ms: float | None = None
    """From the moment a picture was captured to its result, in milliseconds."""
    latency_p95_ms: float | None = None
    answered: int = 0
    """Frames that were answered, in all."""
    dropped: int = 0
    """Frames for which there was no room any more before the worker was free: older pictures, sound that came too fast."""


class Statistics:
    """Collects answers; not thread-safe, its owner locks."""

    def __init__(self) -> None:
        self._work: deque[float] = deque(maxlen=REMEMBERED)
        self._latencies: deque[float] = deque(maxlen=REMEMBERED)
        self._answered: deque[float] = deque(maxlen=REMEMBERED)
        self.answered = 0
        self.dropped = 0

    def add(self, captured: float, begun: float, now: float) -> None:
        """When the picture was captured, when the worker was free for it, and when it answered, in seconds of the same clock."""
        self.answered += 1
        self._work.append(now - begun)
        self._latencies.append(now - captured)
        self._answered.append(now)

    def p95_seconds(self) -> float | None:
        """How long the worker takes for a picture in all but one of twenty cases; None before it is known."""
        return _p95(self._work) if len(self._work) >= KNOWN_AFTER else None

    def briefer_than(self, seconds: float) -> bool:
        """Whether the worker usually takes less for a picture; False before it is known."""
        return len(self._work) >= KNOWN_AFTER and median(self._work) < seconds

    def figures(self) -> Figures:
        if not self._latencies:
            return Figures(dropped=self.dropped)
        rate = (len(self._answered) - 1) / span if (span := self._answered[-1] - self._answered[0]) > 0 else None
        latencies = median(self._latencies) * 1000, _p95(self._latencies) * 1000
        return Figures(rate, median(self._work) * 1000, fmean(self._work) * 1000, *latencies, self.answered, self.dropped)


def _p95(values: deque[float]) -> float:
    """By the nearest rank. It is asked for with each answer, and `statistics.quantiles` would reckon all nineteen others too."""
    return sorted(values)[ceil(0.95 * len(values)) - 1]

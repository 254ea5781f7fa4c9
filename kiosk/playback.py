"""Which picture must be on the screen now, and what was found in it.

The picture waits a little, so that its overlay lies on the picture it belongs to.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from types import MappingProxyType

from demos.runner.frame import Frame
from demos.runner.result import Result
from demos.values import Value

MOST_DELAY_SECONDS = 0.120
"""Held back longer, a moving picture feels late; slower demos hold their last overlay instead."""
REMEMBERED = 32
"""Pictures and results kept at most."""
NOTHING: Mapping[type[Value], Value] = MappingProxyType({})
"""Was found so far."""


class Playback:
    """The last pictures of one source and what was found in them; its owner locks."""

    def __init__(self, together: bool = False) -> None:
        """`together`: the picture of the newest result is shown until there is another result, however long that takes."""
        self._together = together
        self._frames: deque[Frame] = deque(maxlen=REMEMBERED)
        self._results: deque[Result] = deque(maxlen=8 if together else REMEMBERED)  # megabytes each, where they are pictures
        self._first = 0

    def add(self, frame: Frame) -> None:
        if not self._frames:
            self._first = frame.seq
        self._frames.append(frame)
        while len(self._frames) > 1 and self._frames[1].captured <= frame.captured - MOST_DELAY_SECONDS:
            self._frames.popleft()  # can't be shown any more, and is megabytes large

    def found(self, result: Result) -> None:
        """A result for a picture of an earlier source is forgotten."""
        if self._frames and result.frame.seq >= self._first:
            self._results.append(result)

    def clear(self) -> None:
        """Another source begins."""
        self._frames.clear()
        self._results.clear()

    def now(self, moment: float, latency: float | None) -> tuple[Frame, Mapping[type[Value], Value]] | None:
        """The picture to show and the newest values that were found in it or before it; None before the first picture.

        `moment` in seconds of the clock that stamps the pictures; `latency`, the p95 of this demo, in seconds, None while unknown.
        """
        if not self._frames:
            return None
        latest = moment - _delay(latency)
        frame = next((frame for frame in reversed(self._frames) if frame.captured <= latest), self._frames[0])
        result = next((result for result in reversed(self._results) if result.frame.seq <= frame.seq), None)
        if result is None:
            return frame, NOTHING
        return result.frame if self._together else frame, result.values

    def due(self, moment: float, latency: float | None) -> float | None:
        """When the next picture is to follow that of `now`, on the same clock; None before it is there."""
        delay = _delay(latency)
        return next((frame.captured + delay for frame in self._frames if frame.captured > moment - delay), None)

    @property
    def newest(self) -> Frame | None:
        """The last picture that came."""
        return self._frames[-1] if self._frames else None


def _delay(latency: float | None) -> float:
    return min(latency or 0.0, MOST_DELAY_SECONDS)

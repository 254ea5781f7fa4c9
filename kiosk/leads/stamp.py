"""A hybrid logical clock (Kulkarni et al. 2014): orders edits of many machines by cause, then by time, even where clocks are wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass

FORM = re.compile(r"(\d{13})-(\d{6})-([0-9a-z]{1,40})")
LATEST_MS = 7_258_118_400_000
"""The year 2200: a later stamp is no clock's, and would leave nobody else a stamp after it."""
LAST_COUNT = 10**6 - 1


@dataclass(frozen=True, order=True, slots=True)
class Stamp:
    """Compares as its text does; two machines never make the same one."""

    milliseconds: int
    """Since 1970, UTC, or later: never earlier than any stamp that its maker had seen."""
    count: int
    """Tells apart those of one millisecond."""
    machine: str
    """Which made it: lower-case letters and digits."""

    @classmethod
    def after(cls, seen: Stamp | None, now_ms: int, machine: str) -> Stamp:
        """The next one on `machine`, later than the latest it has seen, wherever that was made and whatever its own clock says."""
        if seen is None or now_ms > seen.milliseconds:
            return cls(max(now_ms, 0), 0, machine)
        if seen.count == LAST_COUNT:
            return cls(seen.milliseconds + 1, 0, machine)
        return cls(seen.milliseconds, seen.count + 1, machine)

    @classmethod
    def parse(cls, text: str) -> Stamp:
        """Raises ValueError."""
        if not (found := FORM.fullmatch(text)) or int(found[1]) > LATEST_MS:
            raise ValueError(f"no stamp: {text[:60]!r}")
        return cls(int(found[1]), int(found[2]), found[3])

    def __str__(self) -> str:
        return f"{self.milliseconds:013}-{self.count:06}-{self.machine}"

"""Ids that sort by the time they were made: UUID version 7 (RFC 9562, section 5.7), strictly increasing within a process."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from threading import Lock
from uuid import UUID

SUB_MILLISECOND_BITS = 12  # RFC 9562 section 6.2, method 3: the clock's finer digits take the place of rand_a


class Uuid7:
    """Makes them; a clock that stands still or steps back doesn't make it repeat or go back."""

    def __init__(self, clock_ns: Callable[[], int] = time.time_ns) -> None:
        self._clock_ns = clock_ns
        self._last = 0
        self._lock = Lock()

    def fresh(self) -> UUID:
        milliseconds, nanoseconds = divmod(self._clock_ns(), 1_000_000)
        now = (milliseconds << SUB_MILLISECOND_BITS) | ((nanoseconds << SUB_MILLISECOND_BITS) // 1_000_000)
        with self._lock:
            self._last = now = max(now, self._last + 1)
        high = (now >> 12) << 16 | 0x7000 | (now & 0xFFF)
        low = 0b10 << 62 | secrets.randbits(62)
        return UUID(int=high << 64 | low)

"""How long ago something was, for machines whose clock may be set to any year and that may be switched off and on."""

from __future__ import annotations

SECOND_NS = 1_000_000_000


def surely_elapsed_ns(since_ns: int, now_ns: int) -> int:
    """At least so long ago it was, by readings of the monotonic clock, which counts from each start of the machine.

    A reading below the earlier one means that the machine was started anew after it, and then it has been running since. A
    reading above may come from another start too, but that one took at least as long to come so far.
    """
    return now_ns - since_ns if now_ns >= since_ns else now_ns

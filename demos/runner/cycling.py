"""Open and close a demo's models over and over, and see whether memory grows: to be called in an isolated child."""

from __future__ import annotations

import json
import sys
from time import monotonic

import psutil

from demos.runner.opening import open_job
from demos.runner.protocol import unpack
from demos.step import kinds

if sys.platform == "linux":
    import resource

SETTLED = 10
"""Cycles after which memory should have found its level: the arena and the C library keep what was used once."""
KILOBYTE = 1024

kinds()  # while files can still be read: this module is imported before its child is closed


def cycle(payload: bytes) -> bytes:
    """A packed `Job.message` with `times` and `seconds` in its data → as JSON, for how many cycles there was time (at least two), and
    by how many bytes the most memory held grew after the first `SETTLED`, or the first half of the time where that comes sooner.

    Raises KnownError as `open_job` does.
    """
    order = unpack(payload)
    begun, seconds = monotonic(), float(order.data["seconds"])
    done = settled = 0
    while done < 2 or (done < order.data["times"] and monotonic() < begun + seconds):
        open_job(order)  # nothing is kept, so all is closed again
        done += 1
        if not settled and (done == SETTLED or monotonic() > begun + seconds / 2):
            settled = _most_held()
    return json.dumps({"cycles": done, "grown_bytes": _most_held() - settled}).encode()


def _most_held() -> int:
    """The most bytes that this process held so far; what it holds now where the system doesn't remember."""
    if sys.platform == "linux":  # its own files in /proc are closed to it
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KILOBYTE
    return int(psutil.Process().memory_info().rss)

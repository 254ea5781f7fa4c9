"""A worker that hangs is found in time, one that only gets no processor is waited for."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest

from demos.runner.watch import (
    DEADLINE_LEAST_SECONDS,
    FIRST_ANSWERS_SECONDS,
    MOST_LOST_SECONDS,
    MOST_WORDS,
    OPEN_SECONDS,
    SILENCE_SECONDS,
    Watch,
    allowed_for,
    processor_seconds,
)
from models.errors import KnownError

ALLOWED = 2.0
BEGUN = 5.0


def ended_after(share: float, most: float = 200.0, allowed: float = ALLOWED, free: float = 0.0) -> float:
    """When a worker is ended that never answers and takes this share of one processor, in seconds since it was told of a picture."""
    now = 0.0
    watch = Watch(now, lambda: share * now, lambda: free * now)
    while now < BEGUN + most:
        now += 0.25
        watch.hear(now, answer=False)
        watch.look(now, BEGUN if now > BEGUN else None)
        if now > BEGUN and watch.complaint(now, allowed, beats=True):
            return now - BEGUN
    return most


@pytest.mark.parametrize("share", [0.0, 0.001, 1.0, 2.0], ids=["asleep", "only beating", "in a loop", "in two loops"])
def test_a_worker_that_hangs_is_ended_at_its_deadline(share: float) -> None:
    assert ALLOWED < ended_after(share) <= ALLOWED + 0.25


def test_a_worker_that_gets_a_fifth_of_a_processor_may_take_five_times_as_long() -> None:
    assert 5 * ALLOWED - 0.5 < ended_after(0.2) <= 5 * ALLOWED + 0.5


def test_a_worker_that_idles_beside_a_processor_that_nobody_wants_hangs() -> None:
    assert ALLOWED < ended_after(0.2, free=0.9) <= ALLOWED + 0.25


def test_patience_ends_however_busy_the_machine_is() -> None:
    assert ended_after(0.01, allowed=10.0) <= 10.0 + MOST_LOST_SECONDS + 0.25


def test_what_was_lost_on_one_picture_does_not_count_for_the_next() -> None:
    used = now = 0.0
    watch = Watch(now, lambda: used, lambda: 0.0)
    while now < 10.0:
        now, used = now + 0.25, used + 0.025
        watch.look(now, 0.5)
    watch.look(now, 10.0)
    assert watch.complaint(10.0 + ALLOWED + 0.1, ALLOWED, beats=False)


def test_silence_is_a_complaint_also_of_a_worker_that_has_nothing_to_do() -> None:
    watch = Watch(0.0, lambda: 0.0, lambda: 0.0)
    watch.hear(1.0, answer=True)
    watch.look(1.0 + SILENCE_SECONDS, None)
    assert watch.complaint(1.0 + SILENCE_SECONDS, None, beats=True) is None
    complaint = watch.complaint(1.1 + SILENCE_SECONDS, None, beats=True)
    assert complaint is not None and complaint.code == "worker-silent"


def test_a_worker_that_does_not_stop_talking_is_ended() -> None:
    watch = Watch(0.0, lambda: 0.0, lambda: 0.0)
    for beat in range(100_000):
        watch.hear(beat / 100, answer=False)
        watch.hear(beat / 100, answer=True)
    for _ in range(MOST_WORDS):
        watch.hear(1000.0, answer=False)
    with pytest.raises(KnownError, match="protocol"):
        watch.hear(1000.0, answer=False)


def test_a_worker_that_opens_its_models_need_not_beat() -> None:
    watch = Watch(0.0, lambda: 0.0, lambda: 0.0)
    watch.look(OPEN_SECONDS, None)
    assert watch.complaint(OPEN_SECONDS, OPEN_SECONDS, beats=False) is None
    assert watch.complaint(OPEN_SECONDS + 0.1, OPEN_SECONDS, beats=False)


def test_nobody_sleeps_past_a_deadline_nor_long() -> None:
    watch = Watch(0.0, lambda: 0.0, lambda: 0.0)
    watch.look(4.0, 3.9)
    assert watch.patience(4.0, 0.3) == pytest.approx(0.2)
    assert watch.patience(4.0, 10.0) == SILENCE_SECONDS / 4 == watch.patience(4.0, None)
    assert watch.patience(9.0, 0.3) == 0.01


def test_a_deadline_follows_the_demo_s_own_pace() -> None:
    assert allowed_for(None) == FIRST_ANSWERS_SECONDS == allowed_for(30.0)
    assert allowed_for(0.01) == DEADLINE_LEAST_SECONDS
    assert allowed_for(0.5) == 5.0


def test_the_processor_time_of_a_process_is_known_until_it_is_gone() -> None:
    with subprocess.Popen([sys.executable, "-c", "while True: pass"]) as busy:
        seen = [processor_seconds(busy.pid)]
        while len(seen) < 4:
            if (used := processor_seconds(busy.pid)) != seen[-1]:
                seen.append(used)
        busy.kill()
    assert all(earlier < later for earlier, later in pairwise(seen))
    assert processor_seconds(busy.pid) == 0.0

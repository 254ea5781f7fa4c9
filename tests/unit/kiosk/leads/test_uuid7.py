"""Ids are version 7, say their time, and never go back, whatever the clock does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122

from kiosk.leads.uuid7 import Uuid7


def test_an_id_is_version_7_and_begins_with_its_milliseconds() -> None:
    id = Uuid7(lambda: 1_700_000_000_123_456_789).fresh()
    assert (id.version, id.variant) == (7, RFC_4122)
    assert id.int >> 80 == 1_700_000_000_123
    assert (id.int >> 64) & 0xFFF == 456_789 * 4096 // 1_000_000


def test_ids_increase_while_the_clock_stands_still_and_steps_back() -> None:
    times = iter([10**18] * 5000 + [10**18 - 10 * 365 * 86400 * 10**9] * 5000)
    source = Uuid7(lambda: next(times))
    ids = [source.fresh() for _ in range(10_000)]
    assert ids == sorted(set(ids))


def test_threads_never_get_the_same_one() -> None:
    source = Uuid7()
    with ThreadPoolExecutor(8) as pool:
        ids = list(pool.map(lambda _: source.fresh(), range(5000)))
    assert len({id.int >> 64 for id in ids}) == 5000

"""Limits how fast codes can be tried on a kiosk; kept in the database, so that switching off and on forgives nothing."""

from __future__ import annotations

from sqlite_utils import Database

from kiosk.leads.elapsed import SECOND_NS, surely_elapsed_ns
from models.errors import KnownError

FREE_TRIES = 3
"""A code is easily misheard."""
FIRST_WAIT_S = 5  # doubled with every further failure
LONGEST_WAIT_S = 3600
FORGIVEN_S = 2 * LONGEST_WAIT_S


def begin_attempt(db: Database, now_ns: int) -> int:
    """Count a try as failed, before it is known, and return how many failures stood before it; inside a transaction that writes.

    `now_ns` is the monotonic clock's. Raises KnownError `receipt-wait` with `seconds` where it is too early, and counts nothing.
    """
    row = next(iter(db.table("attempt").rows), {"failures": 0, "last_ns": now_ns})
    waited_s = surely_elapsed_ns(row["last_ns"], now_ns) // SECOND_NS
    failures: int = row["failures"] if waited_s < FORGIVEN_S else 0
    if failures and (left := wait_s(failures) - waited_s) > 0:
        raise KnownError("receipt-wait", seconds=left)
    _set(db, failures + 1, now_ns)
    return failures


def forgive_attempt(db: Database, failures: int, now_ns: int) -> None:
    """It was a right code: `failures` is what `begin_attempt` returned."""
    _set(db, failures, now_ns)


def wait_s(failures: int) -> int:
    """From one try to the next: 0, 0, 5, 10, 20 … seconds after 1, 2, 3, 4, 5 … failures, at most an hour."""
    doublings = failures - FREE_TRIES
    return min(FIRST_WAIT_S << min(doublings, 20), LONGEST_WAIT_S) if doublings >= 0 else 0


def _set(db: Database, failures: int, now_ns: int) -> None:
    db.table("attempt").upsert({"id": 1, "failures": failures, "last_ns": now_ns}, pk="id")

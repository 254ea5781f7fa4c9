"""A disk that fills up is told early, stops demos before leads, and has a reserve for the last leads."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.leads.disk import MIB, RESERVE_FILE, DiskGuard, Limits, State
from kiosk.leads.store import Store
from models.errors import KnownError
from tests.a_lead import leave, make_event

LIMITS = Limits(low=100 * MIB, leads_only=10 * MIB, reserve=2 * MIB)


@pytest.mark.parametrize(("free", "state"), [(100, "ample"), (99, "low"), (10, "low"), (9, "leads-only"), (0, "leads-only")])
def test_staff_are_told_and_demos_rest_in_time(tmp_path: Path, free: int, state: State) -> None:
    assert DiskGuard(tmp_path, LIMITS, lambda _: free * MIB).room().state == state


def test_the_reserve_takes_up_its_space_and_is_not_taken_from_the_last_of_it(tmp_path: Path) -> None:
    assert not DiskGuard(tmp_path, LIMITS, lambda _: 11 * MIB).keep_reserve()
    guard = DiskGuard(tmp_path, LIMITS)
    assert guard.keep_reserve() and guard.room().reserved
    assert (tmp_path / RESERVE_FILE).stat().st_blocks * 512 >= LIMITS.reserve
    assert guard.release_reserve() and not guard.release_reserve()


def test_a_disk_that_does_not_answer_is_no_reason_to_stop(tmp_path: Path) -> None:
    gone = DiskGuard(tmp_path / "gone", LIMITS)
    assert not gone.keep_reserve()
    with pytest.raises(KnownError) as told:
        gone.room()
    assert told.value.code == "lead-io"


def test_a_lead_on_a_full_disk_goes_into_the_reserve(tmp_path: Path) -> None:
    """The database may not grow until the reserve is given up, as on a disk without a free block."""
    event = make_event(tmp_path / "event")
    store = Store.open(tmp_path / "kiosk" / "leads.sqlite3")
    reserve = tmp_path / "kiosk" / RESERVE_FILE
    assert reserve.exists()
    with store.reading() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
        store.disk = Yielding(store, pages)
    leads = [leave(event).seal(event) for _ in range(20)]
    for lead in leads:
        store.save(lead)
    assert list(store.leads()) == leads and not reserve.exists()
    store.close()


class Yielding(DiskGuard):
    """Hardware that isn't there: a full disk, on which giving up the reserve makes room."""

    def __init__(self, store: Store, pages: int) -> None:
        super().__init__(store.path.parent)
        self._store = store
        self._pages = pages

    def release_reserve(self) -> bool:
        with self._store.reading() as db:
            db.execute(f"PRAGMA max_page_count = {self._pages + 1000}").fetchone()
        return super().release_reserve()

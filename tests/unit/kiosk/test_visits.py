"""Visits leave sums by the hour, and nothing by which one of them could be told from another."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kiosk.leads.disk import DiskGuard
from kiosk.leads.store import Store
from kiosk.visits import Count, Visit, VisitBook, hour_of, insert_count, read_counts

HOUR, FIVE = "2026-11-20T05", datetime(2026, 11, 20, 5, 1, tzinfo=UTC)


def visit(store: Store) -> None:
    stay = Visit()
    stay.opened("eye")
    stay.used("eye", "camera")
    stay.used("eye", "sample")
    stay.stayed("eye", 61.4)
    stay.completed("eye")
    stay.came_to("eye", "taken")
    stay.rated("eye", 5)
    VisitBook(store, "week", "kiosk-1").add(stay, 90.2, "vi", FIVE)


def counted(store: Store) -> dict[tuple[str, str], int]:
    with store.reading() as db:
        return {(count.demo, count.measure): count.value for count in read_counts(db)}


def test_visits_of_an_hour_add_up(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "leads.sqlite3")
    for _ in range(3):
        visit(store)
    assert counted(store) == {
        ("", "visits"): 3,
        ("", "visits:opened"): 3,
        ("", "visits:used"): 3,
        ("", "visits:completed"): 3,
        ("", "visits:taken"): 3,
        ("", "seconds"): 270,
        ("eye", "opened"): 3,
        ("eye", "input:camera"): 3,
        ("eye", "input:sample"): 3,
        ("eye", "seconds"): 183,
        ("eye", "completed"): 3,
        ("eye", "taken"): 3,
        ("eye", "rating:5"): 3,
    }
    store.close()


def test_a_thousand_visits_leave_no_more_rows_than_one(tmp_path: Path) -> None:
    """No identifier survives: what is stored after one visit and after many differs in the sums alone."""
    store, path = Store.open(tmp_path / "leads.sqlite3"), tmp_path / "leads.sqlite3"
    shapes = []
    for _ in range(2):
        for _ in range(20):
            visit(store)
        with sqlite3.connect(path) as other:
            tables = [name for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
            shapes.append({table: other.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables})
        other.close()
    assert shapes[0] == shapes[1]
    store.close()


def test_kiosks_of_one_name_stay_apart_and_the_latest_sum_counts(tmp_path: Path) -> None:
    stores = [Store.open(tmp_path / name / "leads.sqlite3") for name in ("a", "b", "organiser")]
    for store in stores[:2]:
        visit(store)
    early = [count for store in stores[:2] for count in read(store)]
    visit(stores[0])
    late = [count for store in stores[:2] for count in read(store)]
    with stores[2].writing() as db:
        for count in (*late, *early, *late):
            insert_count(db, count)
        assert sum(count.value for count in read_counts(db) if count.measure == "visits") == 3
    for store in stores:
        store.close()


def read(store: Store) -> list[Count]:
    with store.reading() as db:
        return list(read_counts(db))


def test_where_there_is_hardly_space_left_leads_come_first(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "leads.sqlite3")
    store.disk = DiskGuard(tmp_path, free=lambda _: 1000)
    visit(store)
    assert counted(store) == {}
    store.close()


def test_the_hour_is_that_of_utc() -> None:
    hanoi = timezone(timedelta(hours=7))
    assert hour_of(datetime(2026, 11, 20, 6, 59, tzinfo=hanoi)) == "2026-11-19T23"
    assert hour_of(FIVE) == HOUR


@pytest.mark.parametrize(
    "wrong",
    [{"measure": "phone"}, {"measure": "rating:6"}, {"value": 0}, {"value": 2**63}, {"hour": "2026-11-20T05:01"}, {"language": "fr"}],
)
def test_nothing_else_is_counted(wrong: dict[str, object]) -> None:
    right: dict[str, object] = {
        "origin": "0",
        "event": "e",
        "kiosk": "k",
        "hour": HOUR,
        "demo": "",
        "language": "vi",
        "measure": "visits",
        "value": 1,
    }
    with pytest.raises(ValueError):
        Count(**{**right, **wrong})  # type: ignore[arg-type]

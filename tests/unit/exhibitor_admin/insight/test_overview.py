"""The page of insights compares with the day before, follows its filters, and hides small groups in every chart."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import pytest

from exhibitor_admin.insight.overview import Bar, Headline, Part, overview
from exhibitor_admin.leads.left import Left
from kiosk.visits import Count

SECOND = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def _hanoi(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Ho_Chi_Minh")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def count(value: int, measure: str, hour: str = "2026-11-21T02", demo: str = "", kiosk: str = "k1", language: str = "vi") -> Count:
    return Count("0" * 16, "week", kiosk, hour, demo, language, measure, value)  # type: ignore[arg-type]


def left(value: int, exhibitor: str, hour: str = "2026-11-21T02", kiosk: str = "k1") -> Left:
    return Left("week", kiosk, hour, "eye", exhibitor, value)


COUNTS = [
    count(40, "visits", "2026-11-20T02"),
    count(4000, "seconds", "2026-11-20T02"),
    count(60, "visits", "2026-11-21T02"),
    count(20, "visits", "2026-11-21T04", language="en", kiosk="k2"),
    count(8000, "seconds"),
    count(70, "visits:opened"),
    count(50, "opened", demo="eye"),
    count(30, "completed", demo="eye"),
    count(20, "opened", demo="pen", kiosk="k2"),
    count(12, "rating:5", demo="eye"),
    count(8, "rating:1", demo="eye"),
    count(900, "visits", "2026-11-21T16"),  # half past eleven at night in UTC is the next day in Hanoi
]
LEFT = [left(9, "a"), left(3, "b"), left(7, "c", kiosk="k2")]


def test_a_day_is_shown_by_hour_beside_the_day_before() -> None:
    seen = overview(COUNTS, LEFT, "week", Part(SECOND))
    assert seen.days == (date(2026, 11, 20), SECOND) and seen.kiosks == ("k1", "k2") and seen.demos == ("eye", "pen")
    assert seen.total == Headline(visits=980, opened=70, seconds=8, leads=19) and seen.before == Headline(40, 0, 100, 0)
    assert seen.times[0] == Bar("2026-11-21T09", 60, 40) and seen.times[1] == Bar("2026-11-21T10", 0, 0)
    assert [bar.group[-2:] for bar in seen.times] == [f"{hour:02}" for hour in range(9, 24)]
    assert seen.tried == (Bar("eye", 50, 30), Bar("pen", 20, 0))
    assert seen.steps[:2] == (Bar("*", 980), Bar("opened", 70)) and seen.languages == (Bar("vi", 960), Bar("en", 20))
    assert seen.ratings == (Bar("good", 12), Bar("fair", 0), Bar("poor", 8))


def test_the_whole_event_is_shown_by_day() -> None:
    seen = overview(COUNTS, LEFT, "week", Part())
    assert seen.times == (Bar("2026-11-20T00", 40), Bar("2026-11-21T00", 980)) and seen.before is None


def test_a_kiosk_or_a_demo_is_shown_alone() -> None:
    kiosk = overview(COUNTS, LEFT, "week", Part(SECOND, kiosk="k2"))
    assert kiosk.total.visits == 20 and kiosk.tried == (Bar("pen", 20, 0),) and kiosk.exhibitors == (Bar("c", 7),)
    demo = overview(COUNTS, LEFT, "week", Part(SECOND, demo="eye"))
    assert demo.total.visits is None and demo.total.opened == 50 and demo.times == (Bar("2026-11-21T09", 50),) and demo.steps == ()


def test_a_few_contacts_are_hidden_and_so_is_what_tells_them() -> None:
    seen = overview(COUNTS, LEFT, "week", Part(SECOND))
    assert seen.exhibitors == (Bar("a", 9), Bar("b", None), Bar("c", None)) and seen.hides
    few = overview([count(3, "visits")], [left(2, "a")], "week", Part(SECOND))
    assert (few.total.visits, few.total.leads) == (None, None) and few.times == (Bar("2026-11-21T09", None),)


def test_of_nothing_nothing_is_told() -> None:
    seen = overview([], [], "week", Part())
    assert seen.days == () and seen.times == seen.tried == seen.steps == seen.ratings == seen.exhibitors == () and not seen.hides

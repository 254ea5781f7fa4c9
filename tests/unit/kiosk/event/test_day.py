"""A day is written as readers of each language write it."""

from __future__ import annotations

from datetime import date

from kiosk.event.day import say_day


def test_a_day_in_each_language() -> None:
    day = date(2026, 3, 5)
    assert say_day(day, "vi") == "05/03/2026"
    assert say_day(day, "en") == "5 March 2026"
    assert say_day(day, "ko") == "2026년 3월 5일"

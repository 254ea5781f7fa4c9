"""What a person writes becomes an event's record."""

import pytest

from exhibitor_admin.new_event import QUESTIONS, event_fields, slug


@pytest.mark.parametrize("written", ["20/11/2026", "20.11.2026", " 20 - 11 - 2026 ", "2026-11-20"])
def test_days_are_understood_as_they_are_written_here(written: str) -> None:
    answers = dict.fromkeys(QUESTIONS, "x") | {"starts": written}
    assert event_fields(answers)["starts"] == "2026-11-20"


def test_an_id_is_made_of_any_name() -> None:
    assert slug("Digital Week 2026!") == "digital-week-2026"
    assert slug("베트남") == "event"

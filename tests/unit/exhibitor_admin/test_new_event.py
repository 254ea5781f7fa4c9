"""What a person writes becomes an event's record."""

import pytest
from pydantic import TypeAdapter

from exhibitor_admin.new_event import QUESTIONS, event_fields
from kiosk.event.record import Id


@pytest.mark.parametrize("written", ["20/11/2026", "20.11.2026", " 20 - 11 - 2026 ", "2026-11-20"])
def test_days_are_understood_as_they_are_written_here(written: str) -> None:
    answers = dict.fromkeys(QUESTIONS, "x") | {"starts": written}
    assert event_fields(answers)["starts"] == "2026-11-20"


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Digital Week 2026!", "digital-week-2026"),
        ("Đà Nẵng Tuần lễ Đổi mới", "da-nang-tuan-le-doi-moi"),
        ("2026: AI Days", "ai-days"),
        ("베트남", "event"),
        ("a" * 39 + " b", "a" * 39),
    ],
)
def test_an_id_that_an_event_may_have_is_made_of_any_name(name: str, id: str) -> None:
    made = str(event_fields(dict.fromkeys(QUESTIONS, "x") | {"name-en": name})["id"])
    assert made == TypeAdapter(Id).validate_python(made) == id

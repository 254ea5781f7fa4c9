"""Interests suggest exhibitors, and an exhibitor's own questions keep their words with the answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from demos.text import Words
from exhibitor_admin.event import write_event
from kiosk.event.event import Event
from kiosk.event.read import BadEvent, read_event
from kiosk.event.record import EventRecord, Exhibitor, Interest, Question
from kiosk.leads.qualification import Answer, Qualification, answer
from tests.a_lead import make_event

WHEN = Question(
    text=Words(vi="Khi nào?", en="When?", ko="언제?"), choices={"now": Words(vi="Ngay", en="Now"), "later": Words(vi="Sau", en="Later")}
)
WHY = Question(text=Words(vi="Để làm gì?", en="What for?"))
EYE = Exhibitor(id="eye", name="Mắt Việt", questions={"when": WHEN, "why": WHY})
INTERESTS = {
    "sight": Interest(name=Words(vi="Thị giác", en="Sight"), exhibitors=("eye",)),
    "school": Interest(name=Words(vi="Trường học", en="School"), exhibitors=("tram", "eye")),
}


def make(folder: Path, **changed: object) -> Event:
    plain = make_event(folder / "plain")
    fields = {field: getattr(plain, field) for field in EventRecord.model_fields}
    return write_event(
        folder / "event", EventRecord.model_validate({**fields, "interests": INTERESTS, **changed}), [*plain.exhibitors.values(), EYE]
    )


def test_interests_and_questions_are_read_as_they_were_written(tmp_path: Path) -> None:
    event = make(tmp_path)
    assert read_event(tmp_path / "event") == event
    assert list(event.interests) == ["sight", "school"] and list(event.exhibitors["eye"].questions) == ["when", "why"]


def test_interests_suggest_first_who_has_most_in_common(tmp_path: Path) -> None:
    event = make(tmp_path)
    assert [exhibitor.id for exhibitor in event.suggest(["school", "sight"])] == ["eye", "tram"]
    assert [exhibitor.id for exhibitor in event.suggest(["school"])] == ["tram", "eye"]
    assert event.suggest([]) == event.suggest(["unheard-of"]) == ()


def test_an_interest_cannot_suggest_who_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadEvent) as told:
        make(tmp_path, interests={"sight": Interest(name=Words(vi="a", en="b"), exhibitors=("nobody",))})
    assert [(problem.code, problem.place) for problem in told.value.problems] == [
        ("exhibitor-unknown", "event.toml: interests.sight.exhibitors")
    ]


def test_an_answer_keeps_what_stood_on_the_screen() -> None:
    given = {"when": "now", "why": "  học\0 sinh "}
    assert answer(EYE, given, "ko") == (Answer("when", "언제?", "now", "Now"), Answer("why", "What for?", "", "học sinh"))
    assert answer(EYE, {"when": "", "why": " \n"}, "vi") == ()


@pytest.mark.parametrize("given", [{"where": "x"}, {"when": "never"}])
def test_what_was_not_asked_is_no_answer(given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="no "):
        answer(EYE, given, "vi")


def test_six_questions_are_too_many() -> None:
    with pytest.raises(ValueError, match="questions"):
        Exhibitor(id="eye", name="x", questions={f"q{number}": WHY for number in range(6)})


@pytest.mark.parametrize(
    "wrong", [{"heat": "boiling"}, {"rating": 0}, {"rating": 6}, {"staff_note": "x" * 1001}, {"interests": ("x",) * 51}]
)
def test_no_form_offers_it(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        Qualification(**wrong)  # type: ignore[arg-type]

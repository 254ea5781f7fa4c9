"""An exhibitor's questions keep their ids when they are changed, so that answers which are there already stay understood."""

from __future__ import annotations

from pathlib import Path

import pytest

from exhibitor_admin.questions import Said, move_question, put_question, remove_question, to_said
from kiosk.event.read import BadEvent, read_event
from kiosk.event.record import MOST_QUESTIONS, Exhibitor
from models.errors import KnownError
from tests.a_lead import make_event

WHERE: Said = {"vi": "Ở đâu?", "en": "Where?", "ko": ""}
PLACES: list[Said] = [{"vi": "Trường", "en": "School"}, {"vi": "Nhà máy", "en": "Factory", "ko": "공장"}, {"vi": "", "en": " "}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    make_event(tmp_path / "event")
    return tmp_path / "event"


def asked(folder: Path) -> Exhibitor:
    return read_event(folder).exhibitors["tram"]


def test_what_is_added_is_asked_and_empty_choices_are_none(folder: Path) -> None:
    put_question(folder, "tram", "", WHERE, PLACES)
    put_question(folder, "tram", "", {"vi": "Khi nào?", "en": "When?"}, [])
    where, when = asked(folder).questions.values()
    assert (where.text.ko, list(where.choices), where.choices["c2"].ko) == (None, ["c1", "c2"], "공장")
    assert when.choices == {}
    assert to_said(where)[0] == WHERE


def test_a_choice_that_goes_leaves_the_others_their_ids(folder: Path) -> None:
    put_question(folder, "tram", "", WHERE, PLACES)
    put_question(folder, "tram", "q1", WHERE, [{"vi": "", "en": ""}, PLACES[1], {"vi": "Nhà", "en": "Home"}])
    assert {id: words.en for id, words in asked(folder).questions["q1"].choices.items()} == {"c2": "Factory", "c3": "Home"}


def test_they_are_ordered_and_taken_out(folder: Path) -> None:
    for text in "abc":
        put_question(folder, "tram", "", {"vi": text, "en": text}, [])
    assert list(move_question(folder, "tram", "q3", -9).questions) == ["q3", "q1", "q2"]
    assert list(move_question(folder, "tram", "q3", 1).questions) == ["q1", "q3", "q2"]
    assert list(remove_question(folder, "tram", "q1").questions) == ["q3", "q2"]
    assert list(put_question(folder, "tram", "", {"vi": "d", "en": "d"}, []).questions) == ["q3", "q2", "q1"]


def test_what_is_wrong_is_named_and_nothing_is_written(folder: Path) -> None:
    before = asked(folder)
    with pytest.raises(BadEvent) as told:
        put_question(folder, "tram", "", {"vi": "x" * 10_000, "en": "Where?"}, [{"vi": "Trường", "en": ""}])
    assert {problem.place for problem in told.value.problems} == {"question: text.vi", "question: choices.c1.en"}
    with pytest.raises(BadEvent):
        put_question(folder, "tram", "", WHERE, [{"vi": text, "en": text} for text in "123456789"])
    for id in ("", "q9"):
        with pytest.raises(KnownError, match="question-missing"):
            remove_question(folder, "tram", id)
    assert asked(folder) == before


def test_more_than_a_visitor_would_answer_is_refused(folder: Path) -> None:
    for number in range(MOST_QUESTIONS):
        put_question(folder, "tram", "", {"vi": str(number), "en": str(number)}, [])
    with pytest.raises(KnownError, match="questions-full"):
        put_question(folder, "tram", "", WHERE, [])

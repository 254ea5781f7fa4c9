"""A visitor says what interests them and answers the exhibitor's questions, or leaves all of it out."""

from __future__ import annotations

from typing import Any

import pytest

from demos.text import Language
from exhibitor_admin.event import TRAM_AI
from exhibitor_admin.leads.unseal import unseal
from kiosk.event.record import Exhibitor, Interest
from kiosk.leads.qualification import Qualification
from tests.qml.contact_window import SIZES, ContactWindow, Open

INTERESTS = {
    "school": Interest.model_validate({"name": {"vi": "Mời đến trường", "en": "Invite to my school", "ko": "학교로 초대"}}),
    "buy": Interest.model_validate({"name": {"vi": "Mua thử", "en": "Buy to try", "ko": "시험 구매"}}),
    "partner": Interest.model_validate({"name": {"vi": "Hợp tác", "en": "Work together", "ko": "협력"}}),
}
MANY = {f"topic-{n}": Interest.model_validate({"name": {"vi": f"Chủ đề số {n}", "en": f"Topic number {n}"}}) for n in range(20)}


def question(vi: str, en: str, **choices: str) -> dict[str, Any]:
    return {"text": {"vi": vi, "en": en}, "choices": {key: {"vi": said, "en": said} for key, said in choices.items()}}


LONG_VI = "Đơn vị của Anh/Chị dự định triển khai giải pháp nhận dạng phương tiện giao thông trong khoảng thời gian nào tới đây?"
LONG_EN = "When does your organisation intend to introduce a system that recognises vehicles and people in its streets and yards?"
ASKING = Exhibitor.model_validate(
    {
        **TRAM_AI.model_dump(),
        "questions": {
            "when": question("Khi nào cần?", "When do you need it?", now="Q1", later="Q2–Q4"),
            "size": question("Bao nhiêu máy quay?", "How many cameras?", few="1–10", some="11–100", many="> 100"),
            "plan": question(LONG_VI, LONG_EN, **{f"c{n}": f"Phương án triển khai thứ {n}" for n in range(8)}),
            "pay": question(LONG_VI, LONG_EN, yes="Có", no="Không"),
            "what": question("Điều gì quan trọng nhất?", "What matters most?"),
        },
    }
)


def choice(window: ContactWindow, text: str) -> Any:
    return next(item for item in window.items("Choice") if item.property("text") == text)


def chosen(window: ContactWindow) -> list[str]:
    return [item.property("text") for item in window.items("Choice") if item.property("chosen")]


def send(window: ContactWindow) -> Qualification:
    window.touch(window.button("Send"))
    window.show_thanks()
    [lead] = window.store.leads()
    return unseal(lead, window.key).qualification


def to_questions(window: ContactWindow) -> None:
    window.fill_in()
    window.touch(window.button("Continue"))
    assert window.items("QuestionForm")


@SIZES
@pytest.mark.parametrize("interests", [INTERESTS, MANY], ids=["few", "many"])
def test_the_form_with_interests_is_legible(
    opened: Open, size: tuple[int, int], language: Language, interests: dict[str, Interest]
) -> None:
    window = opened(size=size, language=language, interests=interests)
    window.contact.send()
    assert window.contact.property("missing")
    assert window.overlapping() == []
    assert window.cut() == []
    keys = min(window.place(key).top() for key in window.items("Key"))
    assert window.items("Choice")
    assert all(window.place(item).bottom() <= keys for item in window.items("Choice"))


@SIZES
def test_long_names_have_room_too(opened: Open, size: tuple[int, int], language: Language) -> None:
    exhibitor = TRAM_AI.model_copy(update={"name": "Công ty Cổ phần Công nghệ Trí tuệ Việt"})
    organiser = "Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh"
    window = opened(size=size, language=language, interests=INTERESTS, exhibitor=exhibitor, organiser=organiser)
    window.contact.send()
    assert window.overlapping() == []
    assert window.cut() == []
    window.keyboard.hide()
    assert window.overlapping() == []
    assert window.cut() == []
    assert window.place(window.items("Button")[-1]).bottom() > 0.9 * size[1], "with no keys below, the page is the form's"


@SIZES
def test_the_questions_are_legible(opened: Open, size: tuple[int, int], language: Language) -> None:
    window = opened(size=size, language=language, exhibitor=ASKING)
    for field, text in {"name": "anna", "phone": "0912345678"}.items():
        window.contact.focusField(field)
        window.keyboard.type(text)
    window.contact.setAdult(True)
    window.contact.setConsent("exhibitor-contact", True)
    window.contact.send()
    assert len(window.items("ChoiceRow")) == 4
    assert window.overlapping() == []
    assert window.cut() == []


def test_several_interests_can_be_chosen_and_taken_back(opened: Open) -> None:
    window = opened(interests=INTERESTS)
    for text in ("Mời đến trường", "Hợp tác", "Mua thử", "Mua thử"):
        window.touch(choice(window, text))
    assert chosen(window) == ["Mời đến trường", "Hợp tác"]
    window.fill_in()
    assert send(window).interests == ("school", "partner")
    assert "name, phone, interests." in window.words()


def test_interests_that_have_no_room_are_brought_up_by_a_touch(opened: Open) -> None:
    window = opened(interests=MANY)
    seen = [item.property("text") for item in window.items("Choice")]
    while "Chủ đề số 19" not in seen:
        [more] = [button for button in window.items("Button") if button.property("name") == "Show more"]
        window.touch(more)
        fresh = [item.property("text") for item in window.items("Choice")]
        assert not set(fresh) & set(seen)
        seen += fresh
    window.touch(choice(window, "Chủ đề số 19"))
    assert chosen(window) == ["Chủ đề số 19"]


def test_without_a_list_nothing_is_asked(opened: Open) -> None:
    window = opened()
    assert not window.items("ChoiceRow")
    window.fill_in()
    assert send(window) == Qualification()


def test_questions_come_after_the_form_and_their_answers_go_into_the_lead(opened: Open) -> None:
    window = opened(exhibitor=ASKING)
    to_questions(window)
    assert window.store.counts().total == 0
    for text in ("Q1", "11–100", "> 100"):
        window.touch(choice(window, text))
    assert chosen(window) == ["Q1", "> 100"]
    answers = send(window).answers
    assert [(it.question, it.choice, it.said) for it in answers] == [("when", "now", "Q1"), ("size", "many", "> 100")]
    assert answers[0].asked == "Khi nào cần?"


@SIZES
def test_a_written_answer_stands_above_the_keyboard(opened: Open, size: tuple[int, int]) -> None:
    window = opened(size=size, exhibitor=ASKING)
    to_questions(window)
    assert not window.items("Key")
    window.touch(window.items("Field")[0])
    window.type("giaa")
    assert window.place(window.items("Field")[0]).bottom() <= min(window.place(key).top() for key in window.items("Key"))
    assert not window.items("Choice")
    assert window.overlapping() == []
    window.touch(window.key_named("Done"))
    assert window.items("Choice")
    assert [(it.question, it.choice, it.said) for it in send(window).answers] == [("what", "", "Giâ")]


def test_all_questions_may_be_left_out(opened: Open) -> None:
    window = opened(exhibitor=ASKING)
    to_questions(window)
    assert send(window).answers == ()


def test_back_leads_to_the_fields_with_everything_still_there(opened: Open) -> None:
    window = opened(exhibitor=ASKING, interests=INTERESTS)
    window.touch(choice(window, "Mua thử"))
    to_questions(window)
    window.touch(choice(window, "Q1"))
    window.touch(window.button("Back"))
    assert window.field("name").property("value") == "Nguyễn Thị Khuê"
    assert chosen(window) == ["Mua thử"]
    window.touch(window.button("Continue"))
    assert chosen(window) == ["Q1"]


def test_agreement_that_is_taken_back_among_the_questions_is_asked_for_again(opened: Open) -> None:
    window = opened(exhibitor=ASKING)
    to_questions(window)
    window.touch(window.items("Consent")[1])
    window.touch(window.button("Send"))
    assert "one agreement at least" in window.words()
    assert window.store.counts().total == 0


def test_a_visitor_who_leaves_leaves_no_answers(opened: Open) -> None:
    window = opened(exhibitor=ASKING, interests=INTERESTS)
    window.touch(choice(window, "Mua thử"))
    to_questions(window)
    window.touch(choice(window, "Q1"))
    window.contact.wipe()
    window.contact.begin(window.manifest)
    assert chosen(window) == []
    to_questions(window)
    assert chosen(window) == []

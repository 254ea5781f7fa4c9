"""A field's text as keys are pressed and taken back, through changes of word, script and language."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.typing.draft import Draft, Script


def typed(keys: str, script: Script, start: str = "") -> Draft:
    draft = Draft(start)
    for key in keys:
        draft = draft.erase() if key == "<" else draft.press(key, script)
    return draft


def test_a_vietnamese_name() -> None:
    assert typed("Nguyeenx Thij Minh Khuee", "telex").text == "Nguyễn Thị Minh Khuê"


@pytest.mark.parametrize(
    ("keys", "text"),
    [("Nguye6n4 Thi5 Khue6", "Nguyễn Thị Khuê"), ("D9a2 Na8ng4", "Đà Nẵng"), ("2 to61 10", "2 tố 10"), ("B12", "B12"), ("so<o61", "số")],
)
def test_vni_takes_digits_for_tones_only_within_a_word(keys: str, text: str) -> None:
    assert typed(keys, "vni").text == text


def test_with_tone_keys_alone_letters_stay_as_they_are() -> None:
    assert typed("Boss Aaron\u0301 wow", "marks").text == "Boss Aarón wow"


@pytest.mark.parametrize(
    ("keys", "text"),
    [("Vieejt<t", "Việt"), ("hoas<", "ho"), ("hoas<af", "hoà"), ("as<s", "s"), ("ab <c", "abc"), ("<<", ""), ("123<", "12")],
)
def test_erasing_takes_what_is_seen_one_letter_at_a_time(keys: str, text: str) -> None:
    assert typed(keys, "telex").text == text


def test_korean_goes_back_by_jamo() -> None:
    texts = [typed("ㄷㅏㄹㄱㅣ" + "<" * back, "ko").text for back in range(6)]
    assert texts == ["달기", "닭", "달", "다", "ㄷ", ""]


def test_a_finished_korean_text_goes_back_by_syllable() -> None:
    assert Draft("한글").erase().text == "한"


def test_scripts_follow_one_another() -> None:
    draft = typed("Chaof ", "telex")
    for key in "ㄱㅣㅁ":
        draft = draft.press(key, "ko")
    for key in " Lee":
        draft = draft.press(key, "plain")
    assert draft.text == "Chào 김 Lee"


def test_a_tone_key_marks_the_word_that_stands() -> None:
    assert Draft("Trần Hoa").press("\u0300", "telex").text == "Trần Hoà"
    assert Draft("Hoà ").press("\u0300", "telex").text == "Hoà "
    assert Draft("hoa").press("\u0300", "plain").text == "hoa"


def test_addresses_are_never_rewritten() -> None:
    assert typed("aaddoos@truong.vn", "plain").text == "aaddoos@truong.vn"


def test_a_very_long_word_is_still_written_out() -> None:
    assert typed("ha" * 300, "telex").text == "ha" * 300


KEYS = st.sampled_from("aădđeghnostuwỉ169ㄱㅏㄴ \u0301\u0323<")


@given(st.lists(st.tuples(KEYS, st.sampled_from(get_args(Script))), max_size=40))
def test_erasing_always_shortens(presses: list[tuple[str, Script]]) -> None:
    draft = Draft()
    for key, script in presses:
        draft = draft.erase() if key == "<" else draft.press(key, script)
    while draft.text:
        shorter = draft.erase()
        assert len(shorter.text) < len(draft.text) or len(shorter.keys) < len(draft.keys)
        draft = shorter

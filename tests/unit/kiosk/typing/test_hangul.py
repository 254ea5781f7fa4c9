"""Korean comes out of the two-set keys: all syllables, finals that move on, and going back by jamo."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.typing.hangul import compose

LEADS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"
VOWELS = "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ"
TAILS = "- ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
VOWEL_KEYS = VOWELS.split()
TAIL_KEYS = TAILS.replace("-", "").split(" ")


def keys_of(syllable: str) -> str:
    """By Unicode's own decomposition, not by our tables."""
    parts = unicodedata.normalize("NFD", syllable)
    tail = TAIL_KEYS[ord(parts[2]) - 0x11A7] if len(parts) > 2 else ""
    return LEADS[ord(parts[0]) - 0x1100] + VOWEL_KEYS[ord(parts[1]) - 0x1161] + tail


def test_all_11172_syllables() -> None:
    every = [chr(code) for code in range(0xAC00, 0xD7A4)]
    assert len(every) == 11172
    assert [syllable for syllable in every if compose(keys_of(syllable)) != syllable] == []


@pytest.mark.parametrize(
    ("keys", "text"),
    [("ㄷㅏㄹㄱ", "닭"), ("ㄷㅏㄹㄱㅣ", "달기"), ("ㄱㅏㅂㅅㅇㅣ", "값이"), ("ㄱㅏㄲㅏ", "가까"), ("ㅇㅏㄴㅈㅏ", "안자")],
)
def test_a_vowel_takes_the_final_before_it(keys: str, text: str) -> None:
    assert compose(keys) == text


@pytest.mark.parametrize(
    ("keys", "text"),
    [("ㅋㅋㅋ", "ㅋㅋㅋ"), ("ㅏㅏ", "ㅏㅏ"), ("ㄱㅏㄸㅏ", "가따"), ("ㅗㅏ", "ㅘ"), ("ㄱㅏ a", "가 a")],
)
def test_what_finds_no_partner_stands_alone(keys: str, text: str) -> None:
    assert compose(keys) == text


@given(st.lists(st.integers(0xAC00, 0xD7A3).map(chr), max_size=8))
def test_words_come_out_as_their_syllables_were_typed(syllables: list[str]) -> None:
    """With a space between: without one, ㄱ after 가 may rightly join it."""
    assert " ".join(compose(keys_of(s)) for s in syllables) == compose(" ".join(keys_of(s) for s in syllables))

"""Vietnamese comes out of Telex and VNI keys, whichever order they are pressed in; other words are left alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.typing.telex import VNI, compose

TONES = "\u0301\u0300\u0309\u0303\u0323"
TELEX_TONES = dict(zip(TONES, "sfrxj", strict=True))
VNI_TONES = dict(zip(TONES, "12345", strict=True))
TELEX_SHAPES = dict(zip("ăâêôơưđ", ("aw", "aa", "ee", "oo", "ow", "uw", "dd"), strict=True))
VNI_SHAPES = dict(zip("ăâêôơưđ", ("a8", "a6", "e6", "o6", "o7", "u7", "d9"), strict=True))


def syllables() -> list[str]:
    lines = Path(__file__).with_name("syllables.txt").read_text("utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def taken_apart(syllable: str) -> tuple[str, str]:
    """Its letters without tone, and the tone."""
    parts = unicodedata.normalize("NFD", syllable)
    tone = "".join(part for part in parts if part in TONES)
    return unicodedata.normalize("NFC", "".join(part for part in parts if part not in TONES)), tone


def ways_to_type(syllable: str, shapes: dict[str, str], tones: dict[str, str]) -> Iterator[str]:
    letters, tone = taken_apart(syllable)
    last = tones.get(tone, "")
    yield "".join(shapes.get(letter, letter) for letter in letters) + last
    late = dict.fromkeys(shapes[letter][1] for letter in letters if letter in shapes)
    yield "".join(shapes.get(letter, letter)[0] for letter in letters) + "".join(late) + last
    at_once = zip(letters, syllable, strict=True)
    yield "".join(shapes.get(letter, letter) + (last if toned != letter else "") for letter, toned in at_once)


def test_every_syllable_comes_out_in_every_order_of_its_keys() -> None:
    wrong = [
        (syllable, keys)
        for syllable in syllables()
        for shapes, tones, method in ((TELEX_SHAPES, TELEX_TONES, None), (VNI_SHAPES, VNI_TONES, VNI))
        for keys in ways_to_type(syllable, shapes, tones)
        if (compose(keys, method=method) if method else compose(keys)) != syllable
    ]
    assert wrong == []


def test_every_syllable_comes_out_of_the_screens_own_keys() -> None:
    assert [s for s in syllables() if compose("".join(taken_apart(s))) != s] == []


def test_every_syllable_keeps_its_capitals() -> None:
    for syllable in syllables()[::7]:
        keys = next(ways_to_type(syllable, TELEX_SHAPES, TELEX_TONES))
        assert compose(keys.upper()) == syllable.upper()
        assert compose(keys[0].upper() + keys[1:]) == syllable[0].upper() + syllable[1:]


@pytest.mark.parametrize(
    ("keys", "word"),
    [("hoaf", "hoà"), ("hoanf", "hoàn"), ("thuys", "thuý"), ("quys", "quý"), ("muas", "múa"), ("giaf", "già"), ("ginf", "gìn")],
)
def test_the_tone_stands_on_the_main_vowel(keys: str, word: str) -> None:
    assert compose(keys) == word


@pytest.mark.parametrize(
    ("keys", "word"),
    [("ass", "as"), ("aaa", "aa"), ("aww", "aw"), ("ddd", "dd"), ("ww", "w"), ("Ww", "W"), ("xooong", "xoong"), ("tufww", "tùw")],
)
def test_the_same_key_again_takes_it_back(keys: str, word: str) -> None:
    assert compose(keys) == word


@pytest.mark.parametrize("word", ["windows", "facebook", "google", "jazz", "zoom", "Samsung", "web", "YouTube", "Schwarzenegger"])
def test_words_that_are_not_vietnamese_stay_as_typed(word: str) -> None:
    assert compose(word) == word


def test_a_tone_key_works_on_foreign_words_and_takes_itself_back() -> None:
    assert compose("cafe\u0301") == "café"
    assert compose("hoa\u0301\u0301") == "hoa"
    assert compose("hoa\u0301\u0300") == "hoà"


def test_letters_that_stood_before_are_not_read_as_keys() -> None:
    assert compose("s", after="as") == "ass"
    assert compose("t", after="việ") == "việt"
    assert compose("\u0301", after="Hoa") == "Hoá"


@given(st.text(max_size=40), st.text(max_size=10))
def test_nothing_that_is_typed_breaks_it(keys: str, after: str) -> None:
    compose(keys, after)
    compose(keys, after, VNI)


@given(st.text("abcdefghijklmnopqrstuvwxyzăâêôơưđ", max_size=12))
def test_a_word_that_stands_is_left_as_it_is(word: str) -> None:
    assert compose("", after=word) == word

"""The text that the marks are learnt from is clean, and none of it is examined on."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from models.recipes.them_dau.corpus import BLOCK, NONE, clean, numbered, split, vocabulary
from models.recipes.them_dau.spelling import is_syllable, usual
from models.syllables import FIRST, NUMBER, UNKNOWN


@pytest.mark.parametrize("word", ["nghiêng", "được", "quý", "giếng", "gì", "ở", "xoong", "khuỷu", "yến", "đặc"])
def test_syllables_are_known(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["đuợc", "bj", "reagan", "đàc", "ngả̉", "xêpp", ""])
def test_slips_and_foreign_words_are_none(word: str) -> None:
    assert not is_syllable(word)


@pytest.mark.parametrize(("written", "spelt"), [("hoà", "hòa"), ("thuỷ", "thủy"), ("quý", "quý"), ("hoàn", "hoàn"), ("khoẻ", "khỏe")])
def test_one_spelling_of_each(written: str, spelt: str) -> None:
    assert usual(written) == spelt


@pytest.mark.parametrize("text", ["Cùng với", "The quick brown fox jumps", "Toi khong go dau vao day", ""])
def test_what_shows_no_marks_is_left_out(text: str) -> None:
    assert clean(text) is None


def test_no_sentence_is_learnt_and_examined(tmp_path: Path) -> None:
    """Blocks lie apart, and what stands in two parts (but for numbers and marks) is only examined on."""
    lines = [f"viwiki\tcâu thứ {('một', 'hai', 'ba')[i % 3]} {word(i)} ở đây" for i in range(BLOCK * 60)]
    lines += ["software\tcâu thứ một tất cả ở đây", "software\tcâu thứ mốt tát cả ở đây", "software\tMở tệp tin này"]
    table = tmp_path / "text.tsv.xz"
    with lzma.open(table, "wt", encoding="utf-8") as file:
        file.write("\n".join(lines))
    parts = split(table)
    assert set(parts) == {"train", "valid", "test", "software"}
    keys = [{" ".join(place.bare for place in sentence.places) for sentence in sentences} for sentences in parts.values()]
    assert sum(map(len, keys)) == len(set().union(*keys))
    assert len(parts["software"]) == 2


def word(number: int) -> str:
    """A made-up word for each number."""
    letters = ""
    while number >= 0:
        letters += "bcdghklmnprstvx"[number % 15] + "aeiou"[number // 15 % 5]
        number = number // 75 - 1
    return letters


def test_forms_are_numbered_by_how_often_they_were_seen() -> None:
    texts = ["Tôi ở Huế năm 2020", *["Tôi tối đá cầu với Reagan"] * 20]
    sentences = [sentence for sentence in map(clean, texts) if sentence]
    known = vocabulary(sentences)
    assert dict(known.forms) == {"toi": ("tôi", "tối"), "da": ("đá",), "cau": ("cầu",), "voi": ("với",), "reagan": ()}
    assert known.line("toi") == "toi tôi tối"
    first = numbered(sentences[:2], known)
    assert first.words[:6].tolist() == [FIRST, UNKNOWN, UNKNOWN, UNKNOWN, NUMBER, FIRST]
    assert first.choices.tolist() == [0, NONE, NONE, NONE, NONE, 0, 1, 0, 0, 0, NONE]
    assert first.starts.tolist() == [0, 5, 11]

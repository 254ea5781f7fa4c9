"""Words that a package or an event brings are seen, stay in their place and say what they seem to say."""

from __future__ import annotations

import pytest
from pydantic import TypeAdapter, ValidationError

from demos.text import Line, Sentence

LINE, SENTENCE = TypeAdapter(Line), TypeAdapter(Sentence)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a\u202eb", id="turned-round"),
        pytest.param("a\u061cb", id="arabic-mark"),
        pytest.param("a\u200bb", id="no-width"),
        pytest.param("a\u2028b", id="another-line-feed"),
        pytest.param("a\x1b[31mb", id="escape"),
        pytest.param("a\x9b31mb", id="escape-in-one"),
        pytest.param("\U000e0041\U000e0042", id="tags"),
        pytest.param("\ue000", id="private"),
        pytest.param("a\ufffe", id="no-character"),
        pytest.param("\u3164\u2800", id="nothing-seen"),
        pytest.param("\N{ZERO WIDTH JOINER}", id="a-joiner-alone"),
        pytest.param("Z" + "\u0335" * 5, id="marks-upon-marks"),
    ],
)
def test_what_hides_or_spills_is_refused(text: str) -> None:
    for kind in (LINE, SENTENCE):
        with pytest.raises(ValidationError):
            kind.validate_python(text)


@pytest.mark.parametrize("text", ["Đường phố", "Tiê\u0301ng", "한국어", "مرحبا", "5G", "❤️", "👩\u200d👧", "1️⃣", "–"])
def test_every_script_and_emoji_are_words(text: str) -> None:
    assert LINE.validate_python(text) == text


def test_a_line_is_one_line_and_a_sentence_may_have_several() -> None:
    assert SENTENCE.validate_python("a\nb") == "a\nb"
    with pytest.raises(ValidationError):
        LINE.validate_python("a\nb")

"""Marks come back where they belong, and everything else comes out as it went in."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper
from pydantic import ValidationError

from demos.steps.restore_marks import RestoreMarks
from demos.values import Text, Word
from models.errors import KnownError
from models.runtime import Session, open_session
from models.syllables import FIRST, bare

WORDS = ("toi tôi tối tới", "di đi di", "ha hà hạ", "noi nội nói", "bush")
TABLE = np.zeros((FIRST + len(WORDS), 3), np.float32)
TABLE[FIRST:] = [(0.2, 0.7, 0.1), (0.9, 0.1, 0), (0.6, 0.4, 0), (0.8, 0.2, 0), (1, 0, 0)]


def typed(text: str) -> Text:
    return Text(tuple(Word(word, 1.0) for word in text.split()))


def session_of(table: np.ndarray, *names: str) -> Session:
    """A model that looks the chances of each word up."""
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, [1, "n"]) for name in names]
    out = [helper.make_tensor_value_info("chances", TensorProto.FLOAT, None)]
    nodes = [helper.make_node("Gather", ["table", names[0]], ["chances"])]
    graph = helper.make_graph(nodes, "table", inputs, out, [numpy_helper.from_array(table, "table")])
    return open_session(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString())


@pytest.fixture(scope="module")
def model() -> Session:
    return session_of(TABLE, "words", "shapes")


STEP = RestoreMarks(model="m", words=WORDS)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("toi di Ha Noi", "tối đi Hà Nội"),
        ("TOI, di!", "TỐI, đi!"),
        ("Bush 2020 tôi ĐI", "Bush 2020 tôi ĐI"),
        ("ha-noi (toi)", "hà-nội (tối)"),
        ("toi@di.vn https://ha.noi", "toi@di.vn https://ha.noi"),
        ("hạ noi", "hạ nội"),
        ("", ""),
    ],
)
def test_bare_words_get_marks_and_nothing_else_changes(before: str, after: str, model: Session) -> None:
    assert STEP.run(typed(before), model).text.joined == after


def test_each_word_has_its_readings_with_their_chances(model: Session) -> None:
    text, alternatives = STEP.run(typed("Toi ha/noi Bush"), model)
    assert [[word.text for word in readings] for readings in alternatives.words] == [
        ["Tối", "Tôi", "Tới"],
        ["hà/nội", "hạ/nội", "hà/nói"],
        ["Bush"],
    ]
    assert [word.score for word in alternatives.words[0]] == pytest.approx([0.7, 0.2, 0.1])
    assert [word.score for word in alternatives.words[1]] == pytest.approx([0.48, 0.32, 0.12])
    assert text.words == tuple(readings[0] for readings in alternatives.words)
    few = RestoreMarks(model="m", words=WORDS, most=2).run(typed("toi"), model)
    assert [word.text for word in few.alternatives.words[0]] == ["tối", "tôi"]


def test_a_long_text_is_read_in_parts(model: Session) -> None:
    assert STEP.run(typed("toi di " * 200), model).text.joined == " ".join(["tối đi"] * 200)


@given(st.text(max_size=80))
def test_any_text_keeps_everything_but_its_marks(text: str) -> None:
    restored = STEP.run(typed(text), session_of(TABLE, "words", "shapes")).text.joined
    assert bare(restored) == bare(unicodedata.normalize("NFC", " ".join(text.split())))


@pytest.mark.parametrize("line", ["toi dì", "toi tôii", " ", "toi  tôi", "", "toi\ttôi"])
def test_a_vocabulary_with_forms_of_other_words_is_refused(line: str) -> None:
    with pytest.raises(ValidationError):
        RestoreMarks(model="m", words=("di đi", line))


def test_chances_that_are_none_are_no_chance() -> None:
    mad = np.full_like(TABLE, np.nan)
    mad[:, 1] = 7.0
    _, alternatives = STEP.run(typed("toi"), session_of(mad, "words", "shapes"))
    assert [word.score for word in alternatives.words[0]] == [1.0, 0.0, 0.0]


def test_another_model_is_refused() -> None:
    with pytest.raises(KnownError, match="model-inputs"):
        STEP.run(typed("toi"), session_of(TABLE, "words"))
    with pytest.raises(KnownError, match="model-outputs"):
        STEP.run(typed("toi"), session_of(TABLE[:, :2], "words", "shapes"))

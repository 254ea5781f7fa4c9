"""Text is written piece by piece, cut into pieces and rewritten letter by letter.

No weights of these kinds can be had in a small file, so each model is a table whose right answers are known by hand.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import onnx
import pytest
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from pydantic import ValidationError

from demos.steps.classify import Classify
from demos.steps.decode_loop import DecodeLoop
from demos.steps.infer import Infer
from demos.steps.infer_text import InferText
from demos.steps.rewrite import Rewrite
from demos.steps.word_pieces import WordPieces
from demos.values import Tensor, Tensors, Text, Tokens, Word
from models.errors import KnownError
from models.runtime import Session, open_session

PIECES = ("<s>", "</s>", "▁xin", "▁ch", "ào", "▁bạn", "!")


def text(words: str) -> Text:
    return Text(tuple(Word(word, 1.0) for word in words.split()))


def opened(nodes: Sequence[onnx.NodeProto], inputs: dict[str, tuple[int, list[int | str]]], **tables: NDArray[np.generic]) -> Session:
    """A model of a few nodes; its inputs with their element types and shapes, its output `out`."""
    given = [helper.make_tensor_value_info(name, element, shape) for name, (element, shape) in inputs.items()]
    out = [helper.make_tensor_value_info("out", TensorProto.FLOAT, None)]
    constants = [numpy_helper.from_array(table, name) for name, table in tables.items()]
    graph = helper.make_graph(list(nodes), "table", given, out, constants)
    return open_session(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString())


def decoder(*next_pieces: tuple[int, int]) -> Session:
    """After the first piece of each pair comes the second; the memory is added to every logit."""
    table = np.zeros((len(PIECES), len(PIECES)), np.float32)
    for before, after in next_pieces:
        table[before, after] = 8.0
    nodes = [helper.make_node("Gather", ["table", "tokens"], ["next"]), helper.make_node("Add", ["next", "seen"], ["out"])]
    shapes: dict[str, tuple[int, list[int | str]]] = {
        "tokens": (TensorProto.INT64, [1, "n"]),
        "seen": (TensorProto.FLOAT, [1, 1, len(PIECES)]),
    }
    return opened(nodes, shapes, table=table)


def seen(*pieces: int) -> Tensors:
    memory = np.zeros((1, 1, len(PIECES)), np.float32)
    memory[0, 0, list(pieces)] = 6.0
    return Tensors({"encoder": memory})


GIVEN = Tensor(np.zeros((1, 5), np.float32))
HELLO = DecodeLoop(model="m", pieces=PIECES, start=0, end=1, most=12)


def test_a_decoder_goes_on_from_what_it_wrote() -> None:
    written = HELLO.run(GIVEN, seen(), decoder((0, 2), (2, 3), (3, 4), (4, 1)))
    assert written.joined == "xin chào"
    sure = np.exp(8) / (np.exp(8) + 6)
    assert [word.score for word in written.words] == pytest.approx([sure, sure])


def test_a_decoder_sees_what_the_encoder_gave() -> None:
    chain = ((0, 2), (2, 3), (3, 4), (4, 5), (5, 1))
    assert HELLO.run(GIVEN, seen(), decoder(*chain)).joined == "xin chào bạn"
    table = decoder((0, 2), (2, 3), (3, 4), (4, 4))
    assert HELLO.run(GIVEN, Tensors({"x": np.zeros((1, 1, 7), np.float32), "y": seen(1).arrays["encoder"] * 2}), table).joined.startswith(
        "xin chàoào"
    )
    step = HELLO.model_copy(update={"memory": {"seen": "y"}})
    assert step.run(GIVEN, Tensors({"x": np.zeros((1, 1, 7), np.float32), "y": seen(1).arrays["encoder"] * 2}), table).joined == ""


def test_a_decoder_that_never_ends_is_ended() -> None:
    assert HELLO.run(GIVEN, seen(), decoder((0, 6), (6, 6))).joined == "!" * 12


def test_a_decoder_that_goes_round_in_circles_is_stopped() -> None:
    step = HELLO.model_copy(update={"repeats": 3})
    assert step.run(GIVEN, seen(), decoder((0, 2), (2, 6), (6, 6))).joined == "xin!"
    assert step.run(GIVEN, seen(), decoder((0, 2), (2, 3), (3, 4), (4, 3))).joined == "xin chào"


def test_of_nothing_nothing_is_written() -> None:
    nothing = Tensor(np.zeros((0, 5), np.float32))
    assert HELLO.run(nothing, Tensors({"encoder": np.zeros((0, 1, 7), np.float32)}), decoder((0, 2))).words == ()


def test_a_decoder_for_other_pieces_is_refused() -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        DecodeLoop(model="m", pieces=PIECES[:3], start=0, end=1).run(GIVEN, seen(), decoder((0, 1)))
    with pytest.raises(ValidationError):
        DecodeLoop(model="m", pieces=PIECES, start=0, end=7)


def test_a_decoder_with_a_cache_is_given_one_piece_at_a_time() -> None:
    """It writes as many pieces as its encoder's input was long, then ends: it counts what its cache holds."""
    nodes = [
        helper.make_node("Cast", ["input_ids"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Concat", ["past_key_values.0.key", "floats"], ["present.0.key"], axis=1),
        helper.make_node("Shape", ["present.0.key"], ["size"]),
        helper.make_node("Shape", ["encoder_mask"], ["length"]),
        helper.make_node("Greater", ["size", "length"], ["full"]),
        helper.make_node("Gather", ["full", "second"], ["enough"]),
        helper.make_node("Where", ["enough", "ends", "goes_on"], ["logits"]),
        helper.make_node("Cast", ["use_cache_branch"], ["later"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["later", "zero"], ["nothing"]),
        helper.make_node("Add", ["logits", "nothing"], ["out"]),
    ]
    outputs = [helper.make_tensor_value_info(name, TensorProto.FLOAT, None) for name in ("out", "present.0.key")]
    inputs = [
        helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, 1]),
        helper.make_tensor_value_info("encoder_mask", TensorProto.INT64, [1, "samples"]),
        helper.make_tensor_value_info("past_key_values.0.key", TensorProto.FLOAT, ["batch", "past"]),
        helper.make_tensor_value_info("use_cache_branch", TensorProto.BOOL, [1]),
    ]
    ends, goes_on = (np.eye(len(PIECES), dtype=np.float32)[piece].reshape(1, 1, -1) * 9 for piece in (1, 6))
    tables = {"second": np.array(1), "ends": ends, "goes_on": goes_on, "zero": np.zeros(1, np.float32)}
    graph = helper.make_graph(nodes, "cached", inputs, outputs, [numpy_helper.from_array(table, name) for name, table in tables.items()])
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    step = HELLO.model_copy(update={"masks": ("encoder_mask",)})
    assert step.run(GIVEN, seen(), open_session(made.SerializeToString())).joined == "!!!!!"


def test_an_encoder_with_a_mask_is_told_that_nothing_is_filling() -> None:
    nodes = [
        helper.make_node("Cast", ["attention_mask"], ["there"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["input_values", "there"], ["out"]),
    ]
    shapes: dict[str, tuple[int, list[int | str]]] = {
        "input_values": (TensorProto.FLOAT, ["rows", "samples"]),
        "attention_mask": (TensorProto.INT64, ["rows", "samples"]),
    }
    sound = Tensor(np.arange(6, dtype=np.float32).reshape(2, 3))
    assert Infer(model="m", masks=("attention_mask",)).run(sound, opened(nodes, shapes)).arrays["out"].tolist() == sound.array.tolist()


VOCABULARY = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "xin", "ch", "##ào", "##a", "##o", "!", "cafe", "café")


@pytest.mark.parametrize(
    ("words", "pieces"),
    [
        ("Xin chào!", ["xin", "ch", "##ào", "!"]),
        ("chao", ["ch", "##a", "##o"]),
        ("chàoz xin", ["[UNK]", "xin"]),
        ("Cafe\u0301", ["café"]),
        ("x" * 200, ["[UNK]"]),
        ("", []),
    ],
)
def test_a_sentence_is_cut_into_the_longest_pieces(words: str, pieces: list[str]) -> None:
    ids = WordPieces(vocabulary=VOCABULARY).run(text(words)).ids.tolist()
    assert [VOCABULARY[number] for number in ids] == ["[CLS]", *pieces, "[SEP]"]


def test_a_vocabulary_without_marks_and_a_long_text() -> None:
    assert WordPieces(vocabulary=VOCABULARY, marks=False).run(text("café")).ids.tolist() == [2, 10, 3]
    assert WordPieces(vocabulary=VOCABULARY, most=4).run(text("xin xin xin xin")).ids.tolist() == [2, 4, 4, 3]
    with pytest.raises(ValidationError):
        WordPieces(vocabulary=VOCABULARY, last="</s>")


@pytest.mark.parametrize("length", ["n", 9])
def test_a_classifier_counts_only_the_pieces_that_are_there(length: int | str) -> None:
    """Each piece votes for one of two classes; filling would vote too, if it weren't masked."""
    votes = np.zeros((len(VOCABULARY), 2), np.float32)
    votes[0] = (9, 0)
    votes[[4, 9]] = (0, 1)
    nodes = [
        helper.make_node("Gather", ["votes", "input_ids"], ["each"]),
        helper.make_node("Cast", ["attention_mask"], ["there"], to=TensorProto.FLOAT),
        helper.make_node("Unsqueeze", ["there", "last"], ["column"]),
        helper.make_node("Mul", ["each", "column"], ["counted"]),
        helper.make_node("ReduceSum", ["counted", "middle"], ["sum"], keepdims=0),
        helper.make_node("Cast", ["token_type_ids"], ["types"], to=TensorProto.FLOAT),
        helper.make_node("ReduceSum", ["types"], ["none"], keepdims=0),
        helper.make_node("Add", ["sum", "none"], ["out"]),
    ]
    inputs: dict[str, tuple[int, list[int | str]]] = {
        name: (TensorProto.INT64, [1, length]) for name in ("input_ids", "attention_mask", "token_type_ids")
    }
    session = opened(nodes, inputs, votes=votes, last=np.array([2]), middle=np.array([1]))
    tokens = WordPieces(vocabulary=VOCABULARY).run(text("xin chào! xin"))
    logits = InferText(model="m").run(tokens, session)
    assert logits.arrays["out"].tolist() == [[0.0, 3.0]]
    assert Classify().run(logits).kinds.tolist() == [[1, 0]]


def test_a_model_that_reads_no_text_is_refused() -> None:
    nodes = [helper.make_node("Identity", ["images"], ["out"])]
    session = opened(nodes, {"images": (TensorProto.FLOAT, [1, 3])})
    with pytest.raises(KnownError, match="model-inputs"):
        InferText(model="m").run(Tokens(np.zeros(3, np.int32)), session)
    with pytest.raises(KnownError, match="model-outputs"):
        Rewrite(model="m", letters=("", "a"), writes=("", "á")).run(text("abc"), session_of_letters(2, 5))


def session_of_letters(letters: int, writes: int, *rules: tuple[int, int]) -> Session:
    table = np.zeros((letters, writes), np.float32)
    table[:, 0] = 1.0
    for letter, place in rules:
        table[letter, place] = 6.0
    nodes = [helper.make_node("Gather", ["table", "ids"], ["out"])]
    return opened(nodes, {"ids": (TensorProto.INT32, [1, "n"])}, table=table)


def test_letters_get_their_marks_and_the_rest_stays_as_it_is() -> None:
    step = Rewrite(model="m", letters=("", "d", "u", "o"), writes=("", "đ", "ư", "ờ"))
    written = step.run(text("Duong 7 DO!"), session_of_letters(4, 4, (1, 1), (2, 2), (3, 3)))
    assert written.joined == "Đường 7 ĐỜ!"
    assert [word.score for word in written.words] == pytest.approx([np.e / (np.e + 3)] * 3)
    assert step.run(text(""), session_of_letters(4, 4)).words == ()

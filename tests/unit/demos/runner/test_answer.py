"""A worker that was taken over can say what it likes: only what a screen holds is believed."""

from __future__ import annotations

import json

import numpy as np
import pytest

from demos.runner.answer import (
    MOST_LETTERS,
    MOST_OF_A_WORD,
    MOST_THINGS,
    read_picture_size,
    read_providers,
    read_refusal,
    read_seconds,
    read_values,
    read_walls,
)
from demos.runner.protocol import Message, encode_values, pack, unpack
from demos.values import Boxes, Mask, Scores, Text, Value, Word
from models.errors import KnownError

WANTED = frozenset((Boxes, Mask, Text))


def boxes(count: int) -> Boxes:
    return Boxes(np.zeros((count, 4), np.float32), np.zeros(count, np.float32), np.zeros(count, np.int32))


def text(*words: str) -> Text:
    return Text(tuple(Word(word, 1.0) for word in words))


def answer(value: Value) -> Message:
    values, arrays = encode_values({type(value): value})
    return unpack(pack(Message("result", {"values": values}, arrays)))


@pytest.mark.parametrize(
    "value",
    [boxes(0), boxes(MOST_THINGS), Mask(np.zeros((1, 1), np.uint8)), text(), text("Đường", "나무", "👩‍🌾", "W" * MOST_OF_A_WORD)],
    ids=["nothing", "a thousand boxes", "a pixel", "no word", "words"],
)
def test_what_a_screen_holds_is_believed(value: Value) -> None:
    assert read_values(answer(value), WANTED).keys() == {type(value)}


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (boxes(MOST_THINGS + 1), "result-too-much"),
        (text("W" * (MOST_OF_A_WORD + 1)), "result-too-much"),
        (text(*(["word"] * (MOST_LETTERS // 5 + 1))), "result-too-much"),
        (Mask(np.zeros((3000, 3000), np.uint8)), "result-too-much"),
        (Mask(np.zeros((0, 9), np.uint8)), "protocol"),
        (text("two\nlines"), "protocol"),
        (text("\x1b[2J"), "protocol"),
        (Scores(np.zeros((1, 1), np.int32), np.zeros((1, 1), np.float32)), "protocol"),
    ],
    ids=["boxes", "a long word", "many words", "a large mask", "no mask", "lines", "for a terminal", "unasked"],
)
def test_what_no_screen_holds_is_refused(value: Value, code: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_values(answer(value), WANTED)
    assert refused.value.code == code


def test_half_a_surrogate_is_no_word() -> None:
    head = json.dumps({"kind": "result", "data": {"values": {"Text": [[["\ud800", 1.0]]]}}, "arrays": []}).encode()
    with pytest.raises(KnownError, match="protocol"):
        read_values(unpack(len(head).to_bytes(4, "little") + head), WANTED)


@pytest.mark.parametrize("said", [None, [], "Boxes", {"Boxes": {}}, {"Value": []}])
def test_an_answer_that_is_none_is_refused(said: object) -> None:
    with pytest.raises(KnownError, match="protocol"):
        read_values(Message("result", {"values": said}), WANTED)
    with pytest.raises(KnownError, match="protocol"):
        read_values(Message("result"), WANTED)


@pytest.mark.parametrize("size", [0, "9", [9], [0, 9], [-1, 9], [9, 9, 9], [9.5, 9], {}, True])
def test_a_size_that_is_none_is_refused(size: object) -> None:
    assert read_picture_size(Message("result")) is None
    with pytest.raises(KnownError, match="protocol"):
        read_picture_size(Message("result", {"picture": size}))


def test_times_that_are_none_are_left_out() -> None:
    assert read_seconds(Message("result", {"seconds": 0.5, "steps": {"nms": 0.25}, "cpu": {"nms": 0.125}})) == (
        0.5,
        {"nms": 0.25},
        {"nms": 0.125},
    )
    said = {"seconds": "long", "steps": ["nms"], "cpu": {"nms": float("nan"), "x" * 99: 1.0}}
    assert read_seconds(Message("result", said)) == (0.0, {}, {"x" * 40: 1.0})


def test_what_is_said_of_itself_is_cut_to_what_it_can_be() -> None:
    assert read_providers(Message("ready", {"providers": 9})) == ()
    assert read_providers(Message("ready", {"providers": [None, "x" * 99] * 99})) == ("None", "x" * 80) * 8
    walls = read_walls(Message("sandbox", {"landlock": "5", "seccomp": 1, "limits": True}))
    assert (walls.landlock, walls.seccomp, walls.limits) == (0, False, True)
    refusal = read_refusal(Message("refused", {"code": "c" * 99, "data": {"why": [1], "how": "so"}}))
    assert refusal.code == "c" * 80 and refusal.data == {"how": "so"}

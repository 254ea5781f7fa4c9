"""What a worker sends is numbers and words, or it is refused."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demos.runner.protocol import Message, decode_values, encode_values, pack, unpack
from demos.values import Boxes, Mask, TextLines, Value, Word
from models.errors import KnownError


def values() -> dict[type[Value], Value]:
    boxes = Boxes(np.array([[0, 0.25, 0.5, 1]], np.float32), np.array([0.9], np.float32), np.array([3], np.int32))
    lines = TextLines(np.zeros((1, 4, 2), np.float32), ((Word("Đường", 0.99), Word("Lê Lợi", 0.5)),))
    return {Boxes: boxes, TextLines: lines, Mask: Mask(np.arange(6, dtype=np.uint8).reshape(2, 3))}


def test_values_come_out_as_they_went_in() -> None:
    data, arrays = encode_values(values())
    message = unpack(pack(Message("result", {"values": data}, arrays)))
    got = decode_values(message.data["values"], message.arrays)
    assert got.keys() == values().keys()
    boxes, lines, mask = got[Boxes], got[TextLines], got[Mask]
    assert isinstance(boxes, Boxes) and isinstance(lines, TextLines) and isinstance(mask, Mask)
    assert boxes.corners.tolist() == [[0, 0.25, 0.5, 1]]
    assert lines.lines == ((Word("Đường", 0.99), Word("Lê Lợi", 0.5)),)
    assert mask.alpha.tolist() == [[0, 1, 2], [3, 4, 5]]


def test_numbers_that_are_none_are_refused() -> None:
    data, arrays = encode_values({Boxes: Boxes(np.full((1, 4), np.nan, np.float32), np.zeros(1, np.float32), np.zeros(1, np.int32))})
    with pytest.raises(KnownError, match="result-not-finite"):
        decode_values(data, arrays)


def _head(**head: object) -> bytes:
    text = json.dumps(head).encode()
    return len(text).to_bytes(4, "little") + text


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\xff\xff\xff\xff",
        _head(kind="result", data={}, arrays=[["float32", [2**40]]]),
        _head(kind="result", data={}, arrays=[["float32", [-1]]]),
        _head(kind="result", data={}, arrays=[["object", [1]]]) + b"12345678",
        _head(kind="result", data={}, arrays=[]) + b"left over",
        _head(kind=3, data={}, arrays=[]),
        _head(kind="result", data={}),
        (5).to_bytes(4, "little") + b"[" * 5,
    ],
)
def test_what_pack_would_not_make_is_refused(raw: bytes) -> None:
    with pytest.raises(KnownError, match="protocol"):
        unpack(raw)


@pytest.mark.parametrize(
    "data",
    [{"Nothing": []}, {"Boxes": [0]}, {"Boxes": [9, 9, 9]}, {"TextLines": [0, [[["word", "sure"]]]]}, {"Mask": None}, {"Mask": [0]}],
)
def test_what_is_no_value_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(KnownError, match="protocol"):
        decode_values(data, [np.zeros((1, 4, 2), np.float32)])


@given(st.binary(max_size=300))
def test_no_bytes_do_anything_but_be_refused(raw: bytes) -> None:
    with pytest.raises(KnownError, match="protocol"):
        unpack(raw)

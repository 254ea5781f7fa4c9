"""Every kind of step says what it is, takes and gives, and every value survives the way from a worker."""

from __future__ import annotations

import importlib

import numpy as np
import pytest

from demos.runner.protocol import Message, decode_values, encode_values, pack, unpack
from demos.step import Step, actions, kinds, signature
from demos.values import (
    Audio,
    Crossings,
    Embedding,
    Forecast,
    Keypoints,
    Map,
    Measures,
    Notes,
    Oddness,
    Repetitions,
    Scaling,
    Scores,
    Series,
    Speech,
    Text,
    Tokens,
    Tracks,
    Value,
    Word,
)


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.model_fields["use"].default)
def test_a_kind_of_step_is_whole(kind: type[Step]) -> None:
    use = kind.model_fields["use"].default
    module = importlib.import_module(kind.__module__)
    assert module.__name__ == f"demos.steps.{use.replace('-', '_')}"
    assert module.__doc__ and kind.run.__doc__  # type: ignore[attr-defined]
    assert set(kind.does) == {"vi", "en"} and all(text.endswith(".") for text in kind.does.values())
    assert all(set(words) == {"vi", "en"} for words in actions(kind).values())
    declared = signature(kind)
    assert declared.inputs and declared.outputs
    assert set(declared.models) <= set(kind.model_fields)


def rows(*shape: int) -> np.ndarray:
    return (np.arange(np.prod(shape)) / 100).astype(np.float32).reshape(shape)


VALUES: list[Value] = [
    Keypoints(rows(2, 3, 2), rows(2, 3)),
    Scores(np.array([[4, 2]], np.int32), rows(1, 2)),
    Embedding(rows(2, 5)),
    Tracks(rows(2, 4), rows(2), np.array([1, 0], np.int32), np.array([7, 9], np.int32)),
    Crossings(np.array([[3, 1]], np.int32)),
    Measures(rows(2, 4)),
    Repetitions(np.array([3, 1], np.int32), rows(2)),
    Map(np.arange(6, dtype=np.uint8).reshape(2, 3), 0.5, 9.0),
    Audio(rows(9), 16000),
    Speech(rows(2, 2), rows(5), 0.032),
    Text((Word("Đường", 0.5), Word("phố", 1.0))),
    Tokens(np.array([2, 5, 3], np.int32)),
    Series(rows(3, 2)),
    Scaling(rows(2), rows(2)),
    Forecast(rows(3, 2)),
    Oddness(rows(4), 1.0),
    Notes(rows(2, 2), np.array([60, 64], np.int32), rows(2), 10.0),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_a_value_comes_out_of_the_pipe_as_it_went_in(value: Value) -> None:
    data, arrays = encode_values({type(value): value})
    message = unpack(pack(Message("result", {"values": data}, arrays)))
    back = decode_values(message.data["values"], message.arrays)[type(value)]
    again, more = encode_values({type(value): back})
    assert again == data and all(np.array_equal(one, other) for one, other in zip(arrays, more, strict=True))


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (Keypoints, (rows(2, 3, 3), rows(2, 3))),
        (Scores, (np.zeros((1, 2), np.int32), rows(1, 3))),
        (Tracks, (rows(2, 4), rows(2), np.zeros(2, np.int32), np.zeros(1, np.int32))),
        (Crossings, (np.zeros((1, 3), np.int32),)),
        (Measures, (rows(4),)),
        (Repetitions, (np.zeros(3, np.int32), rows(2))),
        (Map, (rows(2, 2), 0.0, 1.0)),
        (Audio, (rows(4), 7)),
        (Tokens, (rows(3),)),
        (Scaling, (rows(2), rows(3))),
    ],
)
def test_a_value_that_is_none_is_not_made(kind: type[Value], fields: tuple[object, ...]) -> None:
    with pytest.raises(ValueError):
        kind(*fields)

"""Readers of other houses: lines first, probabilities instead of logarithms, another colour and scale."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from demos.steps.read_lines import ReadLines
from demos.values import Image, Quads
from models.errors import KnownError
from models.runtime import Session, open_session

SEEN = "ab"


def blue_reader() -> Session:
    """(lines, 3, 16, width) → (lines, width, 3) probabilities: "a" where the first channel is −1, "b" where it is 1, else nothing."""
    nodes = [
        helper.make_node("Gather", ["x", "first"], ["channel"], axis=1),
        helper.make_node("ReduceMean", ["channel", "axes"], ["mean"], keepdims=0),
        helper.make_node("Unsqueeze", ["mean", "last"], ["column"]),
        helper.make_node("Relu", ["column"], ["b"]),
        helper.make_node("Neg", ["column"], ["negative"]),
        helper.make_node("Relu", ["negative"], ["a"]),
        helper.make_node("Add", ["a", "b"], ["both"]),
        helper.make_node("Sub", ["one", "both"], ["blank"]),
        helper.make_node("Concat", ["blank", "a", "b"], ["y"], axis=2),
    ]
    constants = [
        numpy_helper.from_array(np.array([0]), "first"),
        numpy_helper.from_array(np.array([1, 2]), "axes"),
        numpy_helper.from_array(np.array([2]), "last"),
        numpy_helper.from_array(np.ones(1, np.float32), "one"),
    ]
    source = helper.make_tensor_value_info("x", TensorProto.FLOAT, ["lines", 3, 16, "width"])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "reader", [source], [result], constants)
    model: onnx.ModelProto = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    return open_session(bytes(model.SerializeToString()))


PADDLE = {"height": 16, "margin": 0.0, "colour": "bgr", "mean": (127.5,) * 3, "std": (127.5,) * 3, "axes": "line-time", "logits": "none"}


def read(step: dict[str, object]) -> list[str]:
    """A line whose left half has no blue in it and whose right half is blue."""
    pixels = np.zeros((16, 64, 3), np.uint8)
    pixels[:, 32:] = (255, 0, 0)
    whole = Quads(np.array([[(0, 0), (1, 0), (1, 1), (0, 1)]], np.float32), np.ones(1, np.float32))
    reader = ReadLines.model_validate({"model": "blue", "characters": ("", *SEEN), **step})
    return [word.text for line in reader.run(Image(pixels), whole, blue_reader()).lines for word in line]


def test_a_line_is_read_as_paddleocr_is_fed() -> None:
    assert read(PADDLE) == [SEEN]


def test_red_first_sees_no_blue() -> None:
    assert read({**PADDLE, "colour": "rgb"}) == ["a"]


def test_time_first_is_refused_where_lines_come_first() -> None:
    with pytest.raises(KnownError, match="model-outputs"):
        read({**PADDLE, "axes": "time-line"})

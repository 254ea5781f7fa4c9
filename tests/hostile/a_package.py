"""A small package that holds, and models for it, for tests that then spoil one thing."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import onnx
from onnx import TensorProto, helper

MANIFEST = """
format = 1
id = "vn.example.light"
version = "1.0.0"
theme = "ai"
picture = "picture.jpg"
exhibitor = {{ id = "example", name = "Example" }}
model.light = {{ file = "model.onnx", sha256 = "{digest}", licence = "Apache-2.0", trained_on = {{ vi = "Không", en = "Nothing" }} }}
show = {{ overlay = "background", panel = "backgrounds" }}
step = [
  {{ use = "stretch", size = [16, 16], layout = "nhwc" }},
  {{ use = "infer", model = "light" }},
  {{ use = "mask" }},
]
[text.vi]
title = "Chỗ sáng"
tagline = "Chỗ nào sáng thì giữ."
limits = ["Chỗ tối."]
steps = [{{ title = "Một", text = "Một." }}, {{ title = "Hai", text = "Hai." }}, {{ title = "Ba", text = "Ba." }}]
[text.en]
title = "Light"
tagline = "Keeps what is bright."
limits = ["The dark."]
steps = [{{ title = "One", text = "One." }}, {{ title = "Two", text = "Two." }}, {{ title = "Three", text = "Three." }}]
[[sample]]
file = "bright.jpg"
text = {{ vi = "Sáng", en = "Bright" }}
expect = {{ covers = [0.9, 1.0] }}
[[sample]]
file = "dark.png"
text = {{ vi = "Tối", en = "Dark" }}
expect = {{ covers = [0.0, 0.1] }}
"""


def write_package(folder: Path, model: bytes | None = None) -> Path:
    """A folder that can be installed, unless `model` prevents it."""
    folder.mkdir(parents=True)
    content = bright_places() if model is None else model
    (folder / "model.onnx").write_bytes(content)
    (folder / "demo.toml").write_text(MANIFEST.format(digest=hashlib.sha256(content).hexdigest()), "utf-8")
    for name, value in (("picture.jpg", 128), ("bright.jpg", 255), ("dark.png", 0)):
        cv2.imwrite(str(folder / name), np.full((360, 640, 3), value, np.uint8))
    return folder


def change(folder: Path, old: str, new: str) -> None:
    """Replace one piece of the manifest, which must be there; at once, since others may be reading it."""
    path, beside = folder / "demo.toml", folder.with_name(f".{folder.name}.toml")
    text = path.read_text("utf-8")
    assert old in text
    beside.write_text(text.replace(old, new, 1), "utf-8")
    beside.replace(path)


def bright_places() -> bytes:
    """(1, 16, 16, 3) → the mean of the colours, (1, 16, 16, 1)."""
    return model_of([helper.make_node("ReduceMean", ["x", "axis"], ["y"], keepdims=1)], [("axis", [3])])


def constant_of_shape(elements: int) -> bytes:
    """Fills `elements` floats before it answers."""
    nodes = [
        helper.make_node("ConstantOfShape", ["shape"], ["huge"]),
        helper.make_node("ReduceMax", ["huge"], ["most"], keepdims=0),
        helper.make_node("ReduceMean", ["x", "axis"], ["mean"], keepdims=1),
        helper.make_node("Add", ["mean", "most"], ["y"]),
    ]
    return model_of(nodes, [("shape", [elements]), ("axis", [3])])


def endless_loop() -> bytes:
    """Adds one to a number 2^60 times before it answers."""
    number, going = helper.make_tensor_value_info("n", TensorProto.FLOAT, []), helper.make_tensor_value_info("go", TensorProto.BOOL, [])
    body = helper.make_graph(
        [helper.make_node("Add", ["n", "n"], ["n_out"]), helper.make_node("Identity", ["go"], ["go_out"])],
        "body",
        [helper.make_tensor_value_info("i", TensorProto.INT64, []), going, number],
        [
            helper.make_tensor_value_info("go_out", TensorProto.BOOL, []),
            helper.make_tensor_value_info("n_out", TensorProto.FLOAT, []),
        ],
    )
    nodes = [
        helper.make_node("ReduceMean", ["x", "axis"], ["mean"], keepdims=1),
        helper.make_node("ReduceMax", ["x"], ["start"], keepdims=0),
        helper.make_node("Loop", ["times", "", "start"], ["end"], body=body),
        helper.make_node("Add", ["mean", "end"], ["y"]),
    ]
    return model_of(nodes, [("axis", [3]), ("times", 2**60)])


def doubling_functions(depth: int = 26) -> bytes:
    """Local functions of which each calls the one below it twice: a few hundred bytes that unfold into 2^depth nodes."""
    versions = [helper.make_opsetid("", 18), helper.make_opsetid("f", 1)]
    functions = [helper.make_function("f", "f0", ["a"], ["b"], [helper.make_node("Identity", ["a"], ["b"])], versions)]
    for level in range(1, depth):
        calls = [helper.make_node(f"f{level - 1}", [source], [target], domain="f") for source, target in (("a", "m"), ("m", "b"))]
        functions.append(helper.make_function("f", f"f{level}", ["a"], ["b"], calls, versions))
    nodes = [
        helper.make_node("ReduceMean", ["x", "axis"], ["mean"], keepdims=1),
        helper.make_node(f"f{depth - 1}", ["mean"], ["y"], domain="f"),
    ]
    model = onnx.load_from_string(model_of(nodes, [("axis", [3])]))
    model.functions.extend(functions)
    model.opset_import.append(helper.make_opsetid("f", 1))
    return bytes(model.SerializeToString())


def external_data(location: str) -> bytes:
    """A weight that says it lies in another file."""
    model = onnx.load_from_string(
        model_of(
            [helper.make_node("ReduceMean", ["x", "axis"], ["m"], keepdims=1), helper.make_node("Add", ["m", "w"], ["y"])], [("axis", [3])]
        )
    )
    weight = model.graph.initializer.add(name="w", data_type=TensorProto.FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    for key, value in (("location", location), ("offset", "0"), ("length", "4")):
        weight.external_data.add(key=key, value=value)
    return bytes(model.SerializeToString())


def model_of(nodes: Sequence[onnx.NodeProto], integers: Sequence[tuple[str, int | list[int]]]) -> bytes:
    """A model x (1, 16, 16, 3) → y (1, 16, 16, 1) of these nodes and int64 constants."""
    constants = [
        helper.make_tensor(
            name, TensorProto.INT64, [len(value)] if isinstance(value, list) else [], value if isinstance(value, list) else [value]
        )
        for name, value in integers
    ]
    graph = helper.make_graph(
        nodes,
        "g",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 16, 16, 3])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1, 16, 16, 1])],
        constants,
    )
    return bytes(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9).SerializeToString())

"""Small models with the real heads of models whose weights can't be had, randomly initialised: they find nothing sensible,
but their outputs have the layout, the ranges and the arithmetic of the originals' exports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

SIZE = (64, 96)
"""Width and height of the input, in pixels."""
STRIDES = (8, 16, 32)
CLASSES = 5


class Graph:
    """Nodes one after another; each call returns the name of its result."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def constant(self, array: NDArray[Any]) -> str:
        self._constants.append(numpy_helper.from_array(array, f"c{len(self._constants)}"))
        return str(self._constants[-1].name)

    def weights(self, *shape: int, spread: float = 1.0) -> str:
        """Normal, divided by the square root of how many of them are summed up."""
        spread /= float(np.sqrt(np.prod(shape[1:] if len(shape) == 4 else shape[:-1])))
        return self.constant(self._random.normal(0, spread, shape).astype(np.float32))

    def __call__(self, kind: str, *inputs: str, **attributes: Any) -> str:
        name = f"n{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name

    def conv(self, x: str, given: int, wanted: int, stride: int = 1, spread: float = 3.0) -> str:
        return self("Conv", x, self.weights(wanted, given, stride, stride, spread=spread), self.weights(wanted), strides=[stride, stride])

    def model(self, outputs: Sequence[str]) -> bytes:
        wide, high = SIZE
        source = helper.make_tensor_value_info("images", TensorProto.FLOAT, [1, 3, high, wide])
        for place, name in enumerate(outputs):
            self._nodes.append(helper.make_node("Identity", [name], [f"output{place}"]))
        results = [helper.make_tensor_value_info(f"output{place}", TensorProto.FLOAT, None) for place in range(len(outputs))]
        graph = helper.make_graph(self._nodes, "head", [source], results, self._constants)
        made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
        return bytes(made.SerializeToString())


def _rows(graph: Graph, x: str, columns: int) -> str:
    """(1, columns, h, w) → (1, h·w, columns)."""
    flat = graph("Reshape", x, graph.constant(np.array([1, columns, -1], np.int64)))
    return graph("Transpose", flat, perm=[0, 2, 1])


def yolox() -> bytes:
    """YOLOX's decoupled head: boxes as they are, sigmoids for whether anything is there and for the classes."""
    graph = Graph(seed=3)
    levels = []
    for stride in STRIDES:
        features = graph("Relu", graph.conv("images", 3, 8, stride))
        box = graph.conv(features, 8, 4, spread=0.5)
        there, kinds = (graph.conv(features, 8, columns) for columns in (1, CLASSES))
        joined = graph("Concat", box, graph("Sigmoid", there), graph("Sigmoid", kinds), axis=1)
        levels.append(_rows(graph, joined, 5 + CLASSES))
    return graph.model([graph("Concat", *levels, axis=1)])


def yolo_v8() -> bytes:
    """YOLOv8's and v11's head: 16 bins for each side, their mean times the stride from the cell's centre; sigmoids for the classes."""
    graph = Graph(seed=4)
    boxes, kinds = [], []
    for stride in STRIDES:
        features = graph("Relu", graph.conv("images", 3, 8, stride))
        bins = graph("Reshape", graph.conv(features, 8, 64), graph.constant(np.array([1, 4, 16, -1], np.int64)))
        mean = graph("ReduceSum", graph("Mul", graph("Softmax", bins, axis=2), _ramp(graph)), _axis(graph, 2), keepdims=0)
        near, far = (graph("Slice", mean, *_range(graph, start, start + 2)) for start in (0, 2))
        centres = graph.constant(_centres(stride))
        first, last = graph("Sub", centres, near), graph("Add", centres, far)
        middle = graph("Div", graph("Add", first, last), graph.constant(np.float32(2).reshape(1)))
        both = graph("Concat", middle, graph("Sub", last, first), axis=1)
        boxes.append(graph("Mul", both, graph.constant(np.array([stride], np.float32))))
        kinds.append(graph("Reshape", graph.conv(features, 8, CLASSES), graph.constant(np.array([1, CLASSES, -1], np.int64))))
    scores = graph("Sigmoid", graph("Concat", *kinds, axis=2))
    return graph.model([graph("Concat", graph("Concat", *boxes, axis=2), scores, axis=1)])


def detr(columns: int) -> bytes:
    """DETR's head on 20 queries that attend to 24 patches: linear class logits, and boxes through a sigmoid."""
    graph = Graph(seed=5)
    patches = _rows(graph, graph.conv("images", 3, 16, 16), 16)
    queries = graph.weights(1, 20, 16, spread=6.0)
    attention = graph("Softmax", graph("MatMul", queries, graph("Transpose", patches, perm=[0, 2, 1])), axis=-1)
    seen = graph("Add", queries, graph("MatMul", attention, patches))
    logits = graph("MatMul", seen, graph.weights(16, columns, spread=1.5))
    boxes = graph("Sigmoid", graph("MatMul", graph("Relu", graph("MatMul", seen, graph.weights(16, 16))), graph.weights(16, 4)))
    return graph.model([logits, boxes])


def depth() -> bytes:
    """A depth model's last layers: a convolution, enlarged to the input's size, positive, without a channel axis."""
    graph = Graph(seed=6)
    small = graph("Softplus", graph.conv(graph("Relu", graph.conv("images", 3, 8, 4)), 8, 1))
    sizes = graph.constant(np.array([1, 1, 4, 4], np.float32))
    large = graph("Resize", small, "", sizes, mode="linear")
    return graph.model([graph("Squeeze", large, _axis(graph, 1))])


def _ramp(graph: Graph) -> str:
    return graph.constant(np.arange(16, dtype=np.float32).reshape(1, 1, 16, 1))


def _axis(graph: Graph, axis: int) -> str:
    return graph.constant(np.array([axis], np.int64))


def _range(graph: Graph, start: int, end: int) -> tuple[str, str, str]:
    return graph.constant(np.array([start], np.int64)), graph.constant(np.array([end], np.int64)), _axis(graph, 1)


def _centres(stride: int) -> NDArray[np.float32]:
    wide, high = SIZE
    y, x = np.mgrid[0 : high // stride, 0 : wide // stride] + 0.5
    return np.stack((x.ravel(), y.ravel()))[None].astype(np.float32)

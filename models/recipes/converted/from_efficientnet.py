"""`python -m models.recipes.converted.from_efficientnet FILE.pth MODEL.onnx`: EfficientNet-Lite0's learnt state as ONNX.

`input` (1, 3, 224, 224) → `logits` (1, 1000) and `features` (1, 1280). Each normalisation is folded into the convolution before it. The
architecture: Tan and Le, “EfficientNet” (ICML 2019), table 1, without squeeze-and-excitation and with ReLU6, as its Lite form has it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from models.recipes.converted.half import half

OPSET = 17
EPSILON = 1e-3
"""Of the normalisations, as TensorFlow has it."""
STAGES = ((1, 1), (2, 2), (2, 2), (3, 2), (3, 1), (4, 2), (1, 1))
"""Blocks, and the stride of the first."""

State = dict[str, NDArray[np.float32]]


class Graph:
    """The nodes and parameters so far."""

    def __init__(self, state: State) -> None:
        self._state = state
        self.kept = [numpy_helper.from_array(np.asarray(value, np.float32), name) for name, value in (("zero", 0), ("six", 6))]
        self.nodes: list[NodeProto] = []

    def convolution(self, given: str, name: str, normalisation: str, stride: int = 1, activated: bool = True) -> str:
        """The name of what comes out."""
        weights, bias = self._folded(name, normalisation)
        side = weights.shape[2]
        before = (side - stride) // 2  # TensorFlow's SAME for even sides: an odd rest goes to the right and below
        after = side - stride - before
        weight = self._halved(name, weights)
        self.kept.append(numpy_helper.from_array(bias, name + ".bias"))
        groups = len(weights) if weights.shape[1] == 1 else 1
        pads = [before, before, after, after]
        self.nodes.append(helper.make_node("Conv", [given, weight, name + ".bias"], [name], group=groups, strides=[stride] * 2, pads=pads))
        if not activated:
            return name
        self.nodes.append(helper.make_node("Clip", [name, "zero", "six"], [name + ".active"]))
        return name + ".active"

    def block(self, given: str, name: str, stride: int) -> str:
        """An inverted bottleneck, with a way round it where the shape stays."""
        wide = given
        if f"{name}._expand_conv.weight" in self._state:
            wide = self.convolution(given, f"{name}._expand_conv", f"{name}._bn0")
        deep = self.convolution(wide, f"{name}._depthwise_conv", f"{name}._bn1", stride)
        made = self.convolution(deep, f"{name}._project_conv", f"{name}._bn2", activated=False)
        narrow = self._state[f"{name}._project_conv.weight"].shape[0]
        if stride > 1 or self._state.get(f"{name}._expand_conv.weight", np.empty((0, 0))).shape[1] != narrow:
            return made
        self.nodes.append(helper.make_node("Add", [made, given], [name]))
        return name

    def head(self, given: str) -> None:
        """Pooled features, and the logits of the thousand classes."""
        weight = self._halved("_fc", self._state["_fc.weight"])
        self.kept.append(numpy_helper.from_array(self._state["_fc.bias"], "_fc.bias"))
        self.nodes += [
            helper.make_node("GlobalAveragePool", [given], ["pooled"]),
            helper.make_node("Flatten", ["pooled"], ["features"]),
            helper.make_node("Gemm", ["features", weight, "_fc.bias"], ["logits"], transB=1),
        ]

    def _folded(self, name: str, normalisation: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        scale, bias, mean, variance = (
            self._state[f"{normalisation}.{part}"].astype(np.float64) for part in ("weight", "bias", "running_mean", "running_var")
        )
        scale /= np.sqrt(variance + EPSILON)
        weights = self._state[f"{name}.weight"] * scale[:, None, None, None]
        return weights.astype(np.float32), (bias - mean * scale).astype(np.float32)

    def _halved(self, name: str, weights: NDArray[np.float32]) -> str:
        kept, cast = half(name + ".weight", weights)
        self.kept.append(kept)
        self.nodes.append(cast)
        return name + ".weight"


def strides() -> Iterator[int]:
    """Of every block."""
    for blocks, first in STAGES:
        yield from (first, *[1] * (blocks - 1))


def network(state: State) -> onnx.ModelProto:
    """Raises KeyError for the state of another network."""
    graph = Graph(state)
    last = graph.convolution("input", "_conv_stem", "_bn0", stride=2)
    for at, stride in enumerate(strides()):
        last = graph.block(last, f"_blocks.{at}", stride)
    graph.head(graph.convolution(last, "_conv_head", "_bn1"))
    ports = [("input", [1, 3, 224, 224]), ("logits", [1, 1000]), ("features", [1, 1280])]
    told = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in ports]
    made = helper.make_graph(graph.nodes, "efficientnet-lite0", told[:1], told[1:], graph.kept)
    return helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)


if __name__ == "__main__":
    _state = torch.load(sys.argv[1], map_location="cpu", weights_only=True)
    onnx.save(network({name: tensor.numpy() for name, tensor in _state.items()}), sys.argv[2])

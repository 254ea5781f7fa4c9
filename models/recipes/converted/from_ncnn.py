"""`python -m models.recipes.converted.from_ncnn FILE.param MODEL.onnx`: an enlarging network of ncnn's (SRVGG) as ONNX.

FILE.param lists the layers: type, name, number of inputs and outputs, their names, and `key=value` (ncnn's wiki, “param and model file
structure”). FILE.bin beside it holds what they learnt, in their order: for a convolution a tag, its weights in 16 bits, its bias; for a
PReLU its slopes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper

from models.recipes.converted.half import half

OPSET = 17
HALF = 0x01306B47
"""ncnn's tag for weights in 16 bits."""


class Learnt:
    """The numbers of FILE.bin, in their order."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    def take(self, count: int, dtype: str) -> NDArray[np.float32]:
        """The next `count` numbers, and what fills the last four bytes up; raises ValueError where the file ends too soon."""
        taken = np.frombuffer(self._content, dtype, count, self._at)
        self._at += -(-taken.nbytes // 4) * 4
        return taken.astype(np.float32)

    def weights(self, count: int) -> NDArray[np.float32]:
        """Raises ValueError for weights that aren't kept in 16 bits."""
        tag = int.from_bytes(self._content[self._at : self._at + 4], "little")
        if tag != HALF:
            raise ValueError(f"tag {tag:#x}")
        self._at += 4
        return self.take(count, "<f2")

    @property
    def left(self) -> int:
        """Bytes."""
        return len(self._content) - self._at


def network(param: str, learnt: Learnt) -> onnx.ModelProto:
    """`input` (1, 3, h, w) → `output` (1, 3, 4h, 4w); raises ValueError for a layer that such a network doesn't have."""
    nodes: list[NodeProto] = []
    kept: list[TensorProto] = []
    same: dict[str, str] = {}
    for line in param.splitlines()[2:]:
        kind, name, inputs, outputs, *rest = line.split()
        ends = int(inputs) + int(outputs)
        given = [same.get(end, end) for end in rest[: int(inputs)]]
        made = rest[int(inputs) : ends]
        if kind == "Input":
            same[made[0]] = "input"
        elif kind == "Split":
            same |= dict.fromkeys(made, given[0])
        else:
            layer = _layer(kind, name, given, made, dict(pair.split("=") for pair in rest[ends:]), learnt)
            nodes += [part for part in layer if isinstance(part, NodeProto)]
            kept += [part for part in layer if isinstance(part, TensorProto)]
    if learnt.left:
        raise ValueError(f"{learnt.left} bytes left")
    picture = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, 3, "h", "w"])
    enlarged = helper.make_tensor_value_info("output", TensorProto.FLOAT, [1, 3, "h4", "w4"])
    graph = helper.make_graph(nodes, "srvgg", [picture], [enlarged], kept)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=8)


def _layer(
    kind: str, name: str, given: list[str], made: list[str], keys: dict[str, str], learnt: Learnt
) -> tuple[NodeProto | TensorProto, ...]:
    match kind:
        case "Convolution":
            side, filters, count = int(keys["1"]), int(keys["0"]), int(keys["6"])
            weight, cast = half(name + "_w", learnt.weights(count).reshape(filters, -1, side, side))
            bias = numpy_helper.from_array(learnt.take(filters, "<f4"), name + "_b")
            return weight, bias, cast, helper.make_node("Conv", [*given, name + "_w", bias.name], made, pads=[int(keys["4"])] * 4)
        case "PReLU":
            slopes = numpy_helper.from_array(learnt.take(int(keys["0"]), "<f4").reshape(-1, 1, 1), name + "_s")
            return slopes, helper.make_node("PRelu", [*given, slopes.name], made)
        case "PixelShuffle":
            return (helper.make_node("DepthToSpace", given, made, blocksize=int(keys["0"]), mode="CRD"),)
        case "Interp" if keys["0"] == "1":
            scales = numpy_helper.from_array(np.asarray([1, 1, float(keys["1"]), float(keys["2"])], np.float32), name + "_k")
            nearest = {"mode": "nearest", "nearest_mode": "floor", "coordinate_transformation_mode": "asymmetric"}
            return scales, helper.make_node("Resize", [*given, "", scales.name], made, **nearest)
        case "BinaryOp" if keys.get("0", "0") == "0":
            return (helper.make_node("Add", given, made),)
    raise ValueError(f"layer {kind} {keys}")


if __name__ == "__main__":
    _file = Path(sys.argv[1])
    onnx.save(network(_file.read_text("utf-8"), Learnt(_file.with_suffix(".bin").read_bytes())), sys.argv[2])

"""`python -m models.recipes.them_dau.export FOLDER MODEL.onnx`: the taught network as ONNX, its tables and matrices in 8 bits.

`--reference FILE.json` also writes what the network itself says, in float32, of a few sentences, for the tests to compare.
"""

from __future__ import annotations

import argparse
import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import NodeProto, TensorProto, helper, numpy_helper
from torch import Tensor, nn

from models.recipes.them_dau.network import Network
from models.recipes.them_dau.prepared import read_numbered
from models.recipes.them_dau.train import new_network

OPSET = 18
SMALL = 4096
"""Numbers; a table or matrix of fewer stays as it is."""
REFERENCES = 8
"""Sentences."""


class Chances(nn.Module):
    """The network as it is used: `words` and `shapes` (1, n) int64 → `chances` (1, n, most forms)."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, words: Tensor, shapes: Tensor) -> Tensor:
        return self.network(words, shapes).softmax(-1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("model", type=Path)
    parser.add_argument("--reference", type=Path)
    arguments = parser.parse_args()
    network = new_network(arguments.folder)
    network.load_state_dict(torch.load(arguments.folder / "state.pt")["network"])
    if arguments.reference:
        arguments.reference.write_text(json.dumps(_reference(network.eval(), arguments.folder), indent=1) + "\n", "utf-8")
    graph = as_onnx(network.eval())
    quantise(graph)
    onnx.checker.check_model(graph, full_check=True)
    arguments.model.write_bytes(graph.SerializeToString())


def as_onnx(network: Network) -> onnx.ModelProto:
    """In float32, for sentences of any length."""
    example = torch.arange(3, 23).unsqueeze(0)
    length = {1: torch.export.Dim("length", min=1, max=4096)}
    program = torch.onnx.export(
        Chances(network),
        (example, example % 20),
        dynamo=True,
        input_names=["words", "shapes"],
        output_names=["chances"],
        dynamic_shapes={"words": length, "shapes": length},
        opset_version=OPSET,
        verbose=False,
    )
    assert program is not None
    model = program.model_proto
    for node in model.graph.node:
        del node.metadata_props[:]
    return model


def _reference(network: Network, folder: Path) -> list[dict[str, list[float]]]:
    """For the first sentences of test: words, shapes, each word's likeliest form and its chance."""
    test = read_numbered(folder / "test.npz")
    found = []
    for start, end in pairwise(test.starts[: REFERENCES + 1].tolist()):
        words, shapes = (torch.from_numpy(part[start:end].astype(np.int64)).unsqueeze(0) for part in (test.words, test.shapes))
        with torch.inference_mode():
            chance, form = Chances(network)(words, shapes)[0].max(-1)
        said = {"words": words[0], "shapes": shapes[0], "forms": form, "chances": chance}
        found.append({name: [round(value, 4) for value in values.tolist()] for name, values in said.items()})
    return found


def quantise(model: onnx.ModelProto) -> None:
    """Each row of a table, and each column of a matrix, becomes 127 steps to both sides of 0 and the size of a step.

    Looked-up rows are made floats again at each run, whole matrices once when the model is opened (by constant folding).
    """
    graph = model.graph
    for tensor in list(graph.initializer):
        users = [node for node in graph.node if tensor.name in node.input]
        if tensor.data_type != TensorProto.FLOAT or np.prod(tensor.dims) < SMALL or len(tensor.dims) != 2:
            continue
        if all(node.op_type == "Gather" and node.input[0] == tensor.name for node in users):
            steps = _replace(graph, tensor, axis=1)
            for node in users:
                _look_up(graph, node, tensor.name, steps)
        elif all(node.op_type == "MatMul" and node.input[1] == tensor.name for node in users):
            steps = _replace(graph, tensor, axis=0)
            _put(graph, 0, _floats(f"{tensor.name}_floats", tensor.name, steps, tensor.name + "_8"))
            for node in users:
                node.input[1] = f"{tensor.name}_floats"


def _replace(graph: onnx.GraphProto, tensor: TensorProto, axis: int) -> str:
    values = numpy_helper.to_array(tensor)
    steps: NDArray[np.float32] = np.maximum(np.abs(values).max(axis=axis, keepdims=True), 1e-9) / np.float32(127)
    graph.initializer.remove(tensor)
    graph.initializer.append(numpy_helper.from_array(np.round(values / steps).astype(np.int8), f"{tensor.name}_8"))
    graph.initializer.append(numpy_helper.from_array(steps.astype(np.float32), f"{tensor.name}_steps"))
    return f"{tensor.name}_steps"


def _look_up(graph: onnx.GraphProto, gather: NodeProto, table: str, steps: str) -> None:
    where, out = gather.input[1], gather.output[0]
    rows, sizes = f"{out}_8", f"{out}_sizes"
    nodes = [helper.make_node("Gather", [f"{table}_8", where], [rows]), helper.make_node("Gather", [steps, where], [sizes])]
    _put(graph, list(graph.node).index(gather), [*nodes, *_floats(out, out, sizes, rows)])
    graph.node.remove(gather)


def _floats(out: str, name: str, steps: str, eight: str) -> list[NodeProto]:
    return [
        helper.make_node("Cast", [eight], [f"{name}_whole"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}_whole", steps], [out]),
    ]


def _put(graph: onnx.GraphProto, place: int, nodes: list[NodeProto]) -> None:
    for offset, node in enumerate(nodes):
        graph.node.insert(place + offset, node)


if __name__ == "__main__":
    main()

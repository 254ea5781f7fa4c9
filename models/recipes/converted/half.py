"""Keeps a model's large parameters in 16 bits, each with a Cast back to float32: half the file, and the sums stay in float32."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

LARGE = 64
"""Numbers; a parameter of fewer stays as it is."""


def half(name: str, values: NDArray[Any]) -> tuple[TensorProto, NodeProto]:
    """The parameter in 16 bits, and the node that gives it out as `name` in float32."""
    kept = numpy_helper.from_array(values.astype(np.float16), name + "__h")
    return kept, helper.make_node("Cast", [kept.name], [name], to=TensorProto.FLOAT)


def halve(model: ModelProto) -> None:
    """Keep every float32 parameter of at least LARGE numbers in 16 bits."""
    large = [(at, numpy_helper.to_array(kept)) for at, kept in enumerate(model.graph.initializer) if kept.data_type == TensorProto.FLOAT]
    casts = []
    for at, values in large:
        if values.size >= LARGE:
            kept, cast = half(model.graph.initializer[at].name, values)
            model.graph.initializer[at].CopyFrom(kept)
            casts.append(cast)
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)

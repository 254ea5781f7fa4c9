"""Measurements, and models of one node whose answers are known: one goes on straight, one expects everything to stand still."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from onnx import TensorProto, helper, numpy_helper

from demos.package.read import Package
from tests.qml.made_demo import Table, made, words

LENGTH = 48


def measured(folder: Path, matrix: np.ndarray, steps: Sequence[Table], show: Table) -> Package:
    """A demo that multiplies the last `LENGTH` moments of two quantities by a matrix (m, LENGTH)."""
    given = helper.make_tensor_value_info("in", TensorProto.FLOAT, [1, LENGTH, 2])
    out = helper.make_tensor_value_info("out", TensorProto.FLOAT, [1, len(matrix), 2])
    by = numpy_helper.from_array(matrix.astype(np.float32), "by")
    graph = helper.make_graph([helper.make_node("MatMul", ["by", "in"], ["out"])], "g", [given], [out], [by])
    raw = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9).SerializeToString()
    (folder / "model.onnx").write_bytes(raw)
    moments = np.arange(LENGTH)
    for name, bump in (("calm.csv", 0.0), ("bump.csv", 9.0)):
        curve = 26 + 4 * np.sin(moments / 6) + bump * (np.abs(moments - 30) < 2)
        np.savetxt(folder / name, np.stack((curve, 60 + moments / 4), axis=1), delimiter=",", fmt="%.3f")
    model = {"file": "model.onnx", "sha256": hashlib.sha256(raw).hexdigest(), "licence": "Apache-2.0", "trained_on": words("nothing")}
    window = {"use": "series-window", "length": LENGTH, "mean": (26, 60), "std": (4, 6)}
    chain: Sequence[Table] = [window, {"use": "infer", "model": "m"}, *steps]
    quantities = ({"text": words("Nhiệt độ"), "unit": "°C"}, {"text": words("Độ ẩm"), "unit": "%"})
    return made(chain, {**show, "quantities": quantities}, ("bump.csv", "calm.csv"), folder, model={"m": model}, input="series")


def forecast(folder: Path) -> Package:
    """Sixteen moments go on by the last difference."""
    ahead = np.zeros((16, LENGTH))
    ahead[:, -1], ahead[:, -2] = 1 + np.arange(1, 17), -np.arange(1, 17)
    return measured(folder, ahead, [{"use": "forecast"}], {"overlay": "forecast", "panel": "forecast"})


def oddness(folder: Path) -> Package:
    """Each moment is expected to be the mean of those three before and three after it."""
    away = np.abs(np.subtract.outer(np.arange(LENGTH), np.arange(LENGTH)))
    near = ((away > 0) & (away <= 3)).astype(float)
    return measured(
        folder, near / near.sum(axis=1, keepdims=True), [{"use": "oddness", "limit": 0.9}], {"overlay": "oddness", "panel": "oddness"}
    )

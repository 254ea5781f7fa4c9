"""What the models are made of: no functions, no files elsewhere, no operators of strangers, loops only where a step allows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from demos.package.onnx_structure import MOST_DEPTH, MOST_NODES, Structure
from demos.package.read import Package
from demos.pipeline import model_names
from demos.problem import BadPackage, Problem
from demos.runner.isolated import Allowance, run_isolated
from models.errors import KnownError
from models.runtime import is_ort_format

SECONDS = 8.0
LOOPS = frozenset(("Loop", "Scan"))
TRADITIONAL = "ai.onnx.ml"
"""Trees, scalers, encoders: all of that domain is allowed."""
FUSED = frozenset(
    f"com.microsoft:{name}"
    for name in (
        *("Attention", "BiasGelu", "BiasSplitGelu", "DynamicQuantizeLSTM", "DynamicQuantizeMatMul", "EmbedLayerNormalization"),
        *("FastGelu", "FusedConv", "FusedGemm", "FusedMatMul", "Gelu", "MatMulInteger16", "MatMulIntegerToFloat", "MatMulNBits"),
        *("MultiHeadAttention", "NhwcMaxPool", "QAttention", "QGemm", "QLinearAdd", "QLinearAveragePool", "QLinearConcat"),
        *("QLinearConv", "QLinearGlobalAveragePool", "QLinearLeakyRelu", "QLinearMul", "QLinearReduceMean", "QLinearSigmoid"),
        *("QLinearSoftmax", "QLinearWhere", "QuickGelu", "RotaryEmbedding", "SimplifiedLayerNormalization"),
        *("SkipLayerNormalization", "SkipSimplifiedLayerNormalization"),
    )
)
"""What onnxruntime's own optimiser and quantiser write; computing only, no files, no strings, no loops."""


def read_structures(package: Package) -> tuple[dict[str, Structure], list[Problem]]:
    """The structure of each model that the package brings, by its file, and the problems of those that can't be read.

    Codes: `model-ort` (onnxruntime's own format), and those of `onnx_structure.read_structure` and `isolated.run_isolated`.
    """
    found: dict[str, Structure] = {}
    problems: list[Problem] = []
    for file in dict.fromkeys(model.file for model in package.manifest.model.values() if model.file):
        try:
            found[file] = structure_of(package.path(file).read_bytes(), file)
        except BadPackage as error:
            problems += error.problems
    return found, problems


def structure_of(model: bytes, file: str) -> Structure:
    """Read in a child that can be killed; raises BadPackage with the one problem that stands in the way, its codes as above."""
    if is_ort_format(model):
        raise BadPackage([Problem("model-ort", file, {"file": file})])
    allowance = Allowance(SECONDS, memory_bytes=256 * 2**20 + 3 * len(model))
    try:
        return Structure.model_validate_json(run_isolated("demos.package.onnx_structure:read_structure", model, allowance))
    except KnownError as error:
        most = MOST_DEPTH if error.code == "model-too-deep" else MOST_NODES
        raise BadPackage([Problem(error.code, file, {"most": most, **error.data})]) from error


def check_structures(package: Package, structures: Mapping[str, Structure]) -> list[Problem]:
    """Codes: `model-functions`, `model-external`, `model-operator` (operator), `model-loops` (step, operator)."""
    return [
        problem
        for file, structure in structures.items()
        for problem in (*foreign_parts(file, structure), *_loops(package, file, structure))
    ]


def foreign_parts(file: str, structure: Structure) -> Iterator[Problem]:
    """What no model may have, whatever uses it. Codes: `model-functions`, `model-external`, `model-operator` (operator)."""
    if structure.functions:
        yield Problem("model-functions", file, {"functions": structure.functions})
    for name in structure.external:
        yield Problem("model-external", file, {"weight": name})
    for operator in structure.operators:
        domain = operator.rpartition(":")[0]
        if domain and domain != TRADITIONAL and operator not in FUSED:
            yield Problem("model-operator", file, {"operator": operator[:120]})


def _loops(package: Package, file: str, structure: Structure) -> Iterator[Problem]:
    for operator in LOOPS.intersection(structure.operators):
        for step in _steps_without_loops(package, file):
            yield Problem("model-loops", file, {"operator": operator, "step": step})


def _steps_without_loops(package: Package, file: str) -> list[str]:
    """The steps that use this file and don't say that their models may loop; a model that no step uses may not loop at all."""
    names = {name for name, model in package.manifest.model.items() if model.file == file}
    using = [step for step in package.manifest.step if names.intersection(model_names(step).values())]
    return [step.called for step in using if not type(step).loops] if using else ["-"]

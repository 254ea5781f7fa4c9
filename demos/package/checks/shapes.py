"""What the steps before a model make is what the model takes: told before it is opened, with both shapes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from demos.inputs import INPUTS, Input
from demos.package.onnx_structure import PortShape, Structure
from demos.package.read import Package
from demos.pipeline import Joined, Pipeline, join, model_names
from demos.problem import Problem
from demos.steps.infer import Infer
from demos.values import Tensor
from models.errors import KnownError

FLOAT = 1
"""ONNX's number for float32, which is what a `Tensor` holds."""


def check_shapes(package: Package, structures: Mapping[str, Structure]) -> list[Problem]:
    """Runs the steps before the first model on something blank, and compares. Only a model of the package itself is judged.

    Codes: `model-inputs` (expected, found), `model-takes` (step, takes, given), `model-element`.
    """
    given = INPUTS[package.manifest.input]
    chain = join(package.manifest.step, given.value)
    first = next((place for place, joined in enumerate(chain) if model_names(joined.step)), None)
    if first is None or not isinstance(chain[first].step, Infer):
        return []
    name = model_names(chain[first].step)["model"]
    model = package.manifest.model.get(name)
    structure = structures.get(model.file or "") if model else None
    return list(_problems(chain[: first + 1], given, structure, f"demo.toml: model.{name}")) if structure else []


def _problems(chain: tuple[Joined, ...], given: Input, structure: Structure, place: str) -> Iterator[Problem]:
    step = chain[-1].step.called
    if len(structure.inputs) != 1:
        yield Problem("model-inputs", place, {"expected": 1, "found": len(structure.inputs)})
        return
    (port,) = structure.inputs
    if port.element not in (0, FLOAT):
        yield Problem("model-element", place, {"step": step, "element": port.element})
    try:
        made = Pipeline([joined.step for joined in chain[:-1]], {}, given.value).run(given.blank()).get(Tensor)
    except KnownError:
        return  # the samples will tell
    if isinstance(made, Tensor) and not _fits(port, made.array.shape):
        yield Problem("model-takes", place, {"step": step, "takes": _shown(port.shape or ()), "given": _shown(made.array.shape)})


def _fits(port: PortShape, given: tuple[int, ...]) -> bool:
    if port.shape is None:
        return True
    return len(port.shape) == len(given) and all(side in (-1, 0, length) for side, length in zip(port.shape, given, strict=True))


def _shown(shape: tuple[int, ...]) -> str:
    return " × ".join("?" if side < 1 else str(side) for side in shape)

"""Run a model once on made-up inputs, in a child that can be killed: what its outputs really are, which its file often doesn't say."""

from __future__ import annotations

import json
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from demos.runner.isolated import Allowance, run_isolated
from models.errors import KnownError
from models.runtime import Port, open_session

ALLOWANCE = Allowance(seconds=8.0, memory_bytes=2048 * 2**20)
NAMED_MOST = 40
"""Outputs that are looked at."""
NAME_MOST = 200
"""Letters, as many as a step's parameter takes."""
NEARLY_ALL = 0.95
SIDES_MOST = 2**25
"""Numbers of one input."""


class Answer(BaseModel):
    """One output, as it came: its shape, and what its numbers are like."""

    model_config = ConfigDict(frozen=True)

    name: str
    shape: tuple[int, ...]
    low: float
    high: float
    sums: int | None = None
    """The axis along which the numbers are probabilities of one whole: 1, or -1 for the last; None where there is none."""
    reach: float = 0.0
    """The largest of the first four along the last axis: where boxes stand."""
    ordered: bool = False
    """Nearly all of its rows of four are boxes whose last two numbers aren't less than their first two."""


class Probed(BaseModel):
    """What a model gave."""

    model_config = ConfigDict(frozen=True)

    answers: tuple[Answer, ...]


def probe(model: bytes, shapes: Mapping[str, tuple[int, ...]]) -> tuple[Answer, ...]:
    """Run once on inputs of these shapes. Raises KnownError `model-open-failed`, `model-run-failed`, `isolated-died`, `isolated-late`."""
    head = json.dumps({name: list(shape) for name, shape in shapes.items()}).encode()
    answer = run_isolated("exhibitor_admin.starting.probe:probed", head + b"\n" + model, ALLOWANCE)
    return Probed.model_validate_json(answer).answers


def probed(payload: bytes) -> bytes:
    """To be called in the child: the inputs' shapes as JSON, a line feed and a model's bytes → `Probed` as JSON."""
    head, _, model = payload.partition(b"\n")
    shapes = {name: tuple(shape) for name, shape in json.loads(head).items()}
    session = open_session(model)
    outputs = session.run({port.name: _made_up(port, shapes.get(port.name, (1,))) for port in session.inputs})
    answers = [_answer(name, array) for name, array in list(outputs.items())[:NAMED_MOST] if array.dtype.kind in "fiub"]
    return Probed(answers=tuple(answers)).model_dump_json().encode()


def _made_up(port: Port, shape: tuple[int, ...]) -> NDArray[np.generic]:
    """Waves between 0 and 1, like a soft picture; ones for whole numbers."""
    if np.prod(shape, dtype=float) > SIDES_MOST:
        raise KnownError("model-run-failed", reason=port.name)
    if port.dtype.kind != "f":
        return np.ones(shape, port.dtype)
    waves = np.sin(np.arange(np.prod(shape, dtype=int)) * 0.013) * 0.5 + 0.5
    return waves.reshape(shape).astype(port.dtype)


def _answer(name: str, array: NDArray[np.generic]) -> Answer:
    numbers = np.nan_to_num(np.asarray(array, np.float64), posinf=3e38, neginf=-3e38)
    if not numbers.size:
        return Answer(name=name[:NAME_MOST], shape=array.shape, low=0.0, high=0.0)
    reach = float(numbers[..., :4].max()) if numbers.ndim else 0.0
    return Answer(
        name=name[:NAME_MOST],
        shape=array.shape,
        low=float(numbers.min()),
        high=float(numbers.max()),
        sums=_whole(numbers),
        reach=reach,
        ordered=numbers.shape[-1:] == (4,) and bool((numbers[..., 2:] >= numbers[..., :2]).mean() > NEARLY_ALL),
    )


def _whole(numbers: NDArray[np.float64]) -> int | None:
    for axis in (-1, 1):
        if numbers.ndim > max(axis, 0) and numbers.shape[axis] > 1 and numbers.min() >= 0 and abs(numbers.sum(axis=axis) - 1).max() < 1e-2:
            return axis
    return None

"""The only file that imports onnxruntime: opens models within limits, runs them, and says what really runs them."""

from __future__ import annotations

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # before the import: its wheels write and call home otherwise

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from models.errors import KnownError

if os.name == "nt":
    ort.disable_telemetry_events()

PROVIDERS = ("CPUExecutionProvider",)
"""Asked for by name; onnxruntime's own order would try a cloud provider first."""

WHOLE = ("bool", "uint8", "int8", "int32", "int64")
ELEMENTS = {
    "tensor(float)": "float32",
    "tensor(float16)": "float16",
    "tensor(double)": "float64",
    **{f"tensor({name})": name for name in WHOLE},
}
"""numpy's names for onnxruntime's."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one process may use for its models."""

    arena_bytes: int = 768 * 2**20
    """The most that onnxruntime's arena may hold for all sessions of the process."""
    threads: int = 0
    """Threads for one operator; 0 for one per core."""


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output of a model: its name, its element type as onnxruntime writes it, its shape (None where free)."""

    name: str
    element: str
    shape: tuple[int | None, ...]

    @property
    def dtype(self) -> np.dtype[Any]:
        """What an array for this input must be made of; raises KnownError `model-run-failed` for strings, sequences and the like."""
        try:
            return np.dtype(ELEMENTS[self.element])
        except KeyError:
            raise KnownError("model-run-failed", reason=f"{self.name}: {self.element}") from None


class Session:
    """One opened model."""

    def __init__(self, session: ort.InferenceSession) -> None:
        self._session = session
        self.inputs = tuple(map(_port, session.get_inputs()))
        self.outputs = tuple(map(_port, session.get_outputs()))
        self._output_names = [port.name for port in self.outputs]

    @property
    def providers(self) -> Sequence[str]:
        """The execution providers that really run this model, first choice first."""
        return tuple(self._session.get_providers())

    def run(self, inputs: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
        """Run once; raises KnownError `model-run-failed` when the model or its input is wrong."""
        try:
            outputs = self._session.run(self._output_names, dict(inputs))
        except Exception as error:  # onnxruntime raises its own classes, which differ between builds
            raise KnownError("model-run-failed", reason=_first_line(error)) from error
        return {name: np.asarray(output) for name, output in zip(self._output_names, outputs, strict=True)}

    def run_only(self, array: NDArray[Any]) -> dict[str, NDArray[Any]]:
        """Run a model that has one input."""
        if len(self.inputs) != 1:
            raise KnownError("model-inputs", expected=1, found=len(self.inputs))
        return self.run({self.inputs[0].name: array})


def open_session(model: bytes, limits: Limits = Limits()) -> Session:
    """Open a model from its bytes; raises KnownError `model-open-failed` for one that onnxruntime refuses."""
    _limit_arena(limits.arena_bytes)
    options = ort.SessionOptions()
    options.intra_op_num_threads = limits.threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.use_env_allocators", "1")
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # a waiting thread leaves its core to the window
    options.add_session_config_entry("session.dynamic_block_base", "16")  # a thread that the window held up leaves its share to the others
    options.add_session_config_entry("session.load_model_format", "ORT" if is_ort_format(model) else "ONNX")
    try:
        return Session(ort.InferenceSession(model, options, providers=list(PROVIDERS)))
    except Exception as error:
        raise KnownError("model-open-failed", reason=_first_line(error)) from error


def is_ort_format(model: bytes) -> bool:
    """Whether these bytes are onnxruntime's own format (a flatbuffer with the identifier ORTM), which only the catalogue may use."""
    return model[4:8] == b"ORTM"


@cache
def _limit_arena(arena_bytes: int) -> None:
    """Give all sessions of this process one arena of at most this size; the first call decides."""
    memory = ort.OrtMemoryInfo("Cpu", ort.OrtAllocatorType.ORT_ARENA_ALLOCATOR, 0, ort.OrtMemType.DEFAULT)
    ort.create_and_register_allocator(memory, ort.OrtArenaCfg({"max_mem": arena_bytes, "arena_extend_strategy": 1}))


def _port(node: Any) -> Port:
    return Port(node.name, node.type, tuple(side if isinstance(side, int) else None for side in node.shape))


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:300]

"""Run a model on one tensor."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from demos.step import Step
from demos.values import Float32, Tensor, Tensors
from models.runtime import Port, Session


class Infer(Step):
    does: ClassVar = {
        "vi": "Chạy mô hình trên một đầu vào.",
        "en": "Runs the model on one input.",
    }

    use: Literal["infer"] = "infer"
    model: str
    together: Annotated[int, Field(ge=1, le=64)] = 1
    """Rows of the input that the model takes in one run: 1 unless it was exported with a free batch axis."""
    masks: Annotated[tuple[str, ...], Field(max_length=4)] = ()
    """Other inputs of the model, which are given ones in the shape of the input's first two axes: nothing of it is filling."""

    def run(self, tensor: Tensor, model: Session) -> Tensors:
        """Any input the model declares → all of its outputs, one row for each row of the input; KnownError `model-run-failed`."""
        rows = len(tensor.array)
        if 1 <= rows <= self.together:
            return Tensors(self._once(tensor.array, model))
        runs = [self._once(tensor.array[at : at + self.together], model) for at in range(0, rows, self.together)]
        return Tensors({port.name: _joined([run[port.name] for run in runs], port) for port in model.outputs})

    def _once(self, array: Float32, model: Session) -> dict[str, NDArray[Any]]:
        if not self.masks:
            return model.run_only(array)
        masks = {port.name: np.ones(array.shape[:2], port.dtype) for port in model.inputs if port.name in self.masks}
        return model.run({port.name: masks.get(port.name, array) for port in model.inputs})


def _joined(arrays: Sequence[NDArray[Any]], port: Port) -> NDArray[Any]:
    """Of no run at all, an output without rows, 1 where an axis is free."""
    if arrays:
        return np.concatenate(arrays)
    return np.zeros((0, *(side or 1 for side in port.shape[1:])), np.float32)

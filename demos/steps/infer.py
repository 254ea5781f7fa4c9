"""Run a model on one tensor."""

from __future__ import annotations

from typing import ClassVar, Literal

from demos.step import Step
from demos.values import Tensor, Tensors
from models.runtime import Session


class Infer(Step):
    does: ClassVar = {
        "vi": "Chạy mô hình trên một đầu vào.",
        "en": "Runs the model on one input.",
    }

    use: Literal["infer"] = "infer"
    model: str

    def run(self, tensor: Tensor, model: Session) -> Tensors:
        """Any input the model declares → all of its outputs; raises KnownError `model-run-failed`."""
        return Tensors(model.run_only(tensor.array))

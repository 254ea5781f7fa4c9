"""Run a model that reads numbered pieces of text."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import StringConstraints

from demos.step import Step
from demos.values import Tensors, Tokens
from models.errors import KnownError
from models.runtime import Session


class InferText(Step):
    does: ClassVar = {
        "vi": "Cho mô hình đọc câu đã cắt thành mảnh.",
        "en": "Lets the model read the pieces of a sentence.",
    }

    use: Literal["infer-text"] = "infer-text"
    model: str
    ids: Annotated[str, StringConstraints(min_length=1, max_length=200)] = "input_ids"
    """The input for the pieces' numbers."""
    mask: Annotated[str, StringConstraints(min_length=1, max_length=200)] = "attention_mask"
    """The input that says which of them are there, where the model has one. Whatever other inputs it has are given zeros."""

    def run(self, tokens: Tokens, model: Session) -> Tensors:
        """n numbers → all outputs of a model that takes them as (1, n), or filled up with zeros to the length that it declares.

        Raises KnownError `model-inputs` for a model without such an input, `model-run-failed`.
        """
        ports = {port.name: port for port in model.inputs}
        if self.ids not in ports or len(ports[self.ids].shape) != 2:
            raise KnownError("model-inputs", expected=1, found=len(ports))
        length = ports[self.ids].shape[1] or len(tokens.ids)
        kept = tokens.ids[:length]
        given = {name: np.zeros((1, length), port.dtype) for name, port in ports.items()}
        given[self.ids][0, : len(kept)] = kept
        if self.mask in given:
            given[self.mask][0, : len(kept)] = 1
        return Tensors(model.run(given))

"""Take what a model says a thing is like, without naming it, as a direction that can be compared."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import StringConstraints

from demos.step import Step
from demos.values import Embedding, Float32, Tensors
from models.errors import KnownError

SHORTEST = 1e-6
"""A vector shorter than this has no direction and stays as it is."""


class Embed(Step):
    does: ClassVar = {
        "vi": "Lấy vectơ đặc trưng mà mô hình cho ra, để so sánh với nhau.",
        "en": "Takes the features that the model gives, so that they can be compared.",
    }

    use: Literal["embed"] = "embed"
    output: Annotated[str, StringConstraints(min_length=1, max_length=200)] | None = None
    """The name of the output with the features; the first where left out."""

    def run(self, tensors: Tensors) -> Embedding:
        """One output (n, …) → n vectors of length 1; KnownError `model-outputs` for a model without it."""
        for name, array in tensors.arrays.items():
            if self.output in (None, name) and array.ndim >= 2:
                vectors: Float32 = np.asarray(array, np.float32).reshape(len(array), int(np.prod(array.shape[1:])))
                lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
                return Embedding(vectors / np.maximum(lengths, SHORTEST))
        raise KnownError("model-outputs", step=self.called, wants=f"{self.output or '*'} (n, features)")

"""Tell moments that a model can't explain: it draws the measurements again, and what it draws badly is out of the ordinary.

The error of an autoencoder as a measure of anomaly (Sakurada and Yairi 2014).
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Oddness, Tensor, Tensors
from models.errors import KnownError


class ReadOddness(Step):
    does: ClassVar = {
        "vi": "So số đo với những gì mô hình cho là bình thường, và chỉ ra lúc khác thường.",
        "en": "Compares the measurements with what the model takes for normal, and points out what isn't.",
    }

    use: Literal["oddness"] = "oddness"
    limit: Annotated[float, Field(ge=0.01, le=100.0)] = 1.0
    """From this error on a moment is out of the ordinary, in spreads of the quantities."""
    layout: Literal["time-quantity", "quantity-time"] = "time-quantity"
    """That of the model's input and output."""

    def run(self, tensor: Tensor, tensors: Tensors) -> Oddness:
        """The model's input (1, n, k) or (1, k, n) and an output of the same shape → the root of the mean square error of each moment.

        Raises KnownError `model-outputs` for a model without such an output.
        """
        given = tensor.array
        for array in tensors.arrays.values():
            if given.ndim == 3 and array.shape == given.shape:
                squares = np.square(given[0] - np.asarray(array[0], np.float32))
                across = 1 if self.layout == "time-quantity" else 0
                return Oddness(np.sqrt(squares.mean(axis=across)).astype(np.float32), self.limit)
        raise KnownError("model-outputs", step=self.called, wants=str(given.shape))

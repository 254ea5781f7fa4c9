"""Read what a model expects of the next moments, in the quantities' own units."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from demos.step import Step
from demos.values import Forecast, Scaling, Tensors
from models.errors import KnownError


class ReadForecast(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của mô hình thành dự báo theo đơn vị thật.",
        "en": "Turns what the model gives into a forecast in real units.",
    }

    use: Literal["forecast"] = "forecast"
    layout: Literal["time-quantity", "quantity-time"] = "time-quantity"

    def run(self, tensors: Tensors, scaling: Scaling) -> Forecast:
        """One output (1, n, k) or (1, k, n), or (1, n) for one quantity → n moments; KnownError `model-outputs` for others."""
        quantities = len(scaling.middle)
        for array in tensors.arrays.values():
            rows = array[0, ..., None] if array.ndim == 2 and quantities == 1 else array[0] if array.ndim == 3 else None
            if rows is None:
                continue
            rows = rows.T if self.layout == "quantity-time" and array.ndim == 3 else rows
            if rows.shape[1] == quantities:
                return Forecast((np.asarray(rows, np.float32) * scaling.spread + scaling.middle).astype(np.float32))
        raise KnownError("model-outputs", step=self.called, wants=f"(1, n, {quantities})")

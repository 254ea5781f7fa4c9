"""Hand the newest measurements to a model, evenly scaled."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.step import Step
from demos.values import Float32, Scaling, Series, Tensor

FLATTEST = 1e-6
"""A quantity that varies less is left as it is: dividing by nothing would make noise of it."""


class Windowed(NamedTuple):
    tensor: Tensor
    scaling: Scaling


class SeriesWindow(Step):
    does: ClassVar = {
        "vi": "Đưa những số đo mới nhất vào mô hình, sau khi đưa về cùng một thang.",
        "en": "Hands the newest measurements to the model, brought to one scale.",
    }

    use: Literal["series-window"] = "series-window"
    length: Annotated[int, Field(ge=1, le=10000)]
    """Moments that the model looks at."""
    quantities: Annotated[int, Field(ge=1, le=200)] | None = None
    """Columns that the model takes, where it says so: other tables are refused, but one column stands for all."""
    mean: Annotated[tuple[float, ...], Field(max_length=200)] = ()
    std: Annotated[tuple[float, ...], Field(max_length=200)] = ()
    """Of each quantity, from the training data; those of the window itself where left out."""
    layout: Literal["time-quantity", "quantity-time", "flat"] = "time-quantity"

    @model_validator(mode="after")
    def _equally_long(self) -> SeriesWindow:
        if len(self.mean) != len(self.std) or any(spread <= 0 for spread in self.std):
            raise PydanticCustomError("spread_wrong", "mean and std must be equally long, and std above 0")
        return self

    def run(self, series: Series) -> Windowed:
        """(n, k) → (1, length, k), (1, k, length) or (1, length · k) float32; where too little was measured, the first moment is repeated.

        Raises ValueError for a series with another number of quantities than `quantities` or `mean`, or without any moment.
        """
        newest = series.values[-self.length :]
        if self.quantities is not None:
            newest = np.broadcast_to(newest, (len(newest), self.quantities))
        window = np.pad(newest, ((self.length - len(newest), 0), (0, 0)), mode="edge")
        scaling = self._scaling(window)
        even: Float32 = (window - scaling.middle) / scaling.spread
        match self.layout:
            case "time-quantity":
                array = even[None]
            case "quantity-time":
                array = even.T[None]
            case "flat":
                array = even.reshape(1, -1)
        return Windowed(Tensor(np.ascontiguousarray(array, np.float32)), scaling)

    def _scaling(self, window: Float32) -> Scaling:
        if self.mean:
            return Scaling(np.array(self.mean, np.float32), np.array(self.std, np.float32))
        spread = window.std(axis=0)
        return Scaling(window.mean(axis=0), np.where(spread < FLATTEST, np.float32(1.0), spread))

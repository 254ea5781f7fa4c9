"""Read the points of hands, faces or bodies out of a model that looked at a piece of the picture each, and put them on the picture."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.part import PortName
from demos.probability import sigmoid
from demos.step import Step
from demos.values import Crops, Float32, Keypoints, Tensors
from models.errors import KnownError

VISIBILITY = 3
"""The column that says whether a point can be seen, where there are more than three (MediaPipe Pose)."""


class Landmarks(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của mô hình thành các điểm mốc của bàn tay, khuôn mặt hay cơ thể.",
        "en": "Turns what the model gives into the points of a hand, a face or a body.",
    }

    use: Literal["landmarks"] = "landmarks"
    points: Annotated[int, Field(ge=1, le=1000)]
    """How many points the model gives."""
    keep: Annotated[int, Field(ge=1, le=1000)] | None = None
    """The first so many are points of the thing; the others helped to place the next piece."""
    columns: Annotated[int, Field(ge=2, le=8)] = 3
    """Numbers for each point: x and y in pixels of the piece, depth, and a visibility logit where there are more."""
    output: PortName | None = None
    """The name of the output with the points; the first of the right size where left out."""
    flag: PortName | None = None
    """The name of the output that says how sure it is that the thing is there at all; always, where left out."""
    flag_is: Literal["probability", "logit"] = "probability"
    sure: Annotated[float, Field(ge=0.0, le=1.0)] = 0.5
    """Things that are less sure are dropped."""

    @model_validator(mode="after")
    def _enough(self) -> Landmarks:
        if self.keep is not None and self.keep > self.points:
            raise PydanticCustomError("beyond_points", "keep is more than there are points")
        return self

    def run(self, tensors: Tensors, crops: Crops) -> Keypoints:
        """n pieces → the points of those that show the thing; KnownError `model-outputs` for a model without such an output."""
        rows = len(crops.places)
        values = self._values(tensors, rows)
        there = self._there(tensors, rows)
        kept = np.flatnonzero(there >= self.sure)
        points = crops.on_picture(values[:, : self.keep, :2])[kept]
        scores = np.broadcast_to(there[kept, None], points.shape[:2])
        if self.columns > VISIBILITY:
            scores = scores * sigmoid(values[kept, : self.keep, VISIBILITY])
        return Keypoints(points, scores.astype(np.float32))

    def _values(self, tensors: Tensors, rows: int) -> Float32:
        for name, array in tensors.arrays.items():
            if self.output in (None, name) and array.size == rows * self.points * self.columns:
                return np.asarray(array, np.float32).reshape(rows, self.points, self.columns)
        raise KnownError("model-outputs", step=self.called, wants=f"{self.output or '*'} ({rows}, {self.points * self.columns})")

    def _there(self, tensors: Tensors, rows: int) -> Float32:
        if self.flag is None:
            return np.ones(rows, np.float32)
        array = tensors.arrays.get(self.flag)
        if array is None or array.size != rows:
            raise KnownError("model-outputs", step=self.called, wants=f"{self.flag} ({rows}, 1)")
        flags = np.asarray(array, np.float32).reshape(rows)
        return flags if self.flag_is == "probability" else sigmoid(flags)

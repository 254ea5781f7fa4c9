"""Read a cut-out mask out of a model's output, and keep the part of it that lies on the picture."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field, model_validator

from demos.step import Step
from demos.values import Float32, Mask, Placement, Tensors
from models.errors import KnownError

Share = Annotated[float, Field(ge=0.0, le=1.0)]


class ReadMask(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của mô hình thành mặt nạ: chỗ nào thuộc về người, chỗ nào là nền.",
        "en": "Turns what the model gives into a mask: which places belong to the person, which to the background.",
    }

    use: Literal["mask"] = "mask"
    low: Share = 0.0
    """What the model gives for a place that is surely background."""
    high: Share = 1.0
    """What it gives for a place that surely isn't; between the two the mask rises evenly."""

    @model_validator(mode="after")
    def _ascending(self) -> ReadMask:
        if not self.low < self.high:
            raise ValueError("low must be below high")
        return self

    def run(self, tensors: Tensors, placement: Placement) -> Mask:
        """One output (1, h, w, 1) or (1, 1, h, w) in 0..1, of the input's size → mask; KnownError `model-outputs` for others."""
        plane = self._plane(tensors)
        top, left = round(placement.top), round(placement.left)
        inside = plane[top : top + max(1, round(placement.height)), left : left + max(1, round(placement.width))]
        if not inside.size:
            raise KnownError("model-outputs", step=self.called, wants="the input's height and width")
        scale = 255.0 / (self.high - self.low)
        return Mask(np.ascontiguousarray(cv2.convertScaleAbs(np.maximum(inside - self.low, 0.0), alpha=scale)))

    def _plane(self, tensors: Tensors) -> Float32:
        for array in tensors.arrays.values():
            if array.ndim == 4 and array.shape[0] == 1 and 1 in (array.shape[1], array.shape[3]):
                return np.asarray(array[0, ..., 0] if array.shape[3] == 1 else array[0, 0], np.float32)
        raise KnownError("model-outputs", step=self.called, wants="(1, h, w, 1)")

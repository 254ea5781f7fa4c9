"""Read a cut-out mask out of a model's output, and keep the part of it that lies on the picture."""

from __future__ import annotations

from typing import ClassVar, Literal

import cv2
import numpy as np
from pydantic import model_validator
from pydantic_core import PydanticCustomError

from demos.part import Share
from demos.planes import on_picture, plane_of
from demos.step import Step
from demos.values import Mask, Placement, Tensors


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
            raise PydanticCustomError("range_falls", "low must be below high")
        return self

    def run(self, tensors: Tensors, placement: Placement) -> Mask:
        """One output (1, h, w, 1) or (1, 1, h, w) in 0..1, of the input's size → mask; KnownError `model-outputs` for others."""
        inside = on_picture(plane_of(tensors, self.called), placement, self.called)
        scale = 255.0 / (self.high - self.low)
        return Mask(np.ascontiguousarray(cv2.convertScaleAbs(np.maximum(inside - self.low, 0.0), alpha=scale)))

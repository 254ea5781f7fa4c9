"""Read a number for every place of the picture, such as depth, and bring it to a scale that can be drawn."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.planes import on_picture, plane_of
from demos.step import Step
from demos.values import Map, Placement, Tensors


class DenseMap(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra có một số cho mỗi điểm, như độ sâu, thành bản đồ để tô màu.",
        "en": "Turns an output with a number for each place, such as depth, into a map that can be coloured.",
    }

    use: Literal["dense-map"] = "dense-map"
    range: tuple[float, float] | None = None
    """What the model gives at the low and the high end of the scale; the picture's own ends where left out."""
    trim: Annotated[float, Field(ge=0.0, le=0.2)] = 0.02
    """Of the picture's own numbers, so large a part lies beyond either end: a few odd places shall not decide."""
    flip: bool = False
    """The model's small numbers are the high end: metres instead of nearness."""

    @model_validator(mode="after")
    def _ascending(self) -> DenseMap:
        if self.range is not None and not self.range[0] < self.range[1]:
            raise PydanticCustomError("range_falls", "range must ascend")
        return self

    def run(self, tensors: Tensors, placement: Placement) -> Map:
        """One output (1, h, w), (1, 1, h, w) or (1, h, w, 1) of the input's size → levels; KnownError `model-outputs` for others."""
        inside = on_picture(plane_of(tensors, self.called, bare=True), placement, self.called)
        low, high = self.range or self._ends(inside)
        scale = 255.0 / max(high - low, 1e-6)
        levels = np.asarray(cv2.convertScaleAbs(np.clip(inside - low, 0.0, high - low), alpha=scale), np.uint8)
        return Map(255 - levels, high, low) if self.flip else Map(levels, low, high)

    def _ends(self, inside: np.ndarray) -> tuple[float, float]:
        ranked = np.sort(inside, axis=None)
        cut = round(self.trim * (ranked.size - 1))
        return float(ranked[cut]), float(ranked[-1 - cut])

"""Read boxes out of the heads of the YOLO family that Ultralytics exports: boxes are in input pixels already, only their layout differs."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.detections import Classes, Floor, Most, boxes_of, sides, sure_rows
from demos.step import Step
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError


class DecodeYolo(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của YOLO (v5, v8, v10, v11…) thành các khung có điểm số.",
        "en": "Turns what YOLO (v5, v8, v10, v11 …) gives into boxes with scores.",
    }

    use: Literal["decode-yolo"] = "decode-yolo"
    layout: Literal["v5", "v8", "v10"] = "v8"
    """`v5`: (1, cells, 5 + classes) with a number for whether anything is there. `v8`, also of v9, v11 and v12: (1, 4 + classes, cells)
    without it. `v10`: (1, boxes, 6) as sides, score and class, suppressed already."""
    classes: Classes = 80
    points: Annotated[int, Field(ge=0, le=133)] = 0
    """Points after the classes of each box, each as x, y and how sure it is (`v8` of the task pose)."""
    ignored: Annotated[int, Field(ge=0, le=512)] = 0
    """Numbers after those that aren't read, such as the mask coefficients of the task segment (`v8`)."""
    floor: Floor = 0.05
    most: Most = 1000

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """One output in one of the layouts → boxes, best first; KnownError `model-outputs` for others."""
        match self.layout:
            case "v5":
                values = self._values(tensors, 2, 5 + self.classes)
                scores: Float32 = values[:, 5:] * values[:, 4:5]
            case "v8":
                values = self._values(tensors, 1, 4 + self.classes + 3 * self.points + self.ignored).T
                scores = values[:, 4 : 4 + self.classes]
            case "v10":
                return self._suppressed(self._values(tensors, 2, 6), placement)
        kept = sure_rows(scores, self.floor, self.most)
        boxes = boxes_of(placement, sides(values[kept, :4]), scores[kept])
        return replace(boxes, points=self._points(values[kept], placement)) if self.points else boxes

    def _points(self, values: Float32, placement: Placement) -> Float32:
        start = 4 + self.classes
        return placement.fractions(values[:, start : start + 3 * self.points].reshape(-1, self.points, 3)[..., :2])

    def _suppressed(self, values: Float32, placement: Placement) -> Boxes:
        kept = sure_rows(values[:, 4:5], self.floor, self.most)
        return Boxes(placement.corners(values[kept, :4]), values[kept, 4], values[kept, 5].astype(np.int32))

    def _values(self, tensors: Tensors, axis: int, columns: int) -> Float32:
        for array in tensors.arrays.values():
            if array.ndim == 3 and array.shape[0] == 1 and array.shape[axis] == columns:
                return np.asarray(array[0], np.float32)
        wants = f"(1, {columns}, *)" if axis == 1 else f"(1, *, {columns})"
        raise KnownError("model-outputs", step=self.called, wants=wants)

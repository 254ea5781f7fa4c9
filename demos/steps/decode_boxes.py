"""Read boxes out of a detector that was exported with its decoding: boxes, and scores for them, one output each.

As TensorFlow's object detection, torchvision and SSD heads with their priors applied (such as UltraFace) give them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.detections import Floor, Most, boxes_of, sides, sure_rows
from demos.normalise import Side
from demos.part import PortName
from demos.step import Step
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError

MOST_CLASSES = 10_000


class DecodeBoxes(Step):
    does: ClassVar = {
        "vi": "Đọc các khung và điểm số mà mô hình đã tự giải mã.",
        "en": "Reads the boxes and scores of a model that decodes them itself.",
    }

    use: Literal["decode-boxes"] = "decode-boxes"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    boxes: PortName
    """The name of the output with the boxes."""
    scores: PortName
    """That with the scores: one for each box, or one for each box and class."""
    classes: PortName | None = None
    """That with the class of each box, where scores are one for each box."""
    corners: Literal["xyxy", "yxyx", "xywh"] = "xyxy"
    """Left, top, right, bottom; top, left, bottom, right; or centre, width and height."""
    unit: Literal["fractions", "pixels"] = "fractions"
    """Of the input."""
    background: Annotated[int, Field(ge=0, le=1)] = 0
    """Classes before the first one that stand for nothing; the one after them is number 0."""
    floor: Floor = 0.05
    most: Most = 500

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """(n, 4) boxes and (n,) or (n, classes) scores, with a batch axis of 1 or without → boxes, best first.

        Raises KnownError `model-outputs` for other outputs.
        """
        boxes = self._rows(tensors, self.boxes, 4)
        scores = self._matching(tensors, self.scores, len(boxes))
        kinds = self._matching(tensors, self.classes, len(boxes)) if self.classes is not None else None
        if kinds is None and scores.shape[1] > 1:
            scores = scores[:, self.background :]
        kept = sure_rows(scores, self.floor, self.most)
        found = boxes_of(placement, self._sides(boxes[kept]), np.clip(scores[kept], 0.0, 1.0))
        if kinds is None:
            return found
        return replace(found, kinds=np.nan_to_num(kinds[kept, 0]).clip(-1, MOST_CLASSES).astype(np.int32) - self.background)

    def _sides(self, boxes: Float32) -> Float32:
        """In input pixels."""
        match self.corners:
            case "yxyx":
                boxes = boxes[:, [1, 0, 3, 2]]
            case "xywh":
                boxes = sides(boxes)
        return boxes * np.array(self.size * 2, np.float32) if self.unit == "fractions" else boxes

    def _matching(self, tensors: Tensors, name: str, rows: int) -> Float32:
        """So many rows, whatever axes of length 1 stand before or behind them."""
        found = tensors.arrays.get(name)
        columns = found.size // rows if found is not None and rows else 1
        values = self._rows(tensors, name, max(columns, 1))
        if len(values) != rows:
            raise KnownError("model-outputs", step=self.called, wants=f"{name} ({rows}, *)")
        return values

    def _rows(self, tensors: Tensors, name: str, columns: int) -> Float32:
        array = tensors.arrays.get(name)
        if array is None or array.dtype.kind not in "fiu" or array.size % columns:
            raise KnownError("model-outputs", step=self.called, wants=f"{name} (*, {columns})")
        return np.asarray(array, np.float32).reshape(-1, columns)

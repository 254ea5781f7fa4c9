"""Read boxes out of a YOLOX head: an anchor-free detector that gives, for each cell, a shift, a size in powers of e, and scores.

Ge et al. 2021 (arXiv:2107.08430), as its export writes it: one output with the cells of all strides after one another.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.detections import Classes, Floor, Most, Stride, boxes_of, sides, sure_rows
from demos.normalise import Side
from demos.step import Step
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError

MOST_EXPONENT = 12.0
"""A size of e^12 strides is larger than any picture; beyond e^88 a 32-bit float overflows."""


class DecodeYolox(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của YOLOX thành các khung có điểm số.",
        "en": "Turns what YOLOX gives into boxes with scores.",
    }

    use: Literal["decode-yolox"] = "decode-yolox"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    strides: Annotated[tuple[Stride, ...], Field(min_length=1, max_length=6)] = (8, 16, 32)
    classes: Classes = 80
    decoded: bool = False
    """The model was exported with its boxes in input pixels already (`decode_in_inference`)."""
    floor: Floor = 0.05
    most: Most = 1000

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """One output (1, cells, 5 + classes): x, y, width, height, whether anything is there, classes → boxes, best first.

        Raises KnownError `model-outputs` for other outputs.
        """
        centres, strides = _grid(self.size, self.strides)
        values = self._values(tensors, len(centres))
        scores: Float32 = values[:, 5:] * values[:, 4:5]
        kept = sure_rows(scores, self.floor, self.most)
        boxes = values[kept, :4]
        if not self.decoded:
            shifts: Float32 = (boxes[:, :2] + centres[kept]) * strides[kept]
            extents: Float32 = np.exp(np.minimum(boxes[:, 2:], MOST_EXPONENT)) * strides[kept]
            boxes = np.concatenate((shifts, extents), axis=1)
        return boxes_of(placement, sides(boxes), scores[kept])

    def _values(self, tensors: Tensors, cells: int) -> Float32:
        for array in tensors.arrays.values():
            if array.shape == (1, cells, 5 + self.classes):
                return np.asarray(array[0], np.float32)
        raise KnownError("model-outputs", step=self.called, wants=f"(1, {cells}, {5 + self.classes})")


@lru_cache(maxsize=16)
def _grid(size: tuple[int, int], strides: tuple[int, ...]) -> tuple[Float32, Float32]:
    """The upper left corner of each cell in cells (n, 2), and its stride (n, 1): stride by stride, row by row."""
    corners, each = [], []
    for stride in strides:
        columns, rows = (side // stride for side in size)
        y, x = np.mgrid[0:rows, 0:columns]
        corners.append(np.stack((x.ravel(), y.ravel()), axis=1))
        each.append(np.full((rows * columns, 1), stride))
    return np.concatenate(corners).astype(np.float32), np.concatenate(each).astype(np.float32)

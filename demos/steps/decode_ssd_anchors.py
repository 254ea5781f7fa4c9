"""Read boxes and their points out of a single-shot detector with fixed anchors, as in MediaPipe's face and palm detectors.

Bazarevsky et al. 2019 (BlazeFace, arXiv:1907.05047): several anchors stand in the middle of each cell of each grid, all of one
size; for each the model gives a logit, the box's centre and size, and its points, in input pixels from the anchor.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.detections import Stride
from demos.normalise import Side
from demos.probability import sigmoid
from demos.step import Step
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError

PerCell = Annotated[int, Field(ge=1, le=16)]


class DecodeSsdAnchors(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của bộ dò kiểu SSD (như MediaPipe) thành các khung và điểm mốc.",
        "en": "Turns what an SSD-style detector (such as MediaPipe's) gives into boxes and their points.",
    }

    use: Literal["decode-ssd-anchors"] = "decode-ssd-anchors"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    strides: Annotated[tuple[Stride, ...], Field(min_length=1, max_length=8)]
    """Of each grid, in the order of the model's output; grids of one stride are one grid."""
    per_cell: Annotated[tuple[PerCell, ...], Field(min_length=1, max_length=8)]
    """Anchors in each cell of each grid."""
    points: Annotated[int, Field(ge=0, le=64)] = 0
    """Points that come with each box."""
    score: Annotated[float, Field(ge=0.01, le=0.99)] = 0.5
    most: Annotated[int, Field(ge=1, le=5000)] = 200

    @model_validator(mode="after")
    def _one_count_per_stride(self) -> DecodeSsdAnchors:
        if len(self.strides) != len(self.per_cell):
            raise PydanticCustomError("unequal_strides", "strides and per_cell must be equally long")
        return self

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """Outputs (1, anchors, 1) and (1, anchors, 4 + 2·points), whole or one pair per grid → boxes that reach `score`, best first.

        Raises KnownError `model-outputs` for other outputs.
        """
        scores = sigmoid(self._joined(tensors, 1)[:, 0])
        sure = np.flatnonzero(scores >= self.score)
        kept = sure[np.argsort(-scores[sure], kind="stable")[: self.most]]
        values: Float32 = self._joined(tensors, 4 + 2 * self.points)[kept]
        anchors = np.concatenate(_grids(self.size, self.strides, self.per_cell))[kept]
        centres: Float32 = values[:, :2] + anchors
        halves: Float32 = values[:, 2:4] * np.float32(0.5)
        sides: Float32 = np.concatenate((centres - halves, centres + halves), axis=1)
        points = placement.fractions(values[:, 4:].reshape(-1, self.points, 2) + anchors[:, None])
        return Boxes(placement.corners(sides), scores[kept], np.zeros(len(kept), np.int32), points)

    def _joined(self, tensors: Tensors, columns: int) -> Float32:
        """(anchors, columns) of all grids, in their order."""
        counts = [len(grid) for grid in _grids(self.size, self.strides, self.per_cell)]
        by_rows = {array.shape[1]: array[0] for array in tensors.arrays.values() if array.ndim == 3 and array.shape[2] == columns}
        if sum(counts) in by_rows:
            return np.asarray(by_rows[sum(counts)], np.float32)
        if not all(count in by_rows for count in counts):
            raise KnownError("model-outputs", step=self.called, wants=f"(1, {sum(counts)}, {columns})")
        return np.asarray(np.concatenate([by_rows[count] for count in counts]), np.float32)


@lru_cache(maxsize=16)
def _grids(size: tuple[int, int], strides: tuple[int, ...], per_cell: tuple[int, ...]) -> tuple[Float32, ...]:
    """The anchors of each grid, (anchors, 2) in input pixels: row by row, those of one cell after one another."""
    grids = []
    for stride, count in zip(strides, per_cell, strict=True):
        columns, rows = (-(-side // stride) for side in size)
        y, x = np.mgrid[0:rows, 0:columns] + 0.5
        centres = np.stack((x.ravel() * size[0] / columns, y.ravel() * size[1] / rows), axis=1)
        grids.append(np.repeat(centres, count, axis=0).astype(np.float32))
    return tuple(grids)

"""Read faces and their points out of an anchor-free head: for each cell of each stride a score, four distances to the sides, points.

SCRFD (Guo et al. 2021, arXiv:2105.04714), as its export writes it: nine outputs, for each stride scores, distances and points in
strides from the cell's upper left corner; FCOS-like heads of other face detectors have the same form.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.detections import Floor, Most, Stride, sure_rows
from demos.normalise import Side
from demos.step import Step
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError


class DecodeScrfd(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của bộ dò khuôn mặt kiểu SCRFD thành các khung và điểm mốc.",
        "en": "Turns what an SCRFD-style face detector gives into boxes and their points.",
    }

    use: Literal["decode-scrfd"] = "decode-scrfd"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    strides: Annotated[tuple[Stride, ...], Field(min_length=1, max_length=6)] = (8, 16, 32)
    per_cell: Annotated[int, Field(ge=1, le=8)] = 2
    points: Annotated[int, Field(ge=0, le=64)] = 5
    floor: Floor = 0.3
    most: Most = 500

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """For each stride (cells, 1), (cells, 4) and (cells, 2·points), with a batch axis or without → boxes and points, best first.

        Raises KnownError `model-outputs` for other outputs.
        """
        corners, strides = _grid(self.size, self.strides, self.per_cell)
        scores = self._joined(tensors, 1)
        kept = sure_rows(scores, self.floor, self.most)
        near = corners[kept]
        distances: Float32 = self._joined(tensors, 4)[kept] * strides[kept]
        sides = np.concatenate((near - distances[:, :2], near + distances[:, 2:]), axis=1)
        points = np.empty((len(kept), 0, 2), np.float32)
        if self.points:
            shifts: Float32 = self._joined(tensors, 2 * self.points)[kept] * strides[kept]
            points = placement.fractions(shifts.reshape(-1, self.points, 2) + near[:, None])
        return Boxes(placement.corners(sides), scores[kept, 0], np.zeros(len(kept), np.int32), points)

    def _joined(self, tensors: Tensors, columns: int) -> Float32:
        """(cells of all strides, columns), in the order of the strides."""
        counts = [len(_grid(self.size, (stride,), self.per_cell)[0]) for stride in self.strides]
        found = {array.size // columns: array for array in tensors.arrays.values() if array.ndim >= 2 and array.shape[-1] == columns}
        if not all(count in found for count in counts):
            raise KnownError("model-outputs", step=self.called, wants=f"({counts[0]}, {columns})")
        return np.concatenate([np.asarray(found[count], np.float32).reshape(count, columns) for count in counts])


@lru_cache(maxsize=32)
def _grid(size: tuple[int, int], strides: tuple[int, ...], per_cell: int) -> tuple[Float32, Float32]:
    """The upper left corner of each cell in input pixels (n, 2), as often as it has anchors, and its stride (n, 1)."""
    corners, each = [], []
    for stride in strides:
        columns, rows = (-(-side // stride) for side in size)
        y, x = np.mgrid[0:rows, 0:columns] * stride
        corners.append(np.repeat(np.stack((x.ravel(), y.ravel()), axis=1), per_cell, axis=0))
        each.append(np.full((len(corners[-1]), 1), stride))
    return np.concatenate(corners).astype(np.float32), np.concatenate(each).astype(np.float32)

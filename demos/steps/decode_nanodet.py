"""Read boxes out of a NanoDet head: an anchor-free detector whose four distances are distributions.

RangiLyu's NanoDet with the generalised focal loss of Li et al. 2020 (arXiv:2006.04388): for each cell of each stride the
scores of the classes, and for each side of the box a softmax over `bins` distances whose mean, times the stride, is the
distance from the cell's centre.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.detections import Stride, rows_reaching
from demos.normalise import Side
from demos.probability import softmax
from demos.step import Step
from demos.values import Boxes, Float32, Int32, Placement, Tensors
from models.errors import KnownError


class DecodeNanodet(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của NanoDet thành các khung có điểm số.",
        "en": "Turns what NanoDet gives into boxes with scores.",
    }

    use: Literal["decode-nanodet"] = "decode-nanodet"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    strides: Annotated[tuple[Stride, ...], Field(min_length=1, max_length=6)] = (8, 16, 32)
    classes: Annotated[int, Field(ge=1, le=2000)] = 80
    bins: Annotated[int, Field(ge=2, le=64)] = 11
    floor: Annotated[float, Field(ge=0.01, le=0.9)] = 0.05
    """Cells whose best class scores less are left out before anything else is computed."""
    most: Annotated[int, Field(ge=1, le=5000)] = 1000
    """Of the rest, at most so many, the best first."""

    @model_validator(mode="after")
    def _told_apart(self) -> DecodeNanodet:
        if self.classes == 4 * self.bins:
            raise PydanticCustomError("outputs_alike", "classes and 4 * bins are equal")
        return self

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """Outputs (1, cells, classes) and (1, cells, 4·bins) per stride → boxes, best first; KnownError `model-outputs` for others."""
        grids = [_grid(self.size, stride) for stride in self.strides]
        scores = self._by_stride(tensors, self.classes)
        logits = self._by_stride(tensors, 4 * self.bins)
        found = [self._decoded(*arrays) for arrays in zip(grids, self.strides, scores, logits, strict=True)]
        sides, best, kinds = (np.concatenate(parts) for parts in zip(*found, strict=True))
        order = np.argsort(-best, kind="stable")[: self.most]
        return Boxes(placement.corners(sides[order]), best[order], kinds[order])

    def _decoded(self, centres: Float32, stride: int, scores: Float32, logits: Float32) -> tuple[Float32, Float32, Int32]:
        """Sides in input pixels, scores and kinds of the cells of one stride that reach the floor."""
        kept = rows_reaching(self.floor, scores)
        scores = scores[kept]
        distances = _mean_bin(logits[kept].reshape(-1, 4, self.bins)) * stride
        sides = np.concatenate((centres[kept] - distances[:, :2], centres[kept] + distances[:, 2:]), axis=1)
        return sides, scores.max(axis=1), scores.argmax(axis=1).astype(np.int32)

    def _by_stride(self, tensors: Tensors, columns: int) -> list[Float32]:
        """The outputs (cells, columns) that have so many columns, in the order of the strides."""
        by_rows = {array.shape[1]: array[0] for array in tensors.arrays.values() if array.ndim == 3 and array.shape[2] == columns}
        try:
            return [by_rows[len(_grid(self.size, stride))].astype(np.float32, copy=False) for stride in self.strides]
        except KeyError as missing:
            raise KnownError("model-outputs", step=self.called, wants=f"(1, {missing.args[0]}, {columns})") from None


@lru_cache(maxsize=32)
def _grid(size: tuple[int, int], stride: int) -> Float32:
    """The centre of each cell, in input pixels: (cells, 2), row by row."""
    columns, rows = (-(-side // stride) for side in size)
    y, x = np.mgrid[0:rows, 0:columns]
    centres: Float32 = ((np.stack((x.ravel(), y.ravel()), axis=1) + 0.5) * stride).astype(np.float32)
    return centres


def _mean_bin(logits: Float32) -> Float32:
    """The mean of each distribution over bins 0, 1, 2 …: (…, bins) → (…)."""
    bins: NDArray[np.float32] = np.arange(logits.shape[-1], dtype=np.float32)
    mean: Float32 = softmax(logits) @ bins
    return mean

"""Read places of text out of a map that says for each place how likely it is the inside of a line.

Differentiable binarisation (Liao et al. 2019, arXiv:1911.08947), as in PaddleOCR: the model shrinks each line, so that
neighbours don't touch; here each is grown again by its area times `unclip`, divided by its perimeter.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field

from demos.planes import plane_of
from demos.step import Step
from demos.steps.find_lines import reading_order
from demos.values import Float32, Placement, Quads, Tensors, Uint8

Share = Annotated[float, Field(ge=0.05, le=0.95)]


class DbText(Step):
    does: ClassVar = {
        "vi": "Tìm chỗ có chữ từ bản đồ xác suất (DB, như PaddleOCR).",
        "en": "Finds where text is from a map of probabilities (DB, as in PaddleOCR).",
    }

    use: Literal["db-text"] = "db-text"
    threshold: Share = 0.3
    """What a place must score to be inside a line."""
    score: Share = 0.5
    """What the places of a line must score on the average."""
    unclip: Annotated[float, Field(ge=1.0, le=4.0)] = 1.6
    smallest: Annotated[float, Field(ge=1.0, le=64.0)] = 5.0
    """Lines whose shorter side is less after growing, in input pixels, are taken for specks."""
    most: Annotated[int, Field(ge=1, le=1000)] = 200

    def run(self, tensors: Tensors, placement: Placement) -> Quads:
        """One output (1, 1, h, w) of the input's size in 0..1 → lines in reading order; KnownError `model-outputs` for others."""
        plane = plane_of(tensors, self.called)
        inside = (plane > self.threshold).astype(np.uint8)
        outlines = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)[0]
        found = [quad for outline in outlines[: self.most] if (quad := self._line(plane, np.asarray(outline, np.int32)))]
        if not found:
            return Quads(np.empty((0, 4, 2), np.float32), np.empty(0, np.float32))
        corners = np.stack([corners for corners, _ in found])
        order = reading_order(corners)
        scores = np.array([score for _, score in found], np.float32)
        return Quads(np.clip(placement.fractions(corners[order]), 0.0, 1.0), scores[order])

    def _line(self, plane: Float32, outline: np.ndarray) -> tuple[Float32, float] | None:
        """Corners in input pixels and the average score of one outline; None for a speck or a doubtful one."""
        middle, (width, height), degrees = cv2.minAreaRect(outline)
        if min(width, height) < 1.0:
            return None
        corners = np.asarray(cv2.boxPoints((middle, (width, height), degrees)), np.float32)
        score = _average(plane, corners)
        grown = width * height * self.unclip / (2 * (width + height))
        if score < self.score or min(width, height) + 2 * grown < self.smallest:
            return None
        return _clockwise(np.asarray(cv2.boxPoints((middle, (width + 2 * grown, height + 2 * grown), degrees)), np.float32)), score


def _average(plane: Float32, corners: Float32) -> float:
    """Of the places inside a slanting rectangle."""
    high, wide = plane.shape
    low = np.clip(np.floor(corners.min(axis=0)), 0, (wide - 1, high - 1)).astype(int)
    end = np.clip(np.ceil(corners.max(axis=0)), 0, (wide - 1, high - 1)).astype(int) + 1
    mask: Uint8 = np.zeros((end[1] - low[1], end[0] - low[0]), np.uint8)
    cv2.fillPoly(mask, [np.asarray(corners - low, np.int32)], (1,))
    return float(cv2.mean(plane[low[1] : end[1], low[0] : end[0]], mask)[0])


def _clockwise(corners: Float32) -> Float32:
    """The same four corners from the top left of the line: the two leftmost first, of either pair the upper one."""
    by_x = corners[np.argsort(corners[:, 0], kind="stable")]
    left, right = by_x[:2], by_x[2:]
    top_left, bottom_left = left[np.argsort(left[:, 1], kind="stable")]
    top_right, bottom_right = right[np.argsort(right[:, 1], kind="stable")]
    return np.stack((top_left, top_right, bottom_right, bottom_left))

"""Read lines of text out of a detector that gives each line's core and, at every place of it, how far its top and bottom are."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Float32, Placement, Quads, Tensors
from models.errors import KnownError

SHORTER = 0.15
"""A core ends before its line does, by this part of the line's height, on either side."""


class FindLines(Step):
    does: ClassVar = {
        "vi": "Tìm từng dòng chữ, cả khi trang hơi nghiêng, và xếp theo thứ tự đọc.",
        "en": "Finds each line of text, also on a page that is a little askew, and puts them in reading order.",
    }

    use: Literal["find-lines"] = "find-lines"
    stride: Annotated[int, Field(ge=1, le=16)] = 2
    """Pixels of the input for each place of the maps."""
    score: Annotated[float, Field(ge=0.05, le=0.95)] = 0.5
    """What a place must score to belong to a line."""
    sure: Annotated[float, Field(ge=0.05, le=0.99)] = 0.85
    """What the places of a line must score on the average: ornaments and edges score less."""
    smallest: Annotated[float, Field(ge=2.0, le=64.0)] = 6.0
    """Lines of less height, in input pixels, are taken for specks."""
    most: Annotated[int, Field(ge=1, le=500)] = 120

    def run(self, tensors: Tensors, placement: Placement) -> Quads:
        """One output (1, 3, h, w): core logit, distance to the top and to the bottom in input pixels → lines in reading order.

        Raises KnownError `model-outputs` for any other output.
        """
        core, above, below = self._maps(tensors)
        sure = 1.0 / (1.0 + np.exp(-core))
        count, labels, stats, _ = cv2.connectedComponentsWithStats((sure > self.score).astype(np.uint8), connectivity=4)
        found = []
        for index in np.argsort(-stats[1:count, cv2.CC_STAT_AREA], kind="stable")[: self.most] + 1:
            x, y, width, height = stats[index, :4]
            window = np.s_[y : y + height, x : x + width]
            rows, columns = np.nonzero(labels[window] == index)
            corners = self._corners(columns + x, rows + y, above[window][rows, columns], below[window][rows, columns])
            score = float(sure[window][rows, columns].mean())
            if score >= self.sure and corners[3, 1] - corners[0, 1] >= self.smallest:
                found.append((corners, score))
        return _in_order(found, placement)

    def _maps(self, tensors: Tensors) -> Float32:
        arrays = list(tensors.arrays.values())
        if len(arrays) != 1 or arrays[0].ndim != 4 or arrays[0].shape[:2] != (1, 3):
            raise KnownError("model-outputs", step=self.called, wants="(1, 3, h, w)")
        return np.asarray(arrays[0][0], np.float32)

    def _corners(self, columns: np.ndarray, rows: np.ndarray, above: Float32, below: Float32) -> Float32:
        """A straight line through all tops and one through all bottoms of a core, as four corners in input pixels."""
        x = (columns + 0.5) * self.stride
        y = (rows + 0.5) * self.stride
        slope = _slope(x, y)
        centre = x.mean()
        top = (y - above - slope * (x - centre)).mean()
        bottom = (y + below - slope * (x - centre)).mean()
        longer = SHORTER * max(1.0, bottom - top)
        ends = np.array([columns.min() * self.stride - longer, (columns.max() + 1) * self.stride + longer])
        tops, bottoms = (level + slope * (ends - centre) for level in (top, bottom))
        return np.array([[ends[0], tops[0]], [ends[1], tops[1]], [ends[1], bottoms[1]], [ends[0], bottoms[0]]], np.float32)


def _slope(x: np.ndarray, y: np.ndarray) -> float:
    """How a core rises or falls, by least squares; level where it is too short to tell."""
    spread = float(((x - x.mean()) ** 2).mean())
    if np.ptp(x) < 3 * np.ptp(y) or spread < 1.0:
        return 0.0
    return float(((x - x.mean()) * (y - y.mean())).mean() / spread)


def _in_order(found: list[tuple[Float32, float]], placement: Placement) -> Quads:
    """Top to bottom, and from left to right among lines that stand beside each other; `found` is in input pixels."""
    if not found:
        return Quads(np.empty((0, 4, 2), np.float32), np.empty(0, np.float32))
    corners = np.stack([quad for quad, _ in found])
    scores = np.array([score for _, score in found], np.float32)
    order = reading_order(corners)
    origin = np.array([placement.left, placement.top], np.float32)
    extent = np.array([placement.width, placement.height], np.float32)
    return Quads(np.clip((corners[order] - origin) / extent, 0.0, 1.0).astype(np.float32), scores[order])


def reading_order(corners: Float32) -> list[int]:
    """The order in which lines of one column, or of a table, are read: (n, 4, 2) in pixels → n indices.

    The page's own slope is taken out first, so that a line's right end doesn't pass for the next row.
    """
    along = (corners[:, 1] + corners[:, 2] - corners[:, 0] - corners[:, 3]) / 2
    slopes = np.sort(along[:, 1] / np.maximum(along[:, 0], 1.0))
    tilt = float(slopes[len(slopes) // 2])
    centres = corners.mean(axis=1)
    levels = centres[:, 1] - tilt * centres[:, 0]
    heights = corners[:, 3, 1] - corners[:, 0, 1]
    rows: list[list[int]] = []
    for index in np.argsort(levels, kind="stable").tolist():
        last = rows[-1][0] if rows else None
        if last is not None and levels[index] - levels[last] < min(heights[index], heights[last]) / 2:
            rows[-1].append(index)
        else:
            rows.append([index])
    return [index for row in rows for index in sorted(row, key=lambda index: float(centres[index, 0]))]

"""Read points out of heat maps, one for each point, that a model gives for each piece of the picture.

Where the map is highest, moved a quarter of a place towards its higher neighbour (Newell et al. 2016, arXiv:1603.06937), as in
HRNet and Simple Baselines.
"""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from demos.step import Step
from demos.values import Crops, Float32, Keypoints, Tensors
from models.errors import KnownError

QUARTER = 0.25


class HeatmapKeypoints(Step):
    does: ClassVar = {
        "vi": "Tìm điểm nóng nhất trong từng bản đồ nhiệt: đó là các khớp hay điểm mốc.",
        "en": "Finds the hottest place of each heat map: these are the joints or other points.",
    }

    use: Literal["heatmap-keypoints"] = "heatmap-keypoints"

    def run(self, tensors: Tensors, crops: Crops) -> Keypoints:
        """One output (n, k, h, w) for n pieces → k points each, as sure as their map is high; KnownError `model-outputs` for others."""
        maps = self._maps(tensors, len(crops.places))
        rows, points, high, wide = maps.shape
        flat = maps.reshape(rows, points, high * wide)
        best = flat.argmax(axis=2)
        y, x = np.divmod(best, wide)
        places = np.stack((x + QUARTER * _slope(maps, x, y, 0, 1), y + QUARTER * _slope(maps, x, y, 1, 0)), axis=2)
        pixels: Float32 = (places * (np.array(crops.size) / (wide, high))).astype(np.float32)
        scores = np.take_along_axis(flat, best[..., None], axis=2)[..., 0]
        return Keypoints(crops.on_picture(pixels), np.clip(scores, 0.0, 1.0).astype(np.float32))

    def _maps(self, tensors: Tensors, rows: int) -> Float32:
        for array in tensors.arrays.values():
            if array.ndim == 4 and len(array) == rows:
                return np.asarray(array, np.float32)
        raise KnownError("model-outputs", step=self.called, wants=f"({rows}, points, h, w)")


def _slope(maps: Float32, x: np.ndarray, y: np.ndarray, down: int, right: int) -> np.ndarray:
    """Towards which neighbour each map rises: −1, 0 or 1; 0 at its edges."""
    high, wide = maps.shape[2:]
    inside = (x >= right) & (x + right < wide) & (y >= down) & (y + down < high)
    row, point = np.indices(x.shape)
    after = maps[row, point, np.minimum(y + down, high - 1), np.minimum(x + right, wide - 1)]
    before = maps[row, point, np.maximum(y - down, 0), np.maximum(x - right, 0)]
    return np.where(inside, np.sign(after - before), 0.0)

"""Read points out of two rows of numbers each, one along the width and one along the height of a piece of the picture.

SimCC (Li et al. 2021, arXiv:2107.03332), as in RTMPose: finding a coordinate is choosing one of many bins.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Crops, Float32, Keypoints, Tensors
from models.errors import KnownError


class SimccKeypoints(Step):
    does: ClassVar = {
        "vi": "Đổi hai dãy số cho mỗi điểm, theo chiều ngang và chiều dọc, thành vị trí các khớp.",
        "en": "Turns two rows of numbers for each point, across and down, into the places of the joints.",
    }

    use: Literal["simcc-keypoints"] = "simcc-keypoints"
    split: Annotated[float, Field(ge=1.0, le=8.0)] = 2.0
    """Bins for each pixel of the piece."""

    def run(self, tensors: Tensors, crops: Crops) -> Keypoints:
        """Outputs (n, k, width·split) and (n, k, height·split), in this order → k points for each of n pieces.

        A point is as sure as the less sure of its two coordinates. Raises KnownError `model-outputs` for other outputs.
        """
        bins = [round(side * self.split) for side in crops.size]
        rows = [array for array in tensors.arrays.values() if array.ndim == 3 and len(array) == len(crops.places)]
        if [array.shape[2] for array in rows[:2]] != bins or rows[0].shape != (*rows[1].shape[:2], bins[0]):
            raise KnownError("model-outputs", step=self.called, wants=f"(n, k, {bins[0]}), (n, k, {bins[1]})")
        pixels: Float32 = (np.stack([array.argmax(axis=2) for array in rows[:2]], axis=2) / self.split).astype(np.float32)
        scores = np.minimum(rows[0].max(axis=2), rows[1].max(axis=2))
        return Keypoints(crops.on_picture(pixels), np.clip(scores, 0.0, 1.0).astype(np.float32))

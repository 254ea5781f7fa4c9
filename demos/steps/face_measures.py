"""Measure what can be seen of a face from the 468 points of its mesh: how far mouth and eyes are open. What it feels isn't among that.

The eyes by their height over their width, as in Soukupová and Čech 2016, “Real-Time Eye Blink Detection using Facial Landmarks”.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np

from demos.file_content import FromFile, Labels
from demos.step import Step
from demos.values import Float32, Image, Keypoints, Measures
from models.errors import KnownError

POINTS = 468
EYES = ((33, 133, 159, 145), (263, 362, 386, 374))
"""Of the right and the left eye: the outer and the inner corner, the upper and the lower lid."""
UPPER_LIP, LOWER_LIP, MOUTH = 13, 14, (61, 291)
"""The inner edges of the lips, and the corners of the mouth."""
NOSE, SIDES = 1, (234, 454)
"""The tip of the nose, and where the face's outline passes the ears."""
FARTHEST = 8.0
"""Points that lie more pictures away aren't of a face."""
CLOSED = (0.02, 0.12, 0.0, 0.0)
OPEN = (0.47, 0.30, 0.10, 1.0)
"""What counts as nothing and as all: of the gap between the lips, in distances between the eyes; of the eyes' height, in their
widths; of how far the corners of the mouth lie above its middle, in its widths; of how far the nose is from the middle of the face,
in halves of it."""


class FaceMeasures(Step):
    does: ClassVar = {
        "vi": "Đo miệng mở, mắt mở, khoé miệng nhếch và mặt quay bao nhiêu; không đoán cảm xúc.",
        "en": "Measures open mouths and eyes, raised corners of the mouth and turned heads; it guesses no feelings.",
    }

    use: Literal["face-measures"] = "face-measures"
    names: Annotated[Labels | None, FromFile()] = None
    """Four: mouth open, eyes open, corners of the mouth raised, head turned."""

    def run(self, image: Image, faces: Keypoints) -> Measures:
        """The meshes (n, 468, 2) of n faces → (n, 4) float32 in 0..1; 0 for a face whose points aren't numbers or lie on one place.

        Raises KnownError `model-outputs` for other than 468 points.
        """
        if faces.points.shape[1] != POINTS:
            raise KnownError("model-outputs", step=self.called, wants=f"(n, {POINTS}, 2)")
        high, wide = image.pixels.shape[:2]
        points = np.clip(np.nan_to_num(faces.points), -FARTHEST, FARTHEST)
        upright = _upright(points * np.array((wide, high), np.float32))
        low, full = np.array(CLOSED, np.float32), np.array(OPEN, np.float32)
        return Measures(np.clip((_ratios(upright) - low) / (full - low), 0.0, 1.0).astype(np.float32))


def _upright(faces: Float32) -> Float32:
    """Points (n, k, 2) in pixels → in distances between the outer corners of the eyes, which lie level; y grows downwards."""
    along = faces[:, EYES[1][0]] - faces[:, EYES[0][0]]
    square = np.maximum((along**2).sum(axis=1), 1e-6)[:, None]
    right = along[:, 0:1] * faces[..., 0] + along[:, 1:] * faces[..., 1]
    down = along[:, 0:1] * faces[..., 1] - along[:, 1:] * faces[..., 0]
    return np.stack((right / square, down / square), axis=2)


def _ratios(faces: Float32) -> Float32:
    """The four quantities of `CLOSED` and `OPEN`, (n, 4)."""
    gap = _apart(faces, UPPER_LIP, LOWER_LIP)
    eyes = np.mean([_apart(faces, upper, lower) / _apart(faces, outer, inner) for outer, inner, upper, lower in EYES], axis=0)
    middle = (faces[:, UPPER_LIP, 1] + faces[:, LOWER_LIP, 1]) / 2
    raised = (middle - faces[:, MOUTH, 1].mean(axis=1)) / _apart(faces, *MOUTH)
    left, right = faces[:, SIDES[0], 0], faces[:, SIDES[1], 0]
    turned = abs(faces[:, NOSE, 0] - (left + right) / 2) / np.maximum((right - left) / 2, 1e-6)
    return np.stack((gap, eyes, raised, turned), axis=1)


def _apart(faces: Float32, one: int, other: int) -> Float32:
    return np.asarray(np.maximum(np.linalg.norm(faces[:, one] - faces[:, other], axis=1), 1e-6), np.float32)

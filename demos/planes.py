"""Outputs that have a number for every place of a model's input."""

from __future__ import annotations

import cv2
import numpy as np

from demos.values import Float32, Placement, Tensors
from models.errors import KnownError


def plane_of(tensors: Tensors, step: str, bare: bool = False) -> Float32:
    """The first output (1, h, w, 1) or (1, 1, h, w), also (1, h, w) if `bare` ones are meant, as (h, w) float32.

    Raises KnownError `model-outputs` where there is none.
    """
    for array in tensors.arrays.values():
        match array.shape:
            case (1, _, _, 1):
                return np.asarray(array[0, ..., 0], np.float32)
            case (1, 1, _, _):
                return np.asarray(array[0, 0], np.float32)
            case (1, _, _) if bare:
                return np.asarray(array[0], np.float32)
    raise KnownError("model-outputs", step=step, wants="(1, h, w, 1)")


def on_picture(plane: Float32, placement: Placement, step: str) -> Float32:
    """The part of an (h, w) plane of the input's size that lies on the picture; where the input doesn't show it, its edge is repeated.

    Raises KnownError `model-outputs` where nothing of the plane lies on the picture.
    """
    high, wide = plane.shape
    top, left = round(placement.top), round(placement.left)
    bottom, right = top + max(1, round(placement.height)), left + max(1, round(placement.width))
    inside = plane[max(top, 0) : max(bottom, 0), max(left, 0) : max(right, 0)]
    if not inside.size:
        raise KnownError("model-outputs", step=step, wants="the input's height and width")
    beyond = (max(-top, 0), max(bottom - high, 0), max(-left, 0), max(right - wide, 0))
    return np.asarray(cv2.copyMakeBorder(inside, *beyond, cv2.BORDER_REPLICATE), np.float32) if any(beyond) else inside

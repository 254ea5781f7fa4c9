"""Outputs that have a number for every place of a model's input."""

from __future__ import annotations

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
    """The part of an (h, w) plane of the input's size that lies on the picture; KnownError `model-outputs` where nothing does."""
    top, left = round(placement.top), round(placement.left)
    inside = plane[top : top + max(1, round(placement.height)), left : left + max(1, round(placement.width))]
    if not inside.size:
        raise KnownError("model-outputs", step=step, wants="the input's height and width")
    return inside

"""Bring a drawn sign to the size, place and pen that a network for handwriting knows."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

PEN = 2.4
"""The least width of a stroke, in pixels of the finished picture."""
LARGEST = 512
"""Pixels; a larger drawing is shrunk before its strokes are thickened, which would take seconds."""


def centred(ink: NDArray[np.float32], side: int, box: int) -> NDArray[np.float32] | None:
    """(h, w) in 0..1, paper 0 → (side, side) in 0..1, or None where nothing was drawn.

    The sign fills `box` in height or width and its centre of mass is in the middle, as in MNIST (LeCun and others, 1998); thin strokes
    are thickened to `PEN`, since a finger draws large signs with the same pen as small ones.
    """
    drawn = ink > 0.5
    rows, columns = np.flatnonzero(drawn.any(axis=1)), np.flatnonzero(drawn.any(axis=0))
    if not len(rows):
        return None
    cut = np.ascontiguousarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])
    if (shrunk := LARGEST / max(cut.shape)) < 1:
        size = [max(1, round(pixels * shrunk)) for pixels in cut.shape[::-1]]
        cut = np.asarray(cv2.resize(cut, size, interpolation=cv2.INTER_AREA), np.float32)
    cut = _thickened(cut, PEN * max(cut.shape) / box)
    scale = box / max(cut.shape)
    wide, high = max(1, round(cut.shape[1] * scale)), max(1, round(cut.shape[0] * scale))
    sign = cv2.resize(cut, (wide, high), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    top, left = (_start(sign.sum(axis=1 - axis), side) for axis in (0, 1))
    picture = np.zeros((side, side), np.float32)
    picture[top : top + high, left : left + wide] = sign / sign.max()
    return picture


def _thickened(ink: NDArray[np.float32], pen: float) -> NDArray[np.float32]:
    """With strokes of at least this width in pixels, judged by the widest one."""
    now = 2 * float(cv2.distanceTransform((np.pad(ink, 1) > 0.5).astype(np.uint8), cv2.DIST_L2, 3).max())
    if (more := round((pen - now) / 2)) < 1:
        return ink
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * more + 1, 2 * more + 1))
    return np.asarray(cv2.dilate(np.pad(ink, more), disc), np.float32)


def _start(weights: NDArray[np.float32], side: int) -> int:
    """Where a row of weights begins for its centre of mass to be in the middle, as far as it fits."""
    middle = float(weights @ np.arange(0.5, len(weights))) / float(weights.sum())
    return min(max(round(side / 2 - middle), 0), side - len(weights))

"""Put another picture behind what was cut out."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from demos.values import Image, Mask, Uint8

LEAST_HEIGHT = 720
"""Of a blended picture, in pixels."""


class Composer:
    """Blends pictures of one size after another with one background; keeps the background cut to that size."""

    def __init__(self, background: Image) -> None:
        self._cut = lru_cache(maxsize=1)(lambda size: _cover(background.pixels, size))

    def blend(self, pixels: Uint8, mask: Mask) -> Uint8:
        """(h, w, 3) uint8 and a mask of any size → (h, w, 3) uint8: the picture where the mask is 255, the background where it is 0.

        A picture lower than `LEAST_HEIGHT` is enlarged first, so that a fine background isn't made coarse for its sake.
        """
        pixels = fine(pixels)
        high, wide = pixels.shape[:2]
        share = mask.alpha.astype(np.float32) / 255
        inside, outside = (cv2.resize(part, (wide, high), interpolation=cv2.INTER_LINEAR) for part in (share, 1 - share))
        return np.asarray(cv2.blendLinear(pixels, self._cut((wide, high)), inside, outside), np.uint8)


def fine(pixels: Uint8) -> Uint8:
    """(h, w, 3) uint8 → the same, at least `LEAST_HEIGHT` high."""
    if pixels.shape[0] >= LEAST_HEIGHT:
        return pixels
    wide = round(pixels.shape[1] * LEAST_HEIGHT / pixels.shape[0])
    return np.asarray(cv2.resize(pixels, (wide, LEAST_HEIGHT), interpolation=cv2.INTER_CUBIC), np.uint8)


def _cover(pixels: Uint8, size: tuple[int, int]) -> Uint8:
    """The middle of a picture, as large as fits, scaled to (width, height)."""
    wide, high = size
    source_high, source_wide = pixels.shape[:2]
    scale = max(wide / source_wide, high / source_high)
    size = (max(wide, round(source_wide * scale)), max(high, round(source_high * scale)))
    scaled = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    top, left = (scaled.shape[0] - high) // 2, (scaled.shape[1] - wide) // 2
    return np.ascontiguousarray(scaled[top : top + high, left : left + wide])

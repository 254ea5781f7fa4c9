"""Put another picture behind what was cut out."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from demos.values import Float32, Image, Mask, Uint8


class Composer:
    """Blends pictures of one size after another with one background; keeps the background cut to that size."""

    def __init__(self, background: Image) -> None:
        self._cut = lru_cache(maxsize=1)(lambda size: _cover(background.pixels, size))

    def blend(self, pixels: Uint8, mask: Mask) -> Uint8:
        """(h, w, 3) uint8 and a mask of any size → (h, w, 3) uint8: the picture where the mask is 255, the background where it is 0."""
        high, wide = pixels.shape[:2]
        inside: Float32 = cv2.resize(mask.alpha, (wide, high), interpolation=cv2.INTER_LINEAR).astype(np.float32) / 255  # type: ignore[assignment]
        return cv2.blendLinear(pixels, self._cut((wide, high)), inside, 1 - inside)  # type: ignore[return-value]


def _cover(pixels: Uint8, size: tuple[int, int]) -> Uint8:
    """The middle of a picture, as large as fits, scaled to (width, height)."""
    wide, high = size
    source_high, source_wide = pixels.shape[:2]
    scale = max(wide / source_wide, high / source_high)
    size = (max(wide, round(source_wide * scale)), max(high, round(source_high * scale)))
    scaled = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    top, left = (scaled.shape[0] - high) // 2, (scaled.shape[1] - wide) // 2
    return np.ascontiguousarray(scaled[top : top + high, left : left + wide])

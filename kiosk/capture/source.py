"""What every source of pictures has in common."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import cv2

from demos.runner.mailbox import MOST_PIXELS
from demos.values import Image, Uint8

OnPicture = Callable[[Image], None]
"""Called on the source's own thread with a picture that nobody writes to any more."""


class Source(Protocol):
    """Gives pictures from `start` to `stop`. `stop` returns at once; a picture that was on its way may still come."""

    def start(self, on_picture: OnPicture) -> None: ...

    def pause(self, paused: bool) -> None: ...

    def stop(self) -> None: ...


def picture(pixels: Uint8, *, mirrored: bool = False) -> Image:
    """A picture that fits the mailbox: (h, w, 3) uint8 BGR, made smaller where it is too large."""
    high, wide = pixels.shape[:2]
    if (scale := (MOST_PIXELS / (high * wide)) ** 0.5) < 1:
        pixels = cv2.resize(pixels, (int(wide * scale), int(high * scale)), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return Image(cv2.flip(pixels, 1) if mirrored else pixels)  # type: ignore[arg-type]

"""The golden pictures: a quarter as wide as the window, compared point by point."""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QImage

from demos.values import Uint8

PICTURES = Path(__file__).parent / "pictures"
SEEN = Path("build/golden")
"""Where pictures that differ are put, to be looked at beside the golden ones."""
SHARE = 4
TONES = 8
"""Golden pictures are kept in steps of so many of 255, which halves the files."""
NOBODY_SEES = TONES // 2 + 2
"""What a point may differ by: half a step, and what processors round differently."""
DRAW = "TRAM_GOLDEN"


class Album:
    """Compares what is seen with the pictures of one size, or draws them anew where the environment says `TRAM_GOLDEN=draw`."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._draws = os.environ.get(DRAW) == "draw"
        self.differing: list[str] = []

    def look(self, name: str, seen: QImage) -> None:
        """Take it, or note that it isn't what it was."""
        file = f"{self._prefix}-{name}.png"
        small = _smaller(seen)
        if self._draws:
            cv2.imwrite(str(PICTURES / file), _in_steps(small), [cv2.IMWRITE_PNG_COMPRESSION, 9])
        elif not _alike(cv2.imread(str(PICTURES / file)), small):
            SEEN.mkdir(parents=True, exist_ok=True)
            cv2.imwrite(str(SEEN / file), small)
            self.differing.append(file)


def _smaller(picture: QImage) -> Uint8:
    """(h / 4, w / 4, 3) uint8 BGR."""
    whole = picture.convertToFormat(QImage.Format.Format_BGR888)
    pixels = np.frombuffer(whole.constBits(), np.uint8).reshape(whole.height(), whole.bytesPerLine())[:, : 3 * whole.width()]
    image = pixels.reshape(whole.height(), whole.width(), 3)
    return np.asarray(cv2.resize(image, (whole.width() // SHARE, whole.height() // SHARE), interpolation=cv2.INTER_AREA), np.uint8)


def _in_steps(picture: Uint8) -> Uint8:
    return np.asarray(np.minimum(np.rint(picture / TONES) * TONES, 255), np.uint8)


def _alike(golden: object, seen: Uint8) -> bool:
    return isinstance(golden, np.ndarray) and golden.shape == seen.shape and int(cv2.absdiff(golden, seen).max()) <= NOBODY_SEES

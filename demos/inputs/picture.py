"""Pictures: from a camera, a drawing pad or a file."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from demos.inputs.input import Input
from demos.values import Image, Uint8
from models.errors import KnownError

MOST_PIXELS = 2048 * 2048
"""The largest picture that a demo is given, in all pixels."""
STILLS = (".jpg", ".jpeg", ".png", ".webp")
CLIPS = (".avi", ".mp4")
BLANK = (720, 1280, 3)


def fitted(pixels: Uint8) -> Image:
    """(h, w, 3) uint8 BGR of any size → a picture of `MOST_PIXELS` at most."""
    high, wide = pixels.shape[:2]
    if (scale := (MOST_PIXELS / (high * wide)) ** 0.5) < 1:
        pixels = cv2.resize(pixels, (int(wide * scale), int(high * scale)), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return Image(pixels)


def read_picture(path: Path) -> Image:
    """The picture in a file, or a clip's first one."""
    if path.suffix in CLIPS:
        capture = cv2.VideoCapture(str(path))
        _, pixels = capture.read()
        capture.release()
    else:
        data = np.fromfile(path, np.uint8) if path.is_file() else np.zeros(0, np.uint8)
        pixels = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None  # type: ignore[assignment]
    if pixels is None:
        raise KnownError("picture-unreadable", file=path.name)
    return fitted(np.asarray(pixels, np.uint8))


PICTURE = Input(Image, (*STILLS, *CLIPS), read_picture, lambda: Image(np.zeros(BLANK, np.uint8)))

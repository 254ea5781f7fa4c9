"""Pictures that the organiser sent, decoded and encoded anew in an isolated child, so that no foreign bytes reach a decoder of ours."""

from __future__ import annotations

import os
from hashlib import sha256
from pathlib import Path

import cv2
import numpy as np

from demos.runner.isolated import Allowance, run_isolated
from models.errors import KnownError

ALLOWANCE = Allowance(seconds=15.0, memory_bytes=768 * 2**20)
MOST_PIXELS = 40_000_000


def fresh_copy(picture: Path, folder: Path, longest_side: int) -> Path:
    """A PNG of our own making in `folder`, its longer side at most so many pixels; made once for each picture.

    Raises KnownError `picture-unreadable`, or as `run_isolated` does.
    """
    try:
        content = picture.read_bytes()
    except OSError as error:
        raise KnownError("picture-unreadable", file=picture.name) from error
    copy = folder / f"{sha256(content).hexdigest()[:32]}-{longest_side}.png"
    if not copy.exists():
        fresh = run_isolated(f"{__name__}:reencode", longest_side.to_bytes(4, "big") + content, ALLOWANCE)
        folder.mkdir(parents=True, exist_ok=True)
        half = copy.with_suffix(".half")
        half.write_bytes(fresh)
        os.replace(half, copy)
    return copy


def reencode(payload: bytes) -> bytes:
    """To be called in the child: four bytes of the longest side and a picture's own → a PNG with what it has of transparency.

    Raises KnownError `picture-unreadable`.
    """
    longest = int.from_bytes(payload[:4], "big")
    try:
        pixels = cv2.imdecode(np.frombuffer(payload[4:], np.uint8), cv2.IMREAD_UNCHANGED)
        if pixels is None or pixels.dtype != np.uint8 or pixels.shape[0] * pixels.shape[1] > MOST_PIXELS:
            raise KnownError("picture-unreadable")
        if (scale := longest / max(pixels.shape[:2])) < 1:
            pixels = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        done, fresh = cv2.imencode(".png", pixels)
    except (cv2.error, MemoryError) as error:
        raise KnownError("picture-unreadable") from error
    if not done:
        raise KnownError("picture-unreadable")
    return fresh.tobytes()

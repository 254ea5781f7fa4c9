"""Decode a clip and encode it anew, picture by picture; to be called in an isolated child."""

from __future__ import annotations

import io

import cv2

from demos.package.motion_jpeg import motion_jpeg
from models.errors import KnownError

LONGEST_SIDE = 1280
MOST_SECONDS = 20
MOST_PER_SECOND = 30
USUAL_PER_SECOND = 25.0
"""For a clip that doesn't say."""
QUALITY = 85


def reencode_clip(content: bytes) -> bytes:
    """The bytes of a clip → the same pictures at the same pace as an AVI file of JPEGs, `LONGEST_SIDE` pixels at most.

    Raises KnownError `clip-unreadable`, `clip-too-long` for more than `MOST_SECONDS`.
    """
    capture = cv2.VideoCapture(io.BytesIO(content), cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])  # type: ignore[call-overload] # the stubs don't know that any stream will do
    said = capture.get(cv2.CAP_PROP_FPS)
    per_second = said if 1 <= said <= MOST_PER_SECOND else USUAL_PER_SECOND
    pictures: list[bytes] = []
    size = (0, 0)
    try:
        while (read := capture.read())[0]:
            if len(pictures) >= MOST_SECONDS * per_second:
                raise KnownError("clip-too-long")
            if size == (0, 0):
                high, wide = read[1].shape[:2]
                scale = min(1.0, LONGEST_SIDE / max(high, wide))
                size = (max(1, round(wide * scale)), max(1, round(high * scale)))
            pictures.append(_jpeg(cv2.resize(read[1], size, interpolation=cv2.INTER_AREA)))
    except (cv2.error, MemoryError) as error:
        raise KnownError("clip-unreadable") from error
    if not pictures:
        raise KnownError("clip-unreadable")
    return motion_jpeg(pictures, size, per_second)


def _jpeg(pixels: cv2.typing.MatLike) -> bytes:
    done, encoded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    if not done:
        raise KnownError("clip-unreadable")
    return encoded.tobytes()

"""A clip as JPEG pictures one after another in an AVI file (RIFF, Microsoft 1992; OpenDML isn't needed below a gibibyte)."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SHOWN, HAS_INDEX = 0x10, 0x10
"""Flags of an index entry (a key frame) and of the file."""
BITS = 24


def motion_jpeg(pictures: Sequence[bytes], size: tuple[int, int], per_second: float) -> bytes:
    """JPEG files of one `size`, width and height in pixels → the bytes of an AVI file; to be called with one picture at least."""
    wide, high = size
    longest, rate = max(map(len, pictures)), round(per_second * 1000)
    count = len(pictures)
    main = struct.pack("<14I", round(1e6 / per_second), longest * rate // 1000, 0, HAS_INDEX, count, 0, 1, longest, wide, high, *[0] * 4)
    stream = struct.pack("<4s4sIHHIIIIIIIIHHHH", b"vids", b"MJPG", 0, 0, 0, 0, 1000, rate, 0, count, longest, 0, 0, 0, 0, wide, high)
    shape = struct.pack("<IiiHH4sIiiII", 40, wide, high, 1, BITS, b"MJPG", wide * high * 3, 0, 0, 0, 0)
    header = _list(b"hdrl", _chunk(b"avih", main), _list(b"strl", _chunk(b"strh", stream), _chunk(b"strf", shape)))
    frames, index, at = [], [], 4
    for picture in pictures:
        frames.append(_chunk(b"00dc", picture))
        index.append(struct.pack("<4sIII", b"00dc", SHOWN, at, len(picture)))
        at += len(frames[-1])
    return _chunk(b"RIFF", b"AVI " + header + _list(b"movi", *frames) + _chunk(b"idx1", b"".join(index)))


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _list(name: bytes, *chunks: bytes) -> bytes:
    return _chunk(b"LIST", name + b"".join(chunks))

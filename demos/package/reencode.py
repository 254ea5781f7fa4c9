"""Decode a package's pictures and sounds and encode them anew in an isolated child, so that no stranger's bytes reach a decoder of ours."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from demos.inputs.picture import CLIPS, PICTURE
from demos.inputs.sound import SOUND
from demos.package.read import Package
from demos.problem import Problem
from demos.runner.isolated import Allowance, run_isolated
from models.errors import KnownError

LONGEST_SIDE = 1920
"""Larger pictures are made smaller: a kiosk shows no more, and every one fits a worker's slot."""
MOST_BYTES = 32 * 2**20
QUALITY = 92
ALLOWANCE = Allowance(seconds=15.0, memory_bytes=768 * 2**20)
CLIP_ALLOWANCE = Allowance(seconds=10.0, memory_bytes=1024 * 2**20)
ENCODINGS = {
    ".jpg": [cv2.IMWRITE_JPEG_QUALITY, QUALITY],
    ".jpeg": [cv2.IMWRITE_JPEG_QUALITY, QUALITY],
    ".webp": [cv2.IMWRITE_WEBP_QUALITY, QUALITY],
    ".png": [],
}


TOO_LONG = frozenset(("clip-too-long", "sound-too-long"))


@dataclass(frozen=True, slots=True)
class Kind:
    """Files that are encoded anew alike: where in the child, with how much, and what is told of one that can't be, or is too large."""

    suffixes: tuple[str, ...]
    function: str
    allowance: Allowance
    bad: str
    too_big: str


KINDS = (
    Kind(tuple(ENCODINGS), "demos.package.reencode:reencode", ALLOWANCE, "picture-bad", "picture-too-big"),
    Kind(CLIPS, "demos.package.reencode_clip:reencode_clip", CLIP_ALLOWANCE, "clip-bad", "clip-too-big"),
    Kind(SOUND.suffixes, "demos.package.reencode_sound:reencode_sound", ALLOWANCE, "sound-bad", "sound-too-big"),
)


def reencode_pictures(package: Package) -> list[Problem]:
    """Put a fresh encoding in the place of every picture, clip and sound of a staged package.

    Codes: `picture-bad`, `picture-too-big`, and for clips and sounds likewise, and `clip-too-long`, `sound-too-long`.
    """
    names = [package.manifest.picture, *(background.file for background in package.manifest.show.background)]
    names += [sample.file for sample in package.manifest.sample if sample.file.endswith((*PICTURE.suffixes, *SOUND.suffixes))]
    return [problem for name in dict.fromkeys(names) if (problem := _reencode(package.path(name), name))]


def _reencode(path: Path, name: str) -> Problem | None:
    suffix = path.suffix.lower()
    kind = next((kind for kind in KINDS if suffix in kind.suffixes), None)
    if kind is None:
        return Problem("picture-bad", name, {"reason": "suffix"})
    if path.stat().st_size > MOST_BYTES:
        return Problem(kind.too_big, name, {"most_bytes": MOST_BYTES})
    head = suffix.encode() + b"\n" if suffix in ENCODINGS else b""
    try:
        _replace(path, run_isolated(kind.function, head + path.read_bytes(), kind.allowance))
    except KnownError as error:
        return Problem(error.code if error.code in TOO_LONG else kind.bad, name, {"reason": error.code})
    return None


def _replace(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def reencode(payload: bytes) -> bytes:
    """To be called in the child: a suffix, a line feed and a picture's bytes → the same picture, encoded by us.

    Raises KnownError `picture-unreadable`.
    """
    suffix, _, content = payload.partition(b"\n")
    try:
        pixels = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        if pixels is None:
            raise KnownError("picture-unreadable")
        scale = LONGEST_SIDE / max(pixels.shape[:2])
        if scale < 1:
            pixels = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        done, fresh = cv2.imencode(suffix.decode("ascii"), pixels, ENCODINGS[suffix.decode("ascii")])
    except (cv2.error, MemoryError) as error:
        raise KnownError("picture-unreadable") from error
    if not done:
        raise KnownError("picture-unreadable")
    return fresh.tobytes()

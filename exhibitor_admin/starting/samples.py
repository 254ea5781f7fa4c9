"""Pictures to try a model on, and to begin a package with: the exhibitor's own, and free ones that ship with the kiosk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.package.reencode import ALLOWANCE, ENCODINGS, MOST_BYTES
from demos.problem import BadPackage, Problem
from demos.runner.isolated import run_isolated
from demos.text import Words
from demos.values import Image
from exhibitor_admin.starting.guess import Guess
from models.errors import KnownError

SUBJECTS = {
    "things": (("street-eye", "cat"), ("street-eye", "car")),
    "faces": (("cut-out", "astronaut"), ("cut-out", "photographer")),
    "people": (("cut-out", "astronaut"), ("cut-out", "photographer")),
    "pages": (("read-vietnamese", "menu"), ("read-vietnamese", "poster")),
    "any": (("cut-out", "astronaut"), ("street-eye", "coffee")),
}
"""For each subject a demo that ships and one of its samples."""
LEAST, MOST = 2, 6
CARD = (1280, 800)
"""Width and height of the gallery's picture, in pixels."""


@dataclass(frozen=True, slots=True)
class SamplePicture:
    """A picture of our own encoding, as JPEG; `text` is what the strip calls it."""

    name: str
    jpeg: bytes
    text: Words
    credit: str | None = None

    @property
    def image(self) -> Image:
        pixels = cv2.imdecode(np.frombuffer(self.jpeg, np.uint8), cv2.IMREAD_COLOR)
        return Image(np.asarray(pixels, np.uint8))


def own_samples(paths: Sequence[Path]) -> list[SamplePicture]:
    """Decoded and encoded anew in a sandboxed child; raises KnownError `file-unreadable`, BadPackage `picture-bad`, `picture-too-big`."""
    return [_own(path, number) for number, path in enumerate(paths[:MOST], 1)]


def shipped_samples(subject: str, have: int) -> list[SamplePicture]:
    """As many of the kiosk's own as are needed beside those that there are."""
    return list(_shipped(subject))[: max(0, LEAST - have)]


def card(sample: SamplePicture) -> bytes:
    """The gallery's picture, cut out of the middle of a sample, as JPEG."""
    pixels = sample.image.pixels
    high, wide = pixels.shape[:2]
    scale = max(CARD[0] / wide, CARD[1] / high)
    large = cv2.resize(pixels, (max(CARD[0], round(wide * scale)), max(CARD[1], round(high * scale))), interpolation=cv2.INTER_CUBIC)
    top, left = (large.shape[0] - CARD[1]) // 2, (large.shape[1] - CARD[0]) // 2
    return as_jpeg(np.asarray(large[top : top + CARD[1], left : left + CARD[0]], np.uint8))


def as_jpeg(pixels: np.ndarray) -> bytes:
    return cv2.imencode(".jpg", pixels, ENCODINGS[".jpg"])[1].tobytes()


def subject_of(candidates: Sequence[Guess]) -> str:
    """What the likeliest guess wants to see."""
    return candidates[0].subject if candidates else "any"


def _own(path: Path, number: int) -> SamplePicture:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise BadPackage([Problem("picture-too-big", path.name, {"most_bytes": MOST_BYTES})])
        content = path.read_bytes()
    except OSError as error:
        raise KnownError("file-unreadable", path=str(path), reason=error.strerror or type(error).__name__) from error
    try:
        jpeg = run_isolated("demos.package.reencode:reencode", b".jpg\n" + content, ALLOWANCE)
    except KnownError as error:
        raise BadPackage([Problem("picture-bad", path.name, {"reason": error.code})]) from error
    return SamplePicture(f"sample-{number}.jpg", jpeg, Words(vi=f"Mẫu {number}", en=f"Sample {number}"))


def _shipped(subject: str) -> Iterator[SamplePicture]:
    for demo, name in SUBJECTS[subject]:
        package = read_package(SHOWCASE / demo)
        sample = next(sample for sample in package.manifest.sample if sample.file == f"samples/{name}.jpg")
        yield SamplePicture(f"{name}.jpg", package.path(sample.file).read_bytes(), sample.text, sample.credit)

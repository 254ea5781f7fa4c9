"""Samples to try a model on, and to begin a package with: the exhibitor's own, and free ones that ship with the kiosk."""

from __future__ import annotations

import stat
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import cv2
import numpy as np

from demos.inputs import INPUTS
from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.package.reencode import ALLOWANCE, ENCODINGS, MOST_BYTES
from demos.problem import BadPackage, Problem
from demos.runner.isolated import run_isolated
from demos.text import Words
from demos.values import Value
from exhibitor_admin.starting.guess import Guess
from exhibitor_admin.starting.made_up import made_up
from exhibitor_admin.starting.sample import Sample
from models.errors import KnownError, reason_of

SUBJECTS = {
    "things": (("street-eye", "cat"), ("street-eye", "car"), ("street-eye", "coffee"), ("cut-out", "astronaut")),
    "faces": (("cut-out", "astronaut"), ("cut-out", "photographer")),
    "people": (("cut-out", "astronaut"), ("cut-out", "photographer")),
    "pages": (("read-vietnamese", "menu"), ("read-vietnamese", "poster")),
    "any": (("cut-out", "astronaut"), ("street-eye", "coffee")),
}
"""For each subject a demo that ships and one of its samples."""
LEAST, MOST = 2, 6
NEUTRAL = SHOWCASE / "cut-out" / "backgrounds" / "drum.webp"
CARD = (1280, 800)
"""Width and height of the gallery's picture, in pixels."""


def own_samples(paths: Sequence[Path], given: str) -> list[Sample]:
    """The exhibitor's own, of one kind of input; pictures are decoded and encoded anew in a sandboxed child.

    Raises KnownError `file-unreadable`, `sample-unreadable`, BadPackage `file-not-plain`, `picture-bad`, `picture-too-big`.
    """
    return [_own(path, number, given) for number, path in enumerate(paths[:MOST], 1)]


def shipped_samples(guess: Guess) -> list[Sample]:
    """All that suit it; a package needs `LEAST` samples, more make a choice surer."""
    return list(_pictures(guess.subject)) if guess.input == "picture" else made_up(guess.input, guess.quantities)


def values_of(samples: Sequence[Sample], given: str) -> list[Value]:
    """As a demo is given them."""
    with tempfile.TemporaryDirectory(prefix="demo-new-") as folder:
        for sample in samples:
            (Path(folder) / sample.name).write_bytes(sample.content)
        return [INPUTS[given].read(Path(folder) / sample.name) for sample in samples]


def card(samples: Sequence[Sample]) -> bytes:
    """The gallery's picture as JPEG, cut out of the middle of the first sample, or of a picture of our own where samples are none."""
    picture = next((sample.content for sample in samples if sample.name.endswith(".jpg")), NEUTRAL.read_bytes())
    pixels = cv2.imdecode(np.frombuffer(picture, np.uint8), cv2.IMREAD_COLOR)
    if pixels is None:
        raise KnownError("picture-unreadable", file=samples[0].name)
    high, wide = pixels.shape[:2]
    scale = max(CARD[0] / wide, CARD[1] / high)
    large = cv2.resize(pixels, (max(CARD[0], round(wide * scale)), max(CARD[1], round(high * scale))), interpolation=cv2.INTER_CUBIC)
    top, left = (large.shape[0] - CARD[1]) // 2, (large.shape[1] - CARD[0]) // 2
    return as_jpeg(np.asarray(large[top : top + CARD[1], left : left + CARD[0]], np.uint8))


def as_jpeg(pixels: np.ndarray) -> bytes:
    return cv2.imencode(".jpg", pixels, ENCODINGS[".jpg"])[1].tobytes()


def _own(path: Path, number: int, given: str) -> Sample:
    text = Words(vi=f"Mẫu {number}", en=f"Sample {number}")
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise BadPackage([Problem("file-not-plain", path.name)])
        if path.stat().st_size > MOST_BYTES:
            raise BadPackage([Problem("picture-too-big", path.name, {"most_bytes": MOST_BYTES})])
        if given != "picture":
            INPUTS[given].read(path)
            return Sample(f"sample-{number}{INPUTS[given].suffixes[0]}", path.read_bytes(), text)
        jpeg = run_isolated("demos.package.reencode:reencode", b".jpg\n" + path.read_bytes(), ALLOWANCE)
    except OSError as error:
        raise KnownError("file-unreadable", path=str(path), reason=reason_of(error)) from error
    except KnownError as error:
        if given != "picture" or isinstance(error, BadPackage):
            raise
        raise BadPackage([Problem("picture-bad", path.name, {"reason": error.code})]) from error
    return Sample(f"sample-{number}.jpg", jpeg, text)


def _pictures(subject: str) -> Iterator[Sample]:
    for demo, name in SUBJECTS[subject]:
        package = read_package(SHOWCASE / demo)
        sample = next(sample for sample in package.manifest.sample if sample.file == f"samples/{name}.jpg")
        yield Sample(f"{name}.jpg", package.path(sample.file).read_bytes(), sample.text, sample.credit)

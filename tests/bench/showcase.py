"""How many results a second each live demo gives while it has the machine to itself, in the kiosk's own worker."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from demos.inputs.picture import read_picture
from demos.library import SHOWCASE
from demos.measure import live
from demos.package.read import read_package
from demos.package.try_samples import CEILING
from demos.runner.job import job_for
from demos.values import Image, Value
from models.catalogue import Catalogue

LIVE = ("street-eye", "street-count", "driver-view", "cut-out", "hands", "rock-paper-scissors", "things", "teach", "face", "pose")
"""The demos that look at a camera's every picture; the others take one and take their time."""
SIZE = (1280, 720)
"""A camera's pictures."""


def rows() -> Iterator[tuple[str, str, str]]:
    """Each demo on its own samples, as large as a camera's pictures."""
    for name in LIVE:
        package = read_package(SHOWCASE / name)
        given: list[Value] = [_from_a_camera(read_picture(package.path(sample.file))) for sample in package.manifest.sample]
        measured = live(job_for(package, Catalogue()), given, CEILING).measured
        if measured is None:
            raise RuntimeError(f"{name} doesn't run")
        yield f"{name}: results a second alone", f"{measured.pictures_per_second:.0f}", "≥ 15"


def _from_a_camera(picture: Image) -> Image:
    return Image(np.asarray(cv2.resize(picture.pixels, SIZE), np.uint8))

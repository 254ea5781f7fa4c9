"""Of the people in the counting demo's clips each is counted once, the way they go; a jerky clip loses some, as its label says."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Crossings, Image
from models.catalogue import Catalogue
from models.runtime import open_session


@pytest.mark.parametrize(("clip", "counts"), [("one-way", [4, 0]), ("jerky", [2, 0])])
def test_four_people_cross_to_the_left(clip: str, counts: list[int]) -> None:
    package = read_package(SHOWCASE / "street-count")
    pipeline = Pipeline(package.manifest.step, {"detector": open_session(Catalogue().read("nanodet-416"))})
    film = cv2.VideoCapture(str(package.path(f"samples/{clip}.mp4")))
    seconds = 1 / film.get(cv2.CAP_PROP_FPS)
    now, told = 0.0, None
    while (read := film.read())[0]:
        told = pipeline.run(Image(np.asarray(read[1], np.uint8)), now=now)[Crossings]
        now += seconds
    assert isinstance(told, Crossings) and told.counts.tolist() == [counts]

"""The demos of faces and bodies: the clip is counted as it was drawn, and odd pictures are borne."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.pipeline import Pipeline
from demos.values import Image, Keypoints, Measures, Repetitions
from models.catalogue import Catalogue
from models.runtime import open_session

CLIP = SHOWCASE / "pose/samples/exercise.mp4"
EVERY = 2
"""Of the clip's pictures: as many as a slow kiosk sees."""
PEOPLE = 10


def pipeline(demo: str) -> Pipeline:
    manifest = read_package(SHOWCASE / demo).manifest
    models = {name: open_session(Catalogue().read(str(model.catalogue))) for name, model in manifest.model.items()}
    return Pipeline(manifest.step, models)


def picture(name: str) -> np.ndarray:
    pixels = cv2.imread(str(SHOWCASE / name))
    assert pixels is not None
    return pixels


def test_the_clip_shows_each_movement_twice() -> None:
    chain, clip = pipeline("pose"), cv2.VideoCapture(str(CLIP))
    per_second, at = clip.get(cv2.CAP_PROP_FPS), 0
    while clip.grab():
        if at % EVERY == 0:
            counts = chain.run(Image(np.asarray(clip.retrieve()[1], np.uint8)), now=at / per_second)[Repetitions]
        at += 1
    assert isinstance(counts, Repetitions)
    assert counts.counts.tolist() == [2, 2, 2]


@pytest.mark.parametrize(
    ("sample", "least", "most"),
    [("astronaut", (0.1, 0.8, 0.8, 0.0), (0.5, 1.0, 1.0, 0.1)), ("frown", (0.0, 0.8, 0.0, 0.0), (0.2, 1.0, 0.1, 0.1))],
)
def test_smiles_and_frowns_are_measured(sample: str, least: tuple[float, ...], most: tuple[float, ...]) -> None:
    found = pipeline("face").run(Image(np.asarray(picture(f"face/samples/{sample}.jpg"), np.uint8)))[Measures]
    assert isinstance(found, Measures)
    assert ((found.parts[0] >= least) & (found.parts[0] <= most)).all()


def odd(whole: np.ndarray, crowd: np.ndarray) -> Iterator[np.ndarray]:
    yield np.zeros((120, 160, 3), np.uint8)
    yield np.full((120, 160, 3), 255, np.uint8)
    yield np.full((1, 1, 3), 128, np.uint8)
    yield np.random.default_rng(1).integers(0, 256, (2, 3000, 3)).astype(np.uint8)
    yield np.asarray(cv2.resize(whole, (3840, 2160)), np.uint8)
    yield np.ascontiguousarray(whole[::-1])
    yield np.ascontiguousarray(np.rot90(whole))
    yield crowd


@pytest.mark.parametrize(("demo", "most"), [("face", 3), ("pose", 1)])
def test_black_tiny_huge_turned_and_crowded_pictures_are_borne(demo: str, most: int) -> None:
    if demo == "face":
        whole = picture("face/samples/astronaut.jpg")
        crowd = np.tile(whole[40:240, 120:320], (2, PEOPLE // 2, 1))
    else:
        whole = np.asarray(cv2.VideoCapture(str(CLIP)).read()[1], np.uint8)
        crowd = np.tile(whole[:, 400:560], (1, PEOPLE, 1))
    chain, found = pipeline(demo), []
    for at, pixels in enumerate(odd(whole, crowd)):
        points = chain.run(Image(pixels), now=at / 10)[Keypoints]
        assert isinstance(points, Keypoints)
        found.append(len(points.scores))
        assert np.isfinite(points.points).all() and found[-1] <= most
    assert found[:3] == [0, 0, 0] and found[4] == 1 and found[-1] == most

"""Each built-in demo does with the real models what its manifest says of its samples, and speaks all three languages."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.expect import Expect
from demos.inputs import INPUTS
from demos.library import SHOWCASE
from demos.naming import names_of
from demos.package.read import Package, read_package
from demos.pipeline import Pipeline
from demos.unmet import unmet
from demos.values import Boxes, Image, Measures, Repetitions, Scores
from models.catalogue import Catalogue
from models.runtime import Session, open_session

FOLDERS = sorted(path for path in SHOWCASE.iterdir() if path.is_dir())


@pytest.fixture(params=FOLDERS, ids=lambda folder: folder.name)
def package(request: pytest.FixtureRequest) -> Package:
    return read_package(request.param)


def sessions(package: Package) -> dict[str, Session]:
    models = package.manifest.model.items()
    return {name: open_session(Catalogue().read(model.catalogue)) for name, model in models if model.catalogue}


def first_picture(path: Path) -> Image:
    found, pixels = cv2.VideoCapture(str(path)).read() if path.suffix == ".mp4" else (True, cv2.imread(str(path)))
    assert found and pixels is not None, path
    return Image(np.asarray(pixels, np.uint8))


def test_every_sample_gives_what_is_expected_of_it(package: Package) -> None:
    given = INPUTS[package.manifest.input]
    pipeline = Pipeline(package.manifest.step, sessions(package), given.value)
    problems = []
    for sample in package.manifest.sample:
        pipeline.turn_to(seed=0)
        results = pipeline.run(given.read(package.path(sample.file)))
        results = {kind: value for kind, value in results.items() if kind in package.manifest.wants}
        problems += unmet(sample.expect, results, package.manifest.step, sample.file)
    assert problems == []


def test_every_sample_expects_something_and_one_fails(package: Package) -> None:
    samples = package.manifest.sample
    assert all(sample.expect != Expect() for sample in samples)
    assert sum(not sample.fails for sample in samples) >= 2
    assert sum(sample.fails for sample in samples) >= 1


def test_every_text_is_there_in_korean(package: Package) -> None:
    manifest = package.manifest
    words = [*(sample.text for sample in manifest.sample), *(control.text for control in manifest.control)]
    words += [action.text for action in manifest.action]
    words += [background.text for background in manifest.show.background]
    words += [option.text for control in manifest.control for option in control.choices]
    words += [label.text for value in (Boxes, Scores, Measures, Repetitions) for label in names_of(manifest.step, value)]
    assert manifest.text.ko is not None
    assert all(word.ko for word in words)


def test_every_picture_is_small_enough_to_load_at_once_and_says_whose_it_is(package: Package) -> None:
    assert package.path(package.manifest.picture).stat().st_size <= 200_000
    for sample in package.manifest.sample:
        assert sample.credit
        assert package.path(sample.file).stat().st_size <= (2_500_000 if sample.moves else 250_000)
    for background in package.manifest.show.background:
        assert package.path(background.file).stat().st_size <= 150_000


def test_the_card_picture_is_wide_and_large(package: Package) -> None:
    high, wide = first_picture(package.path(package.manifest.picture)).pixels.shape[:2]
    assert wide >= 1280 and 1.4 <= wide / high <= 1.9

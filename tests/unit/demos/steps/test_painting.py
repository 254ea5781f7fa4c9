"""Maps lie on the picture with the right levels, and a picture painted tile by tile shows no seams."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from pydantic import ValidationError

from demos.library import SHOWCASE
from demos.steps.dense_map import DenseMap
from demos.steps.image_to_image import ImageToImage
from demos.values import Image, Placement, Tensors
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import Session, open_session
from tests.unit.demos.steps import random_heads

WHOLE = Placement(0.0, 0.0, 64.0, 96.0)


def test_depth_spans_the_scale_without_its_odd_places() -> None:
    """No depth weights can be had: the map comes from a random convolution with a depth model's output (1, h, w)."""
    picture = np.random.default_rng(1).uniform(0, 1, (1, 3, 96, 64)).astype(np.float32)
    tensors = Tensors(open_session(random_heads.depth()).run_only(picture))
    (plane,) = tensors.arrays.values()
    ranked = sorted(plane.ravel().tolist())
    low, high = ranked[round(0.02 * 6143)], ranked[-1 - round(0.02 * 6143)]
    found = DenseMap().run(tensors, WHOLE)
    assert found.low == pytest.approx(low) and found.high == pytest.approx(high)
    expected = np.clip((plane[0] - low) / (high - low), 0, 1) * 255
    assert found.levels.shape == (96, 64) and np.abs(found.levels - expected).max() <= 1


def test_metres_can_be_flipped_and_the_ends_given() -> None:
    plane = np.array([[[1.0, 5.0, 9.0, 20.0]]], np.float32)
    found = DenseMap(range=(1.0, 9.0), flip=True).run(Tensors({"depth": plane}), Placement(0.0, 0.0, 4.0, 1.0))
    assert found.levels.tolist() == [[255, 127, 0, 0]] and (found.low, found.high) == (9.0, 1.0)


def test_a_level_map_and_the_filling_around_it() -> None:
    plane = np.full((1, 1, 8, 8), 7.0, np.float32)
    plane[..., :2] = 100.0
    found = DenseMap().run(Tensors({"depth": plane}), Placement(2.0, 0.0, 6.0, 8.0))
    assert found.levels.shape == (8, 6) and (found.levels == 0).all()


@pytest.fixture(scope="module")
def painter() -> Session:
    return open_session(Catalogue().read("realesr-animevideo-x4"))


def cat() -> Image:
    pixels = cv2.imread(str(SHOWCASE / "street-eye/samples/cat.jpg"))
    assert pixels is not None
    return Image(np.asarray(cv2.resize(pixels, (120, 90), interpolation=cv2.INTER_AREA), np.uint8))


def test_tiles_show_no_seams(painter: Session) -> None:
    """Beside the model's own answer to the whole picture; its 17 convolutions see 17 pixels far."""
    image = cat()
    array = np.ascontiguousarray(image.pixels[..., ::-1].transpose(2, 0, 1))[None].astype(np.float32) / 255
    (whole,) = painter.run_only(array).values()
    reference = np.rint(np.clip(whole[0, ::-1].transpose(1, 2, 0), 0, 1) * 255)
    painted = ImageToImage(model="painter", tile=80, margin=18).run(image, painter).pixels
    assert painted.shape == (360, 480, 3) and painted.flags.c_contiguous
    inside = np.s_[72:-72, 72:-72]
    assert np.abs(painted[inside] - reference[inside]).max() <= 1


def test_four_times_larger_is_still_the_same_picture(painter: Session) -> None:
    image = cat()
    painted = ImageToImage(model="painter", side=96, tile=96).run(image, painter).pixels
    assert painted.shape == (288, 384, 3)
    back = cv2.resize(painted, (120, 90), interpolation=cv2.INTER_AREA)
    assert np.abs(back.astype(int) - image.pixels).mean() < 6


def test_another_model_is_refused() -> None:
    masks = open_session(Catalogue().read("nanodet-416"))
    with pytest.raises(KnownError, match="model-outputs"):
        ImageToImage(model="m", scale=1, tile=416).run(cat(), masks)


@pytest.mark.parametrize("wrong", [{"tile": 32, "margin": 16}, {"side": 1024, "scale": 8}])
def test_sizes_that_can_not_be_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        ImageToImage.model_validate({"model": "m", **wrong})

"""What was cut out stands before another picture."""

from __future__ import annotations

import numpy as np

from demos.values import Image, Mask
from kiosk.compose import Composer


def test_inside_is_the_picture_and_outside_the_background() -> None:
    picture = np.full((800, 1200, 3), 200, np.uint8)
    background = Image(np.full((10, 90, 3), (10, 20, 30), np.uint8))
    mask = np.zeros((4, 6), np.uint8)
    mask[:, :3] = 255
    blended = Composer(background).blend(picture, Mask(mask))
    assert blended.shape == picture.shape
    assert (blended[:, 0] == 200).all()
    assert (blended[:, -1] == (10, 20, 30)).all()
    middle = blended[400, 500:700, 0]
    assert (np.diff(middle.astype(int)) <= 0).all(), "the edge is soft"


def test_the_middle_of_the_background_covers_the_whole_picture() -> None:
    stripes = np.zeros((30, 90, 3), np.uint8)
    stripes[:, 30:60] = 255
    blended = Composer(Image(stripes)).blend(np.zeros((1000, 1000, 3), np.uint8), Mask(np.zeros((2, 2), np.uint8)))
    assert (blended[:, 100:900] == 255).all()


def test_a_small_picture_does_not_make_the_background_coarse() -> None:
    fine = np.zeros((720, 720, 3), np.uint8)
    fine[:, ::2] = 255
    blended = Composer(Image(fine)).blend(np.zeros((90, 90, 3), np.uint8), Mask(np.zeros((2, 2), np.uint8)))
    assert (blended == fine).all()

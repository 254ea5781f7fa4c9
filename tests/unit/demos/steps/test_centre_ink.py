"""A drawn sign comes to the network at one size, in one place, with one pen, wherever and however large it was drawn."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from demos.steps.centre_ink import CentreInk
from demos.values import Float32, Image


def paper(wide: int = 640, high: int = 400) -> Image:
    return Image(np.full((high, wide, 3), (224, 237, 245), np.uint8))


def seven(left: int, top: int, size: int, pen: int) -> Image:
    image = paper()
    points = np.array([(left, top), (left + size // 2, top), (left + size // 5, top + size)], np.int32)
    cv2.polylines(image.pixels, [points], isClosed=False, color=(14, 16, 20), thickness=pen, lineType=cv2.LINE_AA)
    return image


def framed(image: Image) -> Float32:
    array: Float32 = CentreInk().run(image).array
    assert array.shape == (1, 1, 28, 28)
    return np.asarray(array[0, 0], np.float32)


def test_a_sign_fills_the_box_with_its_centre_of_mass_in_the_middle() -> None:
    picture = framed(seven(50, 40, 300, 20))
    rows = np.flatnonzero(picture.max(axis=1) > 0)
    assert rows[-1] - rows[0] + 1 == 20
    middle = [float(picture.sum(axis=1 - axis) @ np.arange(0.5, 28)) / float(picture.sum()) for axis in (0, 1)]
    assert middle == pytest.approx([14, 14], abs=0.6)


def test_where_and_how_large_it_is_drawn_makes_no_difference() -> None:
    assert np.abs(framed(seven(30, 30, 320, 24)) - framed(seven(500, 250, 80, 6))).mean() < 0.05


def test_a_thin_pen_is_thickened() -> None:
    assert framed(seven(30, 30, 320, 4)).sum() > 0.7 * framed(seven(30, 30, 320, 32)).sum()


@pytest.mark.parametrize("image", [paper(), paper(1, 1), Image(np.zeros((40, 40, 3), np.uint8))])
def test_paper_without_ink_is_nothing(image: Image) -> None:
    assert CentreInk().run(image).array.shape == (0, 1, 28, 28)


@pytest.mark.parametrize("pixels", [(np.indices((50, 50)).sum(axis=0) % 2 * 255), np.tril(np.full((2048, 2048), 255))])
def test_what_is_no_sign_is_framed_all_the_same(pixels: Float32) -> None:
    assert framed(Image(np.repeat(pixels.astype(np.uint8)[:, :, None], 3, axis=2))).max() == 1

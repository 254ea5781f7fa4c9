"""Letterbox, stretch and centre crop put the picture where they say they put it, with the numbers the model was trained on."""

from __future__ import annotations

import numpy as np
import pytest

from demos.steps.centre_crop import CentreCrop
from demos.steps.letterbox import Letterbox
from demos.steps.mask import ReadMask
from demos.steps.stretch import Stretch
from demos.values import Image, Tensors

MEAN, STD = (103.53, 116.28, 123.675), (57.375, 57.12, 58.395)


def plain(high: int, wide: int, colour: tuple[int, int, int]) -> Image:
    return Image(np.full((high, wide, 3), colour, np.uint8))


def test_a_wide_picture_lies_in_the_middle_of_the_letterbox() -> None:
    fitted = Letterbox(size=(416, 416), fill=114).run(plain(720, 1280, (10, 20, 30)))
    placement = fitted.placement
    assert (placement.left, placement.top, placement.width, placement.height) == (0, 91, 416, 234)
    red = fitted.tensor.array[0, 0]
    assert red.shape == (416, 416)
    assert np.allclose(red[:91], 114 / 255) and np.allclose(red[325:], 114 / 255)
    assert np.allclose(red[91:325], 30 / 255)


def test_a_tall_picture_has_its_filling_at_the_sides() -> None:
    placement = Letterbox(size=(320, 160)).run(plain(300, 100, (0, 0, 0))).placement
    assert (placement.left, placement.top, placement.width, placement.height) == (133, 0, 53, 160)


@pytest.mark.parametrize(("colour", "first"), [("bgr", 10), ("rgb", 30)])
def test_mean_and_spread_follow_the_order_of_the_colours(colour: str, first: int) -> None:
    step = Letterbox.model_validate({"size": (64, 64), "mean": MEAN, "std": STD, "colour": colour})
    array = step.run(plain(64, 64, (10, 20, 30))).tensor.array
    expected = [(value - mean) / std for value, mean, std in zip((first, 20, 40 - first), MEAN, STD, strict=True)]
    assert array.shape == (1, 3, 64, 64) and array.dtype == np.float32 and array.flags.c_contiguous
    assert np.allclose(array.mean(axis=(0, 2, 3)), expected, atol=1e-5)


def test_channels_can_come_last() -> None:
    array = Stretch(size=(32, 48), layout="nhwc").run(plain(100, 50, (0, 51, 255))).tensor.array
    assert array.shape == (1, 48, 32, 3)
    assert np.allclose(array[0, 0, 0], (1.0, 0.2, 0.0))


def test_a_stretched_picture_fills_the_input() -> None:
    pixels = np.zeros((100, 200, 3), np.uint8)
    pixels[:, 100:] = 255
    stretched = Stretch(size=(64, 64)).run(Image(pixels))
    assert (stretched.placement.left, stretched.placement.width, stretched.placement.height) == (0, 64, 64)
    assert np.allclose(stretched.tensor.array[0, 0, :, :31], 0) and np.allclose(stretched.tensor.array[0, 0, :, 33:], 1)


@pytest.mark.parametrize("layout", ["nchw", "nhwc"])
def test_grey_is_one_channel_as_bright_as_the_eye_sees_it(layout: str) -> None:
    step = Stretch.model_validate({"size": (48, 32), "colour": "grey", "layout": layout, "mean": (100, 0, 0), "std": (2, 1, 1)})
    array = step.run(plain(64, 64, (10, 20, 30))).tensor.array
    assert array.shape == ((1, 1, 32, 48) if layout == "nchw" else (1, 32, 48, 1))
    assert np.allclose(array, (round(0.114 * 10 + 0.587 * 20 + 0.299 * 30) - 100) / 2)


def test_the_middle_of_the_picture_is_taken_and_its_place_known() -> None:
    pixels = np.zeros((100, 300, 3), np.uint8)
    pixels[:, 150:] = 255
    taken = CentreCrop(size=(64, 64), shorter=80).run(Image(pixels))
    placement = taken.placement
    assert (placement.left, placement.top, placement.width, placement.height) == (-88, -8, 240, 80)
    assert np.allclose(taken.tensor.array[..., :31], 0) and np.allclose(taken.tensor.array[..., 33:], 1)
    assert placement.fractions(np.array([32, 32], np.float32)).tolist() == [0.5, 0.5]
    filled = CentreCrop(size=(64, 32)).run(Image(pixels))
    assert filled.tensor.array.shape == (1, 3, 32, 64) and filled.placement.height == 32


def test_what_the_middle_does_not_show_gets_the_edge_of_the_mask() -> None:
    taken = CentreCrop(size=(64, 64)).run(plain(64, 128, (0, 0, 0)))
    plane = np.zeros((1, 64, 64, 1), np.float32)
    plane[:, :, 32:] = 1.0
    alpha = ReadMask().run(Tensors({"mask": plane}), taken.placement).alpha
    assert alpha.shape == (64, 128)
    assert (alpha[:, :64] == 0).all() and (alpha[:, 64:] == 255).all()

"""A code is found however a card is held."""

from __future__ import annotations

import numpy as np
import pytest

from demos.values import Image
from kiosk.scan.code import find_code
from kiosk.tour.card import held_up

CARD = "MECARD:N:Nguyễn,Thị Minh Khuê;TEL:+84912345678;EMAIL:khue@truong.example;;"


@pytest.mark.parametrize("tilt", [0, 30, 137, 180])
@pytest.mark.parametrize("side", [180, 480])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_card_is_read_turned_near_far_and_in_the_mirror(tilt: float, side: int, mirrored: bool) -> None:
    assert find_code(Image(held_up(CARD, side=side, tilt=tilt, mirrored=mirrored))) == CARD.encode()


def test_a_light_code_on_dark_ground_is_read() -> None:
    assert find_code(Image(255 - held_up(CARD))) == CARD.encode()


def test_letters_stay_the_bytes_that_the_card_holds() -> None:
    assert find_code(Image(held_up("홍길동".encode("euc-kr")))) == "홍길동".encode("euc-kr")


def test_where_no_code_is_none_is_found() -> None:
    noise = np.random.default_rng(5).integers(0, 256, (720, 1280, 3), np.uint8)
    assert find_code(Image(noise)) is None
    assert find_code(Image(np.zeros((1, 1, 3), np.uint8))) is None

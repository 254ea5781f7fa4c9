"""A code is found however a card is held."""

from __future__ import annotations

from random import Random
from typing import Any

import cv2
import numpy as np
import pytest
from qrcode.base import rs_blocks
from qrcode.main import QRCode
from qrcode.util import BitBuffer, create_bytes

from demos.values import Image
from kiosk.scan.code import find_code
from kiosk.scan.read import MOST_BYTES
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


def nonsense(random: Random) -> Image:
    """A code that is whole as a picture, with bits in it that no writer writes."""
    version, correction = random.randint(1, 9), random.randrange(4)
    blocks = rs_blocks(version, correction)
    bits = BitBuffer()
    while len(bits) < 8 * sum(block.data_count for block in blocks):
        bits.put(random.choice((0, 255, random.randrange(256))), 8)
    code = QRCode[Any](version=version, error_correction=correction)
    code.data_cache = create_bytes(bits, blocks)
    code.makeImpl(test=False, mask_pattern=random.randrange(8))
    squares = np.pad(np.where(np.array(code.modules, bool), 0, 255).astype(np.uint8), 4, constant_values=255)
    larger = cv2.resize(squares, None, fx=4, fy=4, interpolation=cv2.INTER_NEAREST)
    return Image(np.ascontiguousarray(cv2.cvtColor(larger, cv2.COLOR_GRAY2BGR), np.uint8))


def test_nonsense_in_a_whole_code_is_survived() -> None:
    random = Random(7)
    found = [find_code(nonsense(random)) for _ in range(100)]
    assert any(found)
    assert all(code is None or len(code) <= MOST_BYTES for code in found)

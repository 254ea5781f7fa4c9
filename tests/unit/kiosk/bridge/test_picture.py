"""Packaged pictures as they are cut for a card."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.bridge.picture import prepared
from models.errors import KnownError


@pytest.fixture
def striped(tmp_path: Path) -> Path:
    """100 × 50: blue, green, red from left to right."""
    pixels = np.zeros((50, 100, 3), np.uint8)
    pixels[:, :25, 0] = pixels[:, 25:75, 1] = pixels[:, 75:, 2] = 255
    path = tmp_path / "striped.png"
    cv2.imwrite(str(path), pixels)
    return path


def test_the_middle_of_a_picture_fills_the_card(striped: Path) -> None:
    assert np.all(prepared(striped, 40, 40, 0, "none")[:, 2:-2] == (0, 255, 0, 255))


def test_only_the_corners_that_are_asked_for_are_cut_round(striped: Path) -> None:
    alpha = prepared(striped, 60, 40, 8, "top")[:, :, 3]
    assert (alpha[0, 0], alpha[0, -1]) == (0, 0)
    assert (alpha[-1, 0], alpha[-1, -1]) == (255, 255)
    assert alpha[8:].min() == 255, "nothing but the corners is cut"


def test_no_colour_is_left_where_nothing_shows(striped: Path) -> None:
    pixels = prepared(striped, 60, 40, 8, "all").astype(int)
    assert np.all(pixels[:, :, :3] <= pixels[:, :, 3:]), "premultiplied, or the edge would glow"


@pytest.mark.parametrize("content", [None, b"", b"no picture"])
def test_a_file_without_a_picture_is_told_by_its_code(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "picture.jpg"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(KnownError, match="picture-unreadable"):
        prepared(path, 10, 10, 0, "all")

"""What is painted into the picture shows through, is edged, and tells low from high by lightness."""

from __future__ import annotations

import numpy as np

from demos.values import Map, Mask
from kiosk.paint import GOLD, heated, tinted

GREY = np.full((720, 960, 3), 120, np.uint8)


def test_what_the_mask_covers_is_tinted_and_has_an_edge_in_a_casing() -> None:
    alpha = np.zeros((120, 160), np.uint8)
    alpha[:, 80:] = 255
    row = tinted(GREY, Mask(alpha))[360].astype(int)
    assert (row[60] == GREY[0, 0]).all()
    assert np.abs(row[720] - (0.55 * 120 + 0.45 * np.array(GOLD))).max() <= 1
    near = row[440:500]
    assert (np.abs(near - GOLD).max(axis=1) < 30).any()
    assert near.max(axis=1).min() < 0.7 * 120


def test_an_empty_mask_leaves_the_picture_as_it_is() -> None:
    assert np.array_equal(tinted(GREY, Mask(np.zeros((8, 8), np.uint8))), GREY)


def test_higher_numbers_are_lighter_and_the_picture_shows_through() -> None:
    levels = np.tile(np.linspace(0, 255, 64).astype(np.uint8), (16, 1))
    lightness = heated(GREY, Map(levels, 0.0, 1.0))[360].mean(axis=1)
    assert (np.diff(lightness[::120]) > 0).all()
    black = heated(np.zeros_like(GREY), Map(levels, 0.0, 1.0))[360].mean(axis=1)
    assert (lightness - black > 30).all()

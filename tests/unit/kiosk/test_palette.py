"""Colours: what WCAG 2.2 AA asks of contrast holds in both palettes, and a palette that breaks it is told of."""

from __future__ import annotations

import pytest

from kiosk.palette import LACQUER, LIGHT, Palette, contrast, too_weak


def test_black_on_white_is_21_to_1() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def test_contrast_is_what_the_standard_computes() -> None:
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [LACQUER, LIGHT], ids=["lacquer", "light"])
def test_both_palettes_can_be_read(palette: Palette) -> None:
    assert list(too_weak(palette)) == []


def test_a_weak_colour_is_named_with_all_that_it_stands_on() -> None:
    found = list(too_weak({**LACQUER, "text3": "#6A5A4A"}))
    assert [(ink, ground) for ink, ground, _, _ in found] == [("text3", "ground"), ("text3", "surface"), ("text3", "raised")]
    assert all(ratio < least == 4.5 for _, _, ratio, least in found)

"""Texts are taken apart into words without losing where they stood."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.syllables import LOOKS, SHAPES, bare, places


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("Đường phố Huế", "Duong pho Hue"),
        ("nghiêng ngả", "nghieng nga"),
        ("café", "cafe"),
        ("東京 Ж", "東京 Ж"),
        ("o\u0301", "o"),
        ("", ""),
    ],
)
def test_marks_are_taken_off_and_nothing_else(marked: str, plain: str) -> None:
    assert bare(marked) == plain


def test_words_are_found_where_they_stand() -> None:
    text = "Gửi an@vnpt.vn lúc 7:30, xem tram.vn!"
    assert [(text[place.start : place.end], place.bare) for place in places(text)] == [
        ("Gửi", "gui"),
        ("an@vnpt.vn", ""),
        ("lúc", "luc"),
        ("7", ""),
        ("30", ""),
        ("xem", "xem"),
        ("tram.vn!", ""),
    ]


@pytest.mark.parametrize(
    ("text", "shapes"),
    [
        ("anh Ba", [0, LOOKS]),
        ("TP HUẾ", [2 * LOOKS, 2 * LOOKS]),
        ("eBay", [3 * LOOKS]),
        ("dạ, vâng. Có", [0, 1, LOOKS + 2]),
        ("Hà-Nội (xin)", [LOOKS, LOOKS + 3, 4]),
    ],
)
def test_the_shape_tells_capitals_and_what_stands_before(text: str, shapes: list[int]) -> None:
    assert [place.shape for place in places(text)] == shapes


@given(st.text(max_size=60))
def test_any_text_has_words_in_order(text: str) -> None:
    found = places(text)
    assert all(before.end <= after.start for before, after in pairwise(found))
    assert all(place.start < place.end and 0 <= place.shape < SHAPES for place in found)

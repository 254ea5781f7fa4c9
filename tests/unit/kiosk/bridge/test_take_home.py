"""What is found is said in plain words, and fits a code."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from demos.library import SHOWCASE
from demos.naming import names_of
from demos.package.read import read_package
from demos.values import Boxes, TextLines, Word
from kiosk.bridge.take_home import first_part
from kiosk.bridge.views.counts import Counts
from kiosk.bridge.views.lines import Lines


def test_things_are_counted_by_name_in_the_visitors_language() -> None:
    manifest = read_package(SHOWCASE / "street-eye").manifest
    counts = Counts()
    counts.begin(manifest, "vi")
    counts.count(Boxes(np.zeros((3, 4), np.float32), np.ones(3, np.float32), np.array([1, 0, 1], np.int32)), 1.0)
    said = counts.in_words()
    counts.forget()
    person, bicycle = (row.text for row in names_of(manifest.step, Boxes)[:2])
    assert said("vi") == f"{person.vi}: 1\n{bicycle.vi}: 2"
    assert said("ko") == f"{person.in_('ko')}: 1\n{bicycle.in_('ko')}: 2"
    assert counts.in_words()("vi") == ""


def test_a_page_is_taken_home_line_by_line() -> None:
    words = ((Word("Trống", 0.9), Word("đồng", 0.4)), (Word("Ngọc", 1.0),))
    lines = Lines()
    lines.read(TextLines(np.zeros((2, 4, 2), np.float32), words))
    assert lines.in_words()("vi") == "Trống đồng\nNgọc"


def test_a_text_that_fits_stays_whole() -> None:
    assert first_part("Trống đồng", len("Trống đồng".encode())) == "Trống đồng"


def test_a_long_text_ends_with_a_whole_word() -> None:
    assert first_part("một hai ba bốn năm", 16) == "một hai …"


@given(st.text(max_size=400), st.integers(8, 300))
def test_no_part_is_longer_than_its_room(text: str, most: int) -> None:
    part = first_part(text, most)
    assert len(part.encode()) <= most
    assert text.startswith(part.removesuffix(" …"))

"""What is found is said in plain words, and fits a code."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.steps.label import Label
from demos.values import Boxes, TextLines, Word
from kiosk.bridge.in_words import in_words
from kiosk.bridge.take_home import first_part


def test_things_are_counted_by_name_in_the_visitors_language() -> None:
    [label] = [step for step in read_package(SHOWCASE / "street-eye").manifest.step if isinstance(step, Label)]
    boxes = Boxes(np.zeros((3, 4), np.float32), np.ones(3, np.float32), np.array([1, 0, 1], np.int32))
    person, bicycle = (row.text for row in label.names.label[:2])
    assert in_words(boxes, label.names.label, "vi") == f"{person.vi}: 1\n{bicycle.vi}: 2"
    assert in_words(boxes, label.names.label, "ko") == f"{person.in_('ko')}: 1\n{bicycle.in_('ko')}: 2"


def test_a_page_is_taken_home_line_by_line() -> None:
    lines = ((Word("Trống", 0.9), Word("đồng", 0.4)), (Word("Ngọc", 1.0),))
    assert in_words(TextLines(np.zeros((2, 4, 2), np.float32), lines), (), "vi") == "Trống đồng\nNgọc"
    assert in_words(None, (), "vi") == ""


def test_a_text_that_fits_stays_whole() -> None:
    assert first_part("Trống đồng", len("Trống đồng".encode())) == "Trống đồng"


def test_a_long_text_ends_with_a_whole_word() -> None:
    assert first_part("một hai ba bốn năm", 16) == "một hai …"


@given(st.text(max_size=400), st.integers(8, 300))
def test_no_part_is_longer_than_its_room(text: str, most: int) -> None:
    part = first_part(text, most)
    assert len(part.encode()) <= most
    assert text.startswith(part.removesuffix(" …"))

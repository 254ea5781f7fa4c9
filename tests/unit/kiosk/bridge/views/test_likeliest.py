"""The likeliest names, as bars and as one answer, and as words to take home."""

from __future__ import annotations

import numpy as np

from demos.values import Scores
from kiosk.bridge.views.likeliest import MOST, Best, TopK
from kiosk.demo_run import Shown
from tests.qml.made_demo import LOOK, made, named

KINDS = {"Mèo": 281, "Cà phê": 967, "Chó": 207}
MANIFEST = made([*LOOK, {"use": "classify", "output": "logits", "names": named(**KINDS)}], {"panel": "top-k"}).manifest


def shown(kinds: list[int], scores: list[float]) -> Shown:
    value = Scores(np.array([kinds], np.int32), np.array([scores], np.float32))
    return Shown(1, 0.0, value, {Scores: value})


def test_the_likeliest_come_first_with_their_names() -> None:
    view = TopK()
    view.begin(MANIFEST, "vi")
    view.show(shown([1, 0], [0.75, 0.2]))
    assert [(row.name, row.said) for row in view.rows] == [("Cà phê", "75\u00a0%"), ("Mèo", "20\u00a0%")]
    assert view.in_words()("en") == "Cà phê: 75%\nMèo: 20%"


def test_kinds_without_a_name_and_what_is_too_much_are_left_out() -> None:
    view = TopK()
    view.begin(MANIFEST, "vi")
    view.show(shown([9, 2, *([0] * 9)], [0.5] * 11))
    assert [row.name for row in view.rows] == ["Chó", *["Mèo"] * (MOST - 1)]


def test_one_answer_is_given_and_taken_back() -> None:
    view = Best()
    view.begin(MANIFEST, "vi")
    view.show(shown([0, 1], [0.9, 0.1]))
    said = view.in_words()
    assert (view.property("name"), view.property("sure")) == ("Mèo", "90\u00a0%")
    view.show(shown([], []))
    assert view.property("name") == ""
    view.forget()
    assert (said("en"), view.in_words()("en")) == ("Mèo: 90%", "")

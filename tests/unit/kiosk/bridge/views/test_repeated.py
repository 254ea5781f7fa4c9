"""Movements stand at none from the start, and are told in the language that is spoken."""

from __future__ import annotations

import numpy as np

from demos.library import SHOWCASE
from demos.package.read import read_package
from demos.values import Repetitions
from kiosk.bridge.views.repeated import Repeated
from kiosk.demo_run import Shown


def test_each_movement_has_a_row_before_anything_is_counted() -> None:
    view = Repeated()
    view.begin(read_package(SHOWCASE / "pose").manifest, "vi")
    assert [(row.name, row.count, row.part) for row in view.rows] == [("Giơ hai tay", 0, 0), ("Gập gối", 0, 0), ("Nghiêng người", 0, 0)]
    assert view.in_words()("vi") == ""
    value = Repetitions(np.array([3, 0, 1], np.int32), np.array([0.5, 0.0, 0.0], np.float32))
    view.show(Shown(1, 0.0, value, {Repetitions: value}, None))
    assert [(row.count, row.part) for row in view.rows] == [(3, 0.5), (0, 0.0), (1, 0.0)]
    assert view.in_words()("en") == "Arms up: 3\nSquats: 0\nSide bends: 1"
    view.forget()
    assert [row.count for row in view.rows] == [0, 0, 0]

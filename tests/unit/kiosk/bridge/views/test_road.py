"""Boxes and the sides of the lane are shown together, and go together."""

from __future__ import annotations

import numpy as np

from demos.values import Road
from kiosk.bridge.views.road import OnRoad, Side
from kiosk.demo_run import Shown
from tests.qml.made_demo import LOOK, made, named

SIDES = np.array([(0.125, 1.0, 0.5, 0.5), (0.875, 1.0, 0.5, 0.5)], np.float32)
BOX = np.array([(0.25, 0.25, 0.5, 0.5)], np.float32)


def test_the_lane_and_what_is_on_it_come_and_go_together() -> None:
    steps = ({"use": "whole"}, {"use": "label", "names": named(Xe=0)}, {"use": "find-lane"})
    view = OnRoad()
    view.begin(made([*LOOK, *steps], {"overlay": "lane", "panel": "counts"}).manifest, "vi")
    road = Road(BOX, np.array([0.75], np.float32), np.zeros(1, np.int32), SIDES)
    view.show(Shown(1, 0.0, road, {Road: road}, None))
    assert [(box.name, box.percent) for box in view.boxes] == [("Xe", "75\N{NO-BREAK SPACE}%")]
    assert list(view.lane.rows) == [Side(0.125, 1.0, 0.5, 0.5), Side(0.875, 1.0, 0.5, 0.5)]
    assert view.in_words()("vi") == "Xe: 1"
    view.forget()
    assert len(view.boxes) == len(view.lane.rows) == 0

"""Points are drawn where they are, joined, and cheap however many they are."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from demos.skeletons import SKELETONS
from kiosk.bridge.views.points import BONE, JOINT, SEEN, draw


def drawn(points: list[tuple[float, float]], scores: list[float], chains: list[tuple[int, ...]]) -> np.ndarray:
    canvas = np.zeros((60, 80, 4), np.uint8)
    draw(canvas, np.array([points], np.float32), np.array([scores]) >= SEEN, chains, 4)
    return canvas


def test_a_line_in_a_dark_casing_leads_from_one_joint_to_the_next() -> None:
    canvas = drawn([(10, 30), (70, 30)], [1, 1], [(0, 1)])
    assert tuple(canvas[30, 40]) == BONE
    assert canvas[34, 40, 3] > 200 and canvas[34, 40, :3].max() < 0x40
    assert tuple(canvas[30, 10]) == tuple(canvas[30, 70]) == JOINT
    assert not canvas[:20].any()


def test_what_is_not_seen_is_not_drawn_nor_what_leads_to_it() -> None:
    canvas = drawn([(10, 10), (10, 50), (70, 50)], [1, 1, 0.1], [(0, 1, 2)])
    assert tuple(canvas[30, 10]) == BONE
    assert not canvas[:, 30:].any()


def test_many_points_are_small_and_those_beyond_the_edge_do_no_harm() -> None:
    points = [(float(x), float(y)) for x in range(-10, 90, 10) for y in range(-10, 70, 10)]
    canvas = drawn(points, [1.0] * len(points), [])
    assert tuple(canvas[20, 40]) == JOINT
    assert 0.01 < (canvas[..., 3] > 0).mean() < 0.3


def test_a_skeleton_of_more_points_than_there_are_joins_those_that_are() -> None:
    assert drawn([(10, 30), (40, 30)], [1, 1], list(SKELETONS["body"])).any()


def test_skeletons_join_as_many_points_as_their_models_give() -> None:
    assert {name: 1 + max(max(chain) for chain in chains) for name, chains in SKELETONS.items()} == {
        "hand": 21,
        "body": 33,
        "body-17": 17,
        "face": 467,
    }
    bones = {frozenset(pair) for chain in SKELETONS["hand"] for pair in pairwise(chain)}
    assert len(bones) == 21

"""A hand's gesture follows from which of its fingers are raised, whichever way the hand is turned."""

from __future__ import annotations

import numpy as np
import pytest

from demos.steps.gestures import Gestures
from demos.values import Image, Keypoints
from models.errors import KnownError

WALL = Image(np.zeros((300, 600, 3), np.uint8))
BENT, RAISED = (0.45, 0.6, 0.5, 0.4), (0.45, 0.7, 0.9, 1.1)
"""How far a finger's four points are from the wrist, in fractions of the picture's height."""


def hand(*raised: bool, turned: float = 0.0) -> Keypoints:
    """One hand, thumb first; fingers fan out from the wrist."""
    points = [(0.0, 0.0), (-0.1, 0.1), (-0.2, 0.2), *(((-0.3, 0.3), (-0.45, 0.55)) if raised[0] else ((-0.15, 0.3), (0.0, 0.35)))]
    for finger, out in enumerate(raised[1:]):
        points += [(length * (finger - 1.0) * 0.2, length) for length in (RAISED if out else BENT)]
    flat = np.array(points) * (1, -1) * 0.3 @ np.array(((np.cos(turned), np.sin(turned)), (-np.sin(turned), np.cos(turned))))
    placed = (flat * (0.5, 1.0) + 0.5).astype(np.float32)
    return Keypoints(placed[None], np.ones((1, 21), np.float32))


@pytest.mark.parametrize("turned", [0.0, 1.0])
def test_fingers_are_counted(turned: float) -> None:
    for count in range(5):
        scores = Gestures().run(WALL, hand(False, *(finger < count for finger in range(4)), turned=turned))
        assert scores.kinds[0, 0] == count
        assert scores.scores.sum() == pytest.approx(1.0, abs=1e-4)
    assert Gestures().run(WALL, hand(True, True, True, True, True, turned=turned)).kinds[0, 0] == 5


def test_the_thumb_alone_points_up_or_down() -> None:
    up = hand(True, False, False, False, False)
    assert Gestures().run(WALL, up).kinds[0, 0] == 6
    assert Gestures().run(WALL, Keypoints(1 - up.points, up.scores)).kinds[0, 0] == 7
    assert Gestures().run(WALL, hand(False, True, False, False, True)).kinds[0, 0] == 8


def test_no_hands_points_in_one_place_and_points_that_are_none_are_borne() -> None:
    none = Keypoints(np.empty((0, 21, 2), np.float32), np.empty((0, 21), np.float32))
    assert Gestures().run(WALL, none).scores.shape[0] == 0
    for fill in (0.0, np.nan, np.inf):
        odd = Keypoints(np.full((2, 21, 2), fill, np.float32), np.ones((2, 21), np.float32))
        assert np.isfinite(Gestures().run(WALL, odd).scores).all()
    with pytest.raises(KnownError, match="model-outputs"):
        Gestures().run(WALL, Keypoints(np.zeros((1, 5, 2), np.float32), np.ones((1, 5), np.float32)))

"""A movement counts when it has come from rest to its mark, once until it was back at rest, and for one body only."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from demos.steps.repetitions import CountRepetitions, Exercise
from demos.values import Image, Keypoints
from models.errors import KnownError

WALL = Image(np.zeros((600, 1200, 3), np.uint8))
NOBODY = Keypoints(np.empty((0, 33, 2), np.float32), np.empty((0, 33), np.float32))


def body(*, raised: float = -1.0, squat: float = 0.0, lean: float = 0.0, away: float = 0.0, wide: float = 0.25) -> Keypoints:
    """Seen from the front: wrists `raised` trunks above the shoulders, thighs shortened by `squat`, the trunk leaning by degrees."""
    points = np.zeros((33, 2))
    hip = np.array([0.0, 0.4 * squat])
    along = np.array([np.sin(np.radians(lean)), -np.cos(np.radians(lean))])
    for left, side in ((11, 1), (12, -1)):
        shoulder = hip + along + np.array([wide * side, 0.0])
        points[[left, left + 4, left + 12]] = shoulder, shoulder - (-0.1 * side, raised), hip + np.array([0.2 * side, 0.0])
        points[[left + 14, left + 16]] = (0.25 * side, 0.8), (0.25 * side, 1.6)
    points[0] = hip + 1.4 * along
    placed = (points * 150 + (600 + 150 * away, 280)) / (1200, 600)
    return Keypoints(placed[None].astype(np.float32), np.ones((1, 33), np.float32))


def counted(bodies: Iterable[Keypoints], step: CountRepetitions | None = None, seconds: float = 0.1) -> list[int]:
    """What was counted after each was looked at three times."""
    exercise, found = Exercise(0), [0, 0, 0]
    for at, one in enumerate(found for found in bodies for _ in range(3)):
        exercise.now = at * seconds
        found = (step or CountRepetitions()).run(WALL, one, exercise).counts.tolist()
    return found


REST, UP, LOW, ASIDE = body(), body(raised=0.9), body(squat=1.5), body(lean=25)


def test_each_movement_is_counted_on_its_own() -> None:
    assert counted([REST, UP, REST, UP, REST, LOW, REST, ASIDE, REST, body(lean=-25)]) == [2, 1, 2]


def test_what_stays_up_counts_once_and_what_begins_up_not_at_all() -> None:
    assert counted([REST, UP, UP, UP]) == [1, 0, 0]
    assert counted([UP, UP]) == [0, 0, 0]
    assert counted([REST, UP, body(raised=0.2), UP]) == [1, 0, 0]


def test_half_a_movement_or_one_picture_of_it_is_none() -> None:
    assert counted([REST, body(raised=0.2), REST, body(lean=10), REST]) == [0, 0, 0]
    exercise = Exercise(0)
    for one in (REST, REST, UP, REST, REST):
        counts = CountRepetitions().run(WALL, one, exercise).counts
    assert counts.tolist() == [0, 0, 0]


def test_only_what_was_chosen_is_counted_and_as_far_as_was_chosen() -> None:
    both = [REST, UP, REST, LOW, REST]
    assert counted(both, CountRepetitions(movement="squat")) == [0, 1, 0]
    assert counted([REST, UP, REST], CountRepetitions(reach=1.5)) == [0, 0, 0]
    assert counted([REST, body(raised=0.2)], CountRepetitions(reach=0.6)) == [1, 0, 0]


def test_from_the_side_and_without_points_to_judge_by_nothing_is_counted() -> None:
    assert counted([body(wide=0.05), body(wide=0.05, lean=25)]) == [0, 0, 0]
    hidden = [Keypoints(one.points, one.scores * 0.4) for one in (REST, UP, REST, LOW)]
    assert counted(hidden) == [0, 0, 0]


def test_whoever_is_suddenly_elsewhere_must_come_to_rest_first() -> None:
    assert counted([REST, body(raised=0.9, away=2.0)]) == [0, 0, 0]
    assert counted([REST, body(raised=0.9, away=0.3)]) == [1, 0, 0]


def test_a_moment_without_a_body_forgets_nothing_and_a_longer_one_everything() -> None:
    assert counted([REST, UP, NOBODY, REST, UP]) == [2, 0, 0]
    assert counted([REST, UP, NOBODY, NOBODY, REST], seconds=1.0) == [0, 0, 0]


def test_how_far_each_has_come_is_told() -> None:
    exercise = Exercise(0)
    parts = [CountRepetitions().run(WALL, one, exercise).parts.tolist() for one in (REST, body(raised=0.0), UP, NOBODY)]
    assert [part[0] for part in parts] == pytest.approx([0.0, 0.5, 1.0, 0.0], abs=0.01)


@pytest.mark.parametrize("fill", [0.0, np.nan, np.inf, 3e38])
def test_points_that_are_none_are_borne(fill: float) -> None:
    odd = Keypoints(np.full((2, 33, 2), fill, np.float32), np.ones((2, 33), np.float32))
    assert counted([odd, REST, odd, UP]) in ([0, 0, 0], [1, 0, 0])
    with pytest.raises(KnownError, match="model-outputs"):
        CountRepetitions().run(WALL, Keypoints(np.zeros((1, 5, 2), np.float32), np.ones((1, 5), np.float32)), Exercise(0))

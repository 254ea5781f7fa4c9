"""Count how often a body makes three movements: both arms up, a squat, a bend to the side.

Judged by rule from what a camera in front of the body sees, in lengths of the trunk and of the shins, so that how near the body is
doesn't matter. A movement counts once it has come from rest to its mark, and again after it was back at rest.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import Field

from demos.file_content import FromFile, Labels
from demos.state import State
from demos.step import Step
from demos.values import Image, Keypoints, Repetitions
from models.errors import KnownError

POINTS = 33
NOSE, SHOULDERS, WRISTS, HIPS, KNEES, ANKLES = 0, (11, 12), (15, 16), (23, 24), (25, 26), (27, 28)
MOVEMENTS = ("arms", "squat", "bend")
RESTING = (-0.6, 0.95, 5.0)
DONE = (0.6, 0.5, 18.0)
"""At rest and at the mark: how high the lower wrist is above the shoulders, in trunks; how high the hips are above the knees on the
straighter leg, in shins; by how many degrees the line from the hips to the nose leans: shoulders hardly leave the middle in a bend."""
AT_REST = 0.25
"""Of the way to the mark: below it a movement is over."""
SEEN = 0.5
"""A movement whose points are less visible isn't judged."""
FACING = 0.4
"""Shoulders that are narrower, in trunks, are seen from the side, where leaning forward looks like bending."""
ANOTHER = 1.0
"""What moves so many trunks from one picture to the next is another body."""

Float64 = NDArray[np.float64]


class Exercise(State):
    """What was counted, and what each movement needs next."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.begin()

    def begin(self) -> None:
        """Nobody has moved yet."""
        self.counts = np.zeros(len(MOVEMENTS), np.int32)
        self.seen_at = self.now
        self.forget_body()

    def forget_body(self) -> None:
        self.ready = np.zeros(len(MOVEMENTS), np.bool_)
        """Which were at rest since they last counted."""
        self.before = np.full(len(MOVEMENTS), np.nan)
        self.middle: Float64 | None = None


class CountRepetitions(Step):
    does: ClassVar = {
        "vi": "Đếm số lần giơ hai tay, gập gối và nghiêng người.",
        "en": "Counts how often both arms go up, the knees bend and the trunk leans to a side.",
    }

    use: Literal["repetitions"] = "repetitions"
    names: Annotated[Labels | None, FromFile()] = None
    """Three: both arms up, squat, bend to the side."""
    movement: Literal["all", "arms", "squat", "bend"] = "all"
    """Which are counted."""
    reach: Annotated[float, Field(ge=0.5, le=1.5)] = 1.0
    """How far a movement must come, in parts of the usual way."""
    away_seconds: Annotated[float, Field(ge=0.5, le=60.0)] = 4.0
    """After so long without a body, counting begins anew."""

    def run(self, image: Image, bodies: Keypoints, exercise: Exercise) -> Repetitions:
        """The 33 points of n bodies (MediaPipe's order), of which the first is followed → what it did so far.

        A mark must be passed in two pictures in a row. Raises KnownError `model-outputs` for other than 33 points.
        """
        if bodies.points.shape[1] != POINTS:
            raise KnownError("model-outputs", step=self.called, wants=f"(n, {POINTS}, 2)")
        high, wide = image.pixels.shape[:2]
        if not len(bodies.points) or not np.isfinite(bodies.points[0]).all():
            if exercise.now - exercise.seen_at > self.away_seconds:
                exercise.begin()
            return Repetitions(exercise.counts.copy(), np.zeros(len(MOVEMENTS), np.float32))
        points = bodies.points[0].astype(np.float64) * (wide, high)
        self._follow(points, exercise)
        ways = _ways(points, bodies.scores[0] >= SEEN) / self.reach
        ways[[self.movement not in ("all", name) for name in MOVEMENTS]] = np.nan
        self._count(ways, exercise)
        return Repetitions(exercise.counts.copy(), np.nan_to_num(np.clip(ways, 0.0, 1.0)).astype(np.float32))

    def _follow(self, points: Float64, exercise: Exercise) -> None:
        """Whoever is suddenly elsewhere has still to come to rest."""
        middle, trunk = _middle(points, HIPS), np.linalg.norm(_middle(points, SHOULDERS) - _middle(points, HIPS))
        if exercise.middle is not None and np.linalg.norm(middle - exercise.middle) > ANOTHER * trunk:
            exercise.forget_body()
        exercise.middle, exercise.seen_at = middle, exercise.now

    def _count(self, ways: Float64, exercise: Exercise) -> None:
        low, far = np.fmin(ways, exercise.before), np.fmax(ways, exercise.before)
        both = np.isfinite(ways) & np.isfinite(exercise.before)
        done = both & exercise.ready & (low >= 1.0)
        exercise.counts += done
        exercise.ready = (exercise.ready & ~done) | (both & (far < AT_REST))
        exercise.before = ways


def _ways(points: Float64, seen: NDArray[np.bool_]) -> Float64:
    """How far each movement has come, (3,): 0 at rest, 1 at its mark; NaN for one that can't be judged."""
    trunk = _middle(points, SHOULDERS) - _middle(points, HIPS)
    length = max(float(np.linalg.norm(trunk)), 1e-6)
    rise = (points[SHOULDERS, 1] - points[WRISTS, 1]).min() / length
    shins = np.maximum(np.linalg.norm(points[KNEES, :] - points[ANKLES, :], axis=1), 1e-6)
    height = ((points[KNEES, 1] - points[HIPS, 1]) / shins).max()
    head = points[NOSE] - _middle(points, HIPS)
    lean = np.degrees(np.arctan2(abs(head[0]), -head[1]))
    resting, done = np.array(RESTING), np.array(DONE)
    ways = (np.array((rise, height, lean)) - resting) / (done - resting)
    facing = abs(points[SHOULDERS[0], 0] - points[SHOULDERS[1], 0]) >= FACING * length
    known = (seen[[*SHOULDERS, *WRISTS, *HIPS]].all(), seen[[*HIPS, *KNEES, *ANKLES]].all(), facing and seen[[NOSE, *HIPS]].all())
    return np.where(known, ways, np.nan)


def _middle(points: Float64, pair: tuple[int, int]) -> Float64:
    return np.asarray(points[pair, :].mean(axis=0), np.float64)

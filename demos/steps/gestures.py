"""Tell a hand's gesture from its 21 points by rule: which fingers are raised, and whether the thumb alone points up or down."""

from __future__ import annotations

from itertools import product
from typing import Annotated, ClassVar, Literal

import numpy as np
from pydantic import Field

from demos.file_content import FromFile, Labels
from demos.probability import sigmoid
from demos.step import Step
from demos.values import Float32, Image, Keypoints, Scores
from models.errors import KnownError

POINTS = 21
WRIST, MIDDLE, LITTLE = 0, 9, 17
"""The wrist, and the knuckles of the middle and the little finger."""
TIPS, JOINTS = (4, 8, 12, 16, 20), (3, 6, 10, 14, 18)
"""Thumb to little finger: the tip, and the joint that it passes when the finger is bent."""
ANCHORS = (LITTLE, WRIST, WRIST, WRIST, WRIST)
"""From where a raised finger's tip is farther than its joint; the thumb moves across the palm."""
RAISED = (0.15, 0.1, 0.1, 0.1, 0.1)
"""By how much, in lengths of the palm."""
CLEARLY = 25.0
"""How fast a finger becomes surely raised beyond that."""
UPRIGHT = 0.7
"""How steep a thumb must be to point up or down: the sine of about 45°."""
UP, DOWN, HORNS = 6, 7, 8
COUNT = 9


class Gestures(Step):
    does: ClassVar = {
        "vi": "Xem ngón tay nào đang giơ để biết bàn tay đang ra dấu gì.",
        "en": "Looks at which fingers are raised and tells the hand's gesture.",
    }

    use: Literal["gestures"] = "gestures"
    names: Annotated[Labels | None, FromFile()] = None
    """Nine: none to five fingers, thumb up, thumb down, and index and little finger, with or without the thumb."""
    sure: Annotated[float, Field(ge=0.0, le=1.0)] = 0.0
    """Gestures that are less likely are left out."""

    def run(self, image: Image, hands: Keypoints) -> Scores:
        """The 21 points of n hands (MediaPipe's order) → for each the likeliest gestures, places in `names`.

        How likely a gesture is follows from how clearly each finger is raised or bent, as if fingers moved on their own.
        Raises KnownError `model-outputs` for other than 21 points.
        """
        if hands.points.shape[1] != POINTS:
            raise KnownError("model-outputs", step=self.called, wants=f"(n, {POINTS}, 2)")
        high, wide = image.pixels.shape[:2]
        points = np.nan_to_num(hands.points, posinf=0.0, neginf=0.0) * np.array((wide, high), np.float32)
        chances = _chances(points)
        order = np.argsort(-chances, axis=1, kind="stable")
        scores = np.take_along_axis(chances, order, axis=1)
        columns = int((scores >= self.sure).any(axis=0).sum())
        return Scores(order[:, :columns].astype(np.int32), scores[:, :columns])


def _chances(hands: Float32) -> Float32:
    """Points (n, 21, 2) in pixels → (n, 9) in 0..1, each row summing up to 1."""
    raised = _raised(hands)
    thumb = hands[:, TIPS[0]] - hands[:, 2]
    rise = -thumb[:, 1] / np.maximum(np.linalg.norm(thumb, axis=1), 1e-6)
    chances = np.zeros((len(hands), COUNT), np.float32)
    for fingers in product((False, True), repeat=len(TIPS)):
        chance = np.where(fingers, raised, 1.0 - raised).prod(axis=1)
        if fingers[1:] == (True, False, False, True):
            chances[:, HORNS] += chance
        elif fingers == (True, False, False, False, False):
            chances[:, UP] += chance * (rise > UPRIGHT)
            chances[:, DOWN] += chance * (rise < -UPRIGHT)
            chances[:, 1] += chance * (abs(rise) <= UPRIGHT)
        else:
            chances[:, sum(fingers)] += chance
    return chances


def _raised(hands: Float32) -> Float32:
    """How likely each finger is raised: (n, 5) in 0..1, from the thumb on."""
    palm = np.maximum(np.linalg.norm(hands[:, MIDDLE] - hands[:, WRIST], axis=1), 1e-6)
    anchors = hands[:, ANCHORS]
    tips = np.linalg.norm(hands[:, TIPS] - anchors, axis=2)
    joints = np.linalg.norm(hands[:, JOINTS] - anchors, axis=2)
    return sigmoid(CLEARLY * ((tips - joints) / palm[:, None] - np.array(RAISED, np.float32)))

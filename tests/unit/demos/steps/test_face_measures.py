"""Openness is measured in the face's own lengths, whichever way it is turned and however near it is."""

from __future__ import annotations

import numpy as np
import pytest

from demos.steps.face_measures import FaceMeasures
from demos.values import Float32, Image, Keypoints
from models.errors import KnownError

WALL = Image(np.zeros((400, 800, 3), np.uint8))
MOUTH, EYES, RAISED, TURNED = range(4)


def face(
    *, gap: float = 0.0, lids: float = 0.3, raised: float = 0.0, nose: float = 0.0, turned: float = 0.0, size: float = 100
) -> Keypoints:
    """In distances between the outer corners of the eyes, y downwards; the points that aren't measured lie in the middle."""
    points = np.zeros((468, 2))
    for outer, inner, upper, lower, side in ((33, 133, 159, 145, -1), (263, 362, 386, 374, 1)):
        points[[outer, inner]] = (0.5 * side, 0.0), (0.2 * side, 0.0)
        points[[upper, lower]] = (0.35 * side, -0.15 * lids), (0.35 * side, 0.15 * lids)
        points[234 if side < 0 else 454] = (0.7 * side, 0.1)
        points[61 if side < 0 else 291] = (0.3 * side, 0.8 - 0.6 * raised)
    points[[13, 14]] = (0.0, 0.8 - gap / 2), (0.0, 0.8 + gap / 2)
    points[1] = (0.7 * nose, 0.4)
    angle = np.radians(turned)
    points = points @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return Keypoints(((points * size + (400, 150)) / (800, 400)).astype(np.float32)[None], np.ones((1, 468), np.float32))


def measured(faces: Keypoints) -> Float32:
    return np.asarray(FaceMeasures().run(WALL, faces).parts[0], np.float32)


@pytest.mark.parametrize(("turned", "size"), [(0.0, 100.0), (35.0, 100.0), (-80.0, 12.0)])
def test_each_measure_follows_what_it_is_of(turned: float, size: float) -> None:
    at_rest = measured(face(turned=turned, size=size))
    assert at_rest == pytest.approx([0.0, 1.0, 0.0, 0.0], abs=0.02)
    assert measured(face(gap=0.6, turned=turned, size=size))[MOUTH] == 1.0
    assert measured(face(lids=0.21, turned=turned, size=size))[EYES] == pytest.approx(0.5, abs=0.03)
    assert measured(face(lids=0.05, turned=turned, size=size))[EYES] == 0.0
    assert measured(face(raised=0.05, turned=turned, size=size))[RAISED] == pytest.approx(0.5, abs=0.03)
    assert measured(face(raised=-0.1, turned=turned, size=size))[RAISED] == 0.0
    assert measured(face(nose=-0.4, turned=turned, size=size))[TURNED] == pytest.approx(0.4, abs=0.03)


def test_nobody_and_points_that_are_none_are_borne() -> None:
    assert FaceMeasures().run(WALL, Keypoints(np.empty((0, 468, 2), np.float32), np.empty((0, 468), np.float32))).parts.shape == (0, 4)
    for fill in (0.0, np.nan, np.inf, 3e38):
        parts = FaceMeasures().run(WALL, Keypoints(np.full((2, 468, 2), fill, np.float32), np.ones((2, 468), np.float32))).parts
        assert ((parts >= 0) & (parts <= 1)).all()
    with pytest.raises(KnownError, match="model-outputs"):
        FaceMeasures().run(WALL, Keypoints(np.zeros((1, 5, 2), np.float32), np.ones((1, 5), np.float32)))

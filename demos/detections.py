"""What all detectors have in common once their heads are read: from centre and size to sides, the best class, the sure ones first."""

from __future__ import annotations

from typing import Annotated

import numpy as np
from pydantic import Field

from demos.values import Boxes, Float32, Placement

Classes = Annotated[int, Field(ge=1, le=2000)]
Stride = Annotated[int, Field(ge=1, le=128)]
"""Pixels of the model's input for each cell of a head's grid."""
Floor = Annotated[float, Field(ge=0.01, le=0.99)]
"""What scores less is left out before anything else is computed."""
Most = Annotated[int, Field(ge=1, le=5000)]
"""Of the rest, at most so many, the best first."""


def sides(centres_and_sizes: Float32) -> Float32:
    """(n, 4) float32 as centre x, centre y, width, height → as x0, y0, x1, y1."""
    centres, halves = centres_and_sizes[:, :2], centres_and_sizes[:, 2:4] * np.float32(0.5)
    return np.concatenate((centres - halves, centres + halves), axis=1)


def sure_rows(scores: Float32, floor: float, most: int) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The places of the rows whose best class reaches the floor, best first: (n, classes) float32 → at most `most` indices."""
    sure = rows_reaching(floor, scores)
    return sure[np.argsort(-scores[sure].max(axis=1), kind="stable")[:most]]


def rows_reaching(floor: float, scores: Float32) -> np.ndarray[tuple[int], np.dtype[np.intp]]:
    """The places of the rows in which a class reaches the floor: (n, classes) float32 → indices, ascending.

    Few do, so nothing else of the others is looked at: comparing takes a third of the time of finding each row's best.
    """
    return np.flatnonzero((scores >= floor).any(axis=1))


def boxes_of(placement: Placement, pixels: Float32, scores: Float32) -> Boxes:
    """Sides (n, 4) in input pixels and scores (n, classes) in 0..1 → boxes in the same order, each of its best class."""
    return Boxes(placement.corners(pixels), scores.max(axis=1), scores.argmax(axis=1).astype(np.int32))

"""How much a result looks like one: the figure by which ways of preparing pictures are compared."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from demos.values import Boxes, Image, Keypoints, Mask, Scores, TextLines, Value
from exhibitor_admin.starting.attempt import Found

BEST_BOXES = 5
THUMBNAIL = (96, 64)
DIFFERENT = 8.0
"""Levels of 255 by which two pictures differ that aren't the same."""
WORDS_IN_A_ROW = 20
"""A reader is judged by how likely so many words are all right: words by themselves look alike."""
LETTERS_A_HEIGHT = 1.5
"""So many fit at least into a piece of a line that is as wide as high."""
LEAST_SHARE = 0.02
"""A mask that covers less, or leaves less, shows nothing."""


def evidence(found: Sequence[Found], given: Sequence[Value]) -> float | None:
    """The mean over all samples, 0..1; None for results that look alike whatever they were made of, such as maps."""
    figures = [
        figure
        for values, source in zip(found, given, strict=True)
        for value in values.values()
        if (figure := _of(value, source)) is not None
    ]
    return float(np.mean(figures)) if figures else None


def _of(value: Value, source: Value) -> float | None:
    match value:
        case Boxes():
            best = np.sort(value.scores)[-BEST_BOXES:]
            return float((best**2).sum() / BEST_BOXES)
        case Scores():
            return float(value.scores[:, 0].mean()) if value.scores.size else 0.0
        case Keypoints():
            return float(value.scores.mean()) if value.scores.size else 0.0
        case Mask():
            share = float((value.alpha >= 128).mean())
            decided = float(np.abs(value.alpha / 127.5 - 1.0).mean())
            return decided if LEAST_SHARE <= share <= 1 - LEAST_SHARE else 0.2 * decided
        case TextLines():
            return _of_text(value)
        case Image() if isinstance(source, Image):
            return _likeness(value, source)
    return None


def _likeness(painted: Image, source: Image) -> float:
    """A picture that was painted larger is still that picture: 1 where the two don't differ, both made small."""
    small = [cv2.resize(image.pixels, THUMBNAIL, interpolation=cv2.INTER_AREA).astype(np.float32) for image in (painted, source)]
    return float(np.exp(-np.abs(small[0] - small[1]).mean() / DIFFERENT))


def _of_text(read: TextLines) -> float:
    """How sure the words are, less where lines have hardly any letters: a reader that is fed wrongly often sees nothing."""
    words = [word for line in read.lines for word in line]
    if not words:
        return 0.0
    corners = read.corners
    across = np.linalg.norm(corners[:, 1] - corners[:, 0], axis=1) / np.maximum(np.linalg.norm(corners[:, 3] - corners[:, 0], axis=1), 1e-3)
    filled = min(1.0, sum(len(word.text) for word in words) / max(float(across.sum()) * LETTERS_A_HEIGHT, 1.0))
    return float(np.mean([word.score for word in words])) ** WORDS_IN_A_ROW * filled**2

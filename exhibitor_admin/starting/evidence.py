"""How much a result looks like one: the figure by which ways of preparing pictures are compared."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from demos.values import Boxes, Keypoints, Mask, Scores, TextLines
from exhibitor_admin.starting.attempt import Found

BEST_BOXES = 5
WORDS_IN_A_ROW = 20
"""A reader is judged by how likely so many words are all right: words by themselves look alike."""
LETTERS_A_HEIGHT = 1.5
"""So many fit at least into a piece of a line that is as wide as high."""
LEAST_SHARE = 0.02
"""A mask that covers less, or leaves less, shows nothing."""


def evidence(found: Sequence[Found]) -> float | None:
    """The mean over all pictures, 0..1; None for results that look alike whatever they were made of, such as maps and pictures."""
    figures = [figure for values in found for value in values.values() if (figure := _of(value)) is not None]
    return float(np.mean(figures)) if figures else None


def _of(value: object) -> float | None:
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
    return None


def _of_text(read: TextLines) -> float:
    """How sure the words are, less where lines have hardly any letters: a reader that is fed wrongly often sees nothing."""
    words = [word for line in read.lines for word in line]
    if not words:
        return 0.0
    corners = read.corners
    across = np.linalg.norm(corners[:, 1] - corners[:, 0], axis=1) / np.maximum(np.linalg.norm(corners[:, 3] - corners[:, 0], axis=1), 1e-3)
    filled = min(1.0, sum(len(word.text) for word in words) / max(float(across.sum()) * LETTERS_A_HEIGHT, 1.0))
    return float(np.mean([word.score for word in words])) ** WORDS_IN_A_ROW * filled**2

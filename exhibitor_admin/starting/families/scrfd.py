"""Anchor-free face detectors such as SCRFD: for each stride a score, four distances and five points for each anchor."""

from __future__ import annotations

from exhibitor_admin.starting.detector import cells_of, detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said
from exhibitor_admin.starting.preparation import EVEN, Preparation, starting_with

STRIDES = ((8, 16, 32), (8, 16, 32, 64, 128))
POINTS = 5
INSIGHTFACE = Preparation("(x - 127.5) / 128 RGB", mean=EVEN.mean, std=(128.0, 128.0, 128.0))


def guess(facts: Facts) -> Guess | None:
    """Scores (cells, 1) and distances (cells, 4) of each stride, points (cells, 10) where the model has them."""
    if facts.picture is None:
        return None
    found = {(_rows(answer.shape), answer.shape[-1]) for answer in facts.answers if len(answer.shape) >= 2}
    for strides in STRIDES:
        for per_cell in (1, 2):
            rows = [cells_of(facts.picture.size, (stride,), per_cell) for stride in strides]
            if not all((count, columns) in found for count in rows for columns in (1, 4)):
                continue
            points = POINTS if all((count, 2 * POINTS) in found for count in rows) else 0
            decode = {
                "use": "decode-scrfd",
                "size": list(facts.picture.size),
                "strides": list(strides),
                "per_cell": per_cell,
                "points": points,
            }
            why = (
                Said("new-because-cells", {"cells": sum(rows), "strides": ", ".join(map(str, strides)), "columns": f"1, 4, {2 * points}"}),
            )
            return detector(facts, "scrfd", 0.9, decode, ("face",), starting_with(INSIGHTFACE), why, subject="faces")
    return None


def _rows(shape: tuple[int, ...]) -> int:
    rows = 1
    for side in shape[:-1]:
        rows *= side
    return rows

"""MediaPipe's detectors of faces, palms and people: anchors on two grids, each with a logit, a box and some points."""

from __future__ import annotations

from exhibitor_admin.starting.detector import cells_of, detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said, Subject
from exhibitor_admin.starting.preparation import EVEN, UNIT

GRIDS = (
    ((16, 32), (2, 6)),
    ((8, 16), (2, 6)),
    ((8, 16, 32), (2, 2, 6)),
)
"""Strides and anchors in each cell, as the face, palm and pose detectors have them."""
KINDS = {6: ("face", EVEN), 7: ("palm", UNIT), 4: ("person", EVEN)}
"""What a detector with so many points finds, and how its pictures are brought to numbers."""


def guess(facts: Facts) -> Guess | None:
    """Outputs (1, anchors, 1) and (1, anchors, 4 + 2·points), whole or one pair for each grid."""
    if facts.picture is None:
        return None
    shapes = [answer.shape for answer in facts.answers if len(answer.shape) == 3]
    wide = {shape[2] for shape in shapes} - {1}
    for strides, per_cell in GRIDS:
        counts = [cells_of(facts.picture.size, (stride,), count) for stride, count in zip(strides, per_cell, strict=True)]
        if {shape[1] for shape in shapes} not in ({sum(counts)}, set(counts)) or len(wide) != 1:
            continue
        points, left = divmod(wide.pop() - 4, 2)
        if left or points not in KINDS:
            return None
        kind, prepared = KINDS[points]
        decode = {
            "use": "decode-ssd-anchors",
            "size": list(facts.picture.size),
            "strides": list(strides),
            "per_cell": list(per_cell),
            "points": points,
        }
        why = (Said("new-because-cells", {"cells": sum(counts), "strides": ", ".join(map(str, strides)), "columns": f"4 + 2 × {points}"}),)
        subject: Subject = "faces" if kind == "face" else "people"
        return detector(facts, "blaze", 0.95, decode, (kind,), (prepared,), why, subject=subject)
    return None

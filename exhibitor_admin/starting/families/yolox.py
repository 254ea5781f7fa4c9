"""YOLOX (Ge et al. 2021): one output (1, cells, 5 + classes), a cell for each place of the strides 8, 16 and 32."""

from __future__ import annotations

from exhibitor_admin.starting.detector import cells_of, detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said, named_or_numbered
from exhibitor_admin.starting.preparation import BYTES_BGR, IMAGENET, starting_with

STRIDES = (8, 16, 32)
FILL = 114
LARGEST_SHIFT = 60.0
"""Before decoding, shifts are in cells and sizes are logarithms; decoded boxes are in pixels."""


def guess(facts: Facts) -> Guess | None:
    """The original takes bytes in blue, green, red; its first releases took ImageNet's mean and std."""
    if facts.picture is None or len(facts.answers) != 1:
        return None
    cells = cells_of(facts.picture.size, STRIDES)
    for answer in facts.with_shape(1, cells, None):
        classes = answer.shape[2] - 5
        if classes < 1:
            continue
        names, unknown = named_or_numbered(facts, classes)
        decode = {"use": "decode-yolox", "size": list(facts.picture.size), "classes": classes}
        if answer.reach > LARGEST_SHIFT:
            decode["decoded"] = True
        why = [Said("new-because-cells", {"cells": cells, "strides": "8, 16, 32", "columns": f"5 + {classes}"})]
        named = "yolox" in f"{facts.name} {facts.structure.producer}".lower()
        if named:
            why.append(Said("new-because-name", {"name": facts.name}))
        return detector(
            facts,
            "yolox",
            0.95 if named else 0.85,
            decode,
            names,
            starting_with(BYTES_BGR, IMAGENET),
            tuple(why),
            fill=FILL,
            unknown=unknown,
        )
    return None

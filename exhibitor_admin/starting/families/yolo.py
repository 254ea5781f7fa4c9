"""YOLOv5, v8 and their successors without metadata, told by the shape of their one output."""

from __future__ import annotations

from exhibitor_admin.starting.detector import cells_of, detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said, named_or_numbered
from exhibitor_admin.starting.preparation import UNIT, starting_with

STRIDES = (8, 16, 32)
V5_ANCHORS = 3
FILL = 114


def guess(facts: Facts) -> Guess | None:
    """`v8` has classes across and cells down, `v5` three anchors a cell and a number for whether anything is there."""
    if facts.picture is None:
        return None
    cells = cells_of(facts.picture.size, STRIDES)
    for layout, answers, columns, rows in (
        ("v8", facts.with_shape(1, None, cells), 4, cells),
        ("v5", facts.with_shape(1, V5_ANCHORS * cells, None), 5, V5_ANCHORS * cells),
    ):
        for answer in answers:
            classes = (answer.shape[1] if layout == "v8" else answer.shape[2]) - columns
            if classes < 1:
                continue
            names, unknown = named_or_numbered(facts, classes)
            decode = {"use": "decode-yolo", "layout": layout, "classes": classes}
            why = (Said("new-because-cells", {"cells": rows, "strides": "8, 16, 32", "columns": f"{columns} + {classes}"}),)
            return detector(facts, "yolo", 0.8, decode, names, starting_with(UNIT), why, fill=FILL, unknown=unknown)
    return None

"""NanoDet (RangiLyu): for each stride the scores of the classes and four distances as distributions, as outputs of their own."""

from __future__ import annotations

from exhibitor_admin.starting.detector import cells_of, detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said, named_or_numbered
from exhibitor_admin.starting.preparation import IMAGENET_BGR, starting_with

STRIDES = ((8, 16, 32), (8, 16, 32, 64))
BINS = (8, 11, 16)
"""`reg_max` + 1 of the published configurations."""


def guess(facts: Facts) -> Guess | None:
    """Two outputs for each stride: (1, cells, classes) and (1, cells, 4 · bins)."""
    if facts.picture is None:
        return None
    shapes = [answer.shape for answer in facts.answers if len(answer.shape) == 3]
    for strides in STRIDES:
        rows = {cells_of(facts.picture.size, (stride,)) for stride in strides}
        columns = sorted({shape[2] for shape in shapes if shape[1] in rows})
        bins = [count for count in BINS if 4 * count in columns]
        classes = [count for count in columns if count not in (4 * bins[0] if bins else 0, 1)]
        if {shape[1] for shape in shapes} != rows or len(shapes) != 2 * len(strides) or not bins or len(classes) != 1:
            continue
        names, unknown = named_or_numbered(facts, classes[0])
        decode: dict[str, object] = {"use": "decode-nanodet", "size": list(facts.picture.size), "classes": classes[0], "bins": bins[0]}
        if strides != STRIDES[0]:
            decode["strides"] = list(strides)
        columns_said = f"{classes[0]}, 4 × {bins[0]}"
        why = (Said("new-because-cells", {"cells": sum(rows), "strides": ", ".join(map(str, strides)), "columns": columns_said}),)
        return detector(facts, "nanodet", 0.95, decode, names, starting_with(IMAGENET_BGR), why, unknown=unknown)
    return None

"""Models that Ultralytics exported (YOLOv5u, v8, v9, v10, 11, 12): their metadata name the task, the classes and the size."""

from __future__ import annotations

from exhibitor_admin.starting.detector import detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said
from exhibitor_admin.starting.metadata import listed_names, plain_names
from exhibitor_admin.starting.preparation import UNIT

MASKS = 32
"""Mask coefficients after the classes of each box, in models of the task `segment`."""
FILL = 114


def guess(facts: Facts) -> Guess | None:
    """`task` is detect, segment, pose or classify; of `segment` the boxes are shown."""
    task, names = facts.metadata.get("task", ""), plain_names(listed_names(facts.metadata.get("names", "")))
    if facts.picture is None or not names or "stride" not in facts.metadata:
        return None
    why = (Said("new-because-metadata", {"what": f"Ultralytics, {task}, {len(names)}"}),)
    if task == "classify":
        steps = (
            {"use": "centre-crop", "size": list(facts.picture.size)},
            {"use": "infer", "model": OWN},
            {"use": "classify", "names": LABELS, "logits": "none"},
        )
        return Guess("ultralytics", 0.99, why, steps, "centre-crop", (UNIT,), names=names)
    decode = _decode(facts, task, len(names))
    if decode is None:
        return None
    unknown = (Said("new-only-boxes"),) if task == "segment" else ()
    return detector(facts, "ultralytics", 0.99, decode, names, (UNIT,), why, fill=FILL, unknown=unknown)


def _decode(facts: Facts, task: str, classes: int) -> dict[str, object] | None:
    if facts.with_shape(1, None, 6) and task == "detect":
        return {"use": "decode-yolo", "layout": "v10", "classes": classes}
    if facts.with_shape(1, 4 + classes, None):
        return {"use": "decode-yolo", "classes": classes}
    if task == "segment" and facts.with_shape(1, 4 + classes + MASKS, None):
        return {"use": "decode-yolo", "classes": classes, "ignored": MASKS}
    for answer in facts.with_shape(1, None, None) if task == "pose" else ():
        points, left = divmod(answer.shape[1] - 4 - classes, 3)
        if points > 0 and not left:
            return {"use": "decode-yolo", "classes": classes, "points": points}
    return None

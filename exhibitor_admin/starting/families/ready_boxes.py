"""Detectors that were exported with their decoding: TensorFlow's object detection, torchvision, SSD heads with their priors applied."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.detector import detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said, Subject, named_or_numbered
from exhibitor_admin.starting.preparation import EVEN, UNIT, starting_with
from exhibitor_admin.starting.probe import Answer

FRACTION_MOST = 2.0
"""Boxes may reach a little beyond the picture."""


def guess(facts: Facts) -> Guess | None:
    """An output of boxes and one of scores in 0..1 with as many rows; softmax over classes has nothing as its first."""
    boxes = next((answer for answer in facts.answers if answer.shape[-1:] == (4,) and len(answer.shape) in (2, 3)), None)
    if facts.picture is None or boxes is None or not boxes.shape[-2]:
        return None
    if not boxes.ordered and (boxes.low < 0 or boxes.high > 1):
        return None  # shifts from anchors that only its training knows
    rows = boxes.shape[-2]
    others = [answer for answer in facts.answers if answer is not boxes and _columns(answer, rows)]
    scores = next((answer for answer in others if answer.low >= 0 and answer.high <= 1 and "class" not in answer.name.lower()), None)
    if scores is None:
        return None
    labels = next((answer for answer in others if answer is not scores and _columns(answer, rows) == 1), None)
    decode: dict[str, Any] = {"use": "decode-boxes", "size": list(facts.picture.size), "boxes": boxes.name, "scores": scores.name}
    if not boxes.ordered:
        decode["corners"] = "xywh"
    elif "detection_boxes" in boxes.name.lower():
        decode["corners"] = "yxyx"
    if boxes.high > FRACTION_MOST:
        decode["unit"] = "pixels"
    classes, background = _columns(scores, rows), 0
    if labels is not None and classes == 1:
        decode["classes"] = labels.name
        classes, background = max((len(names) for names in facts.lists), default=80), 1
    elif scores.sums is not None and classes > 1:
        classes, background = classes - 1, 1
    if background:
        decode["background"] = background
    names, unknown = (("face",), ()) if classes == 1 else named_or_numbered(facts, classes)
    why = (Said("new-because-shape", {"outputs": f"{boxes.name} {_shown(boxes)}, {scores.name} {_shown(scores)}"}),)
    unknown = (*unknown, Said("new-corners-assumed", {"corners": str(decode.get("corners", "xyxy"))}))
    subject: Subject = "faces" if classes == 1 else "things"
    return detector(
        facts, "ready-boxes", 0.7, decode, names, starting_with(UNIT, EVEN), why, fit="stretch", subject=subject, unknown=unknown
    )


def _columns(answer: Answer, rows: int) -> int:
    """0 for an output that hasn't so many rows."""
    match answer.shape:
        case (1, height, columns) | (height, columns) if height == rows:
            return columns
        case (1, height) | (height,) if height == rows:
            return 1
    return 0


def _shown(answer: Answer) -> str:
    return " × ".join(map(str, answer.shape))

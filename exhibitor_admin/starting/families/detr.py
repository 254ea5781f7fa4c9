"""DETR and RT-DETR: a fixed number of queries, each with class logits and a box in fractions of the input."""

from __future__ import annotations

from exhibitor_admin.starting.detector import detector
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import Guess, Said, class_names, named_or_numbered
from exhibitor_admin.starting.preparation import IMAGENET, UNIT, starting_with, stated

QUERIES_MOST = 1000


def guess(facts: Facts) -> Guess | None:
    """Two outputs (1, queries, classes) and (1, queries, 4), the boxes in 0..1. One class too many means softmax."""
    boxes = next((answer for answer in facts.with_shape(1, None, 4) if answer.low >= -0.1 and answer.high <= 1.1), None)
    if facts.picture is None or boxes is None or boxes.shape[1] > QUERIES_MOST:
        return None
    logits = next((answer for answer in facts.with_shape(1, boxes.shape[1], None) if answer.shape[2] != 4 and answer.low < 0), None)
    if logits is None:
        return None
    sigmoid = "rt" in str(facts.config.get("model_type", "")).lower() or bool(class_names(facts, logits.shape[2]))
    classes = logits.shape[2] - (not sigmoid)
    if classes < 1:
        return None
    names, unknown = named_or_numbered(facts, classes)
    decode: dict[str, object] = {"use": "decode-detr", "size": list(facts.picture.size), "classes": classes}
    if sigmoid:
        decode["logits"] = "sigmoid"
    known = stated(facts.prepared, facts.config)
    first = UNIT if sigmoid else IMAGENET
    named = {boxes.name, logits.name} >= {"pred_boxes", "logits"}
    why = [Said("new-because-shape", {"outputs": f"{logits.name} {_shown(logits.shape)}, {boxes.name} {_shown(boxes.shape)}"})]
    return detector(
        facts,
        "detr",
        0.95 if named else 0.75,
        decode,
        names,
        (known,) if known else starting_with(first),
        tuple(why),
        fit="stretch",
        unknown=unknown,
    )


def _shown(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape))

"""Image classification (timm, torchvision, Hugging Face, TensorFlow): one number for each class."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.detector import fitted, free_size
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said, class_names, named_or_numbered
from exhibitor_admin.starting.preparation import BYTES, EVEN, IMAGENET, UNIT, starting_with, stated
from exhibitor_admin.starting.probe import Answer

CLASSES_MOST = 2000
IMAGENET_CLASSES = (1000, 1001)


def guess(facts: Facts) -> Guess | None:
    """An output (1, classes), also with axes of length 1; of several the one whose names are known, or the smallest."""
    if facts.picture is None:
        return None
    rows = [answer for answer in facts.answers if 2 <= _classes(answer) <= CLASSES_MOST]
    if not rows or any(len(answer.shape) == 4 and min(answer.shape[2:]) > 1 for answer in facts.answers):
        return None
    output = min(rows, key=lambda answer: (not class_names(facts, _classes(answer)), "logit" not in answer.name.lower(), _classes(answer)))
    classes = _classes(output)
    names, unknown = named_or_numbered(facts, classes)
    classify: dict[str, Any] = {"use": "classify", "names": LABELS}
    if len(facts.answers) > 1:
        classify["output"] = output.name
    if output.sums is not None:
        classify["logits"] = "none"
    known = stated(facts.prepared, facts.config)
    sure = 0.9 if not unknown else 0.8 if classes in IMAGENET_CLASSES else 0.5
    return Guess(
        "classifier",
        sure,
        (Said("new-because-classes", {"output": output.name, "classes": classes}),),
        (fitted(facts, "centre-crop"), {"use": "infer", "model": OWN}, classify),
        "centre-crop",
        (known,) if known else starting_with(IMAGENET, EVEN, UNIT, BYTES),
        names=names,
        subject="things",
        unknown=(*unknown, *free_size(facts)),
    )


def _classes(answer: Answer) -> int:
    """0 for an output that isn't a row of numbers: (1, n), (1, n, 1, 1) or (1, 1, 1, n)."""
    if len(answer.shape) not in (2, 4) or answer.shape[0] != 1:
        return 0
    longest = max(answer.shape[1:])
    return longest if sorted(answer.shape[1:])[:-1] == [1] * (len(answer.shape) - 2) else 0

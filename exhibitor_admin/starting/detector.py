"""The chain that all detectors share once their heads are known: fit the picture, infer, decode, suppress, name."""

from __future__ import annotations

from typing import Any, Literal

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said, StepData, Subject
from exhibitor_admin.starting.preparation import Preparation

SURENESS = {
    "step": "nms",
    "field": "score",
    "range": [0.05, 0.95],
    "text": {"vi": "Độ chắc chắn tối thiểu", "en": "Minimum certainty", "ko": "최소 확신도"},
}
"""The control that every detector has."""


def detector(
    facts: Facts,
    family: str,
    score: float,
    decode: StepData,
    names: tuple[str, ...],
    preparations: tuple[Preparation, ...],
    reasons: tuple[Said, ...],
    *,
    fit: Literal["letterbox", "stretch"] = "letterbox",
    fill: int = 0,
    subject: Subject = "things",
    unknown: tuple[Said, ...] = (),
) -> Guess:
    """A guess for a model that takes one picture; without `names` its boxes stay of one kind."""
    steps: tuple[StepData, ...] = (
        fitted(facts, fit, fill),
        {"use": "infer", "model": OWN},
        decode,
        {"use": "nms", "score": 0.35, "iou": 0.5},
        {"use": "label", "names": LABELS},
    )
    return Guess(
        family,
        score,
        reasons,
        steps,
        fit,
        preparations,
        names=names,
        controls=(SURENESS,),
        subject=subject,
        unknown=(*unknown, *free_size(facts)),
    )


def fitted(facts: Facts, fit: str, fill: int = 0) -> StepData:
    """The step that brings a picture to the model's input; colour, mean and std are added once they are decided."""
    if facts.picture is None:
        raise ValueError("a model without a picture has no such step")
    step: dict[str, Any] = {"use": fit, "size": list(facts.picture.size)}
    if facts.picture.layout == "nhwc":
        step["layout"] = "nhwc"
    return step | ({"fill": fill} if fill else {})


def free_size(facts: Facts) -> tuple[Said, ...]:
    """What is to be said of a model that leaves its input's size open."""
    if facts.picture is None or not facts.picture.free:
        return ()
    wide, high = facts.picture.size
    return (Said("new-free-size", {"wide": wide, "high": high}),)


def cells_of(size: tuple[int, int], strides: tuple[int, ...], per_cell: int = 1) -> int:
    """How many cells the grids of these strides have on an input, those at the edges counted whole."""
    return sum(-(-size[0] // stride) * -(-size[1] // stride) * per_cell for stride in strides)

"""MediaPipe-style landmarks: a piece of the picture in, the points of a face, a hand or a body out, often with how sure it is there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from exhibitor_admin.starting.detector import fitted
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said, StepData, Subject
from exhibitor_admin.starting.preparation import EVEN, UNIT, Preparation
from exhibitor_admin.starting.probe import Answer


@dataclass(frozen=True, slots=True)
class Body:
    """A thing with points: how many numbers a model gives for it, and how its piece of the picture is found."""

    name: str
    """That of its skeleton, too."""
    things: Mapping[str, str]
    points: int
    columns: int
    finder: str
    """The detector in the kiosk's catalogue that finds it."""
    before: tuple[StepData, ...]
    """The finder's chain up to its boxes."""
    crop: Mapping[str, Any]
    subject: Subject
    keep: int | None = None


def _finder(fit: Mapping[str, Any], prepared: Preparation, decode: Mapping[str, Any], score: float) -> tuple[StepData, ...]:
    return (
        {"use": "letterbox", **fit, **prepared.fields},
        {"use": "infer", "model": "finder", "name": "find"},
        decode,
        {"use": "nms", "iou": 0.3, "score": score},
    )


FACES = _finder(
    {"size": [256, 256], "layout": "nhwc"},
    EVEN,
    {"use": "decode-ssd-anchors", "size": [256, 256], "strides": [16, 32], "per_cell": [2, 6], "points": 6},
    0.5,
)
PALMS = _finder(
    {"size": [192, 192], "layout": "nhwc"},
    UNIT,
    {"use": "decode-ssd-anchors", "size": [192, 192], "strides": [8, 16], "per_cell": [2, 6], "points": 7},
    0.5,
)
WHOLE: tuple[StepData, ...] = ({"use": "whole"},)
FACE_CROP = {"scale": 1.5, "upright": [0, 1], "degrees": 0.0}
FACES_FOUND = {"vi": "khuôn mặt", "en": "faces", "ko": "얼굴"}
PEOPLE_FOUND = {"vi": "người", "en": "people", "ko": "사람"}
BODIES = (
    Body("face", FACES_FOUND, 468, 3, "blazeface-256", FACES, FACE_CROP, "faces"),
    Body("face", FACES_FOUND, 478, 3, "blazeface-256", FACES, FACE_CROP, "faces"),
    Body(
        "hand",
        {"vi": "bàn tay", "en": "hands", "ko": "손"},
        21,
        3,
        "palm-192",
        PALMS,
        {"scale": 2.6, "shift": [0.0, -0.5], "upright": [0, 2]},
        "people",
    ),
    Body("body", PEOPLE_FOUND, 39, 5, "", WHOLE, {}, "people", keep=33),
    Body("body", PEOPLE_FOUND, 33, 5, "", WHOLE, {}, "people"),
)


def guess(facts: Facts) -> Guess | None:
    """Told by how many numbers the largest output has; the piece comes from a detector that every kiosk has."""
    if facts.picture is None:
        return None
    for body in BODIES:
        output = next((answer for answer in facts.answers if _count(answer) == body.points * body.columns), None)
        if output is None:
            continue
        crop = {**fitted(facts, "crop"), **body.crop}
        flag = _flag(facts.answers, output)
        landmarks: dict[str, Any] = {"use": "landmarks", "points": body.points, "output": output.name}
        landmarks |= {"columns": body.columns} if body.columns != 3 else {}
        landmarks |= {"keep": body.keep} if body.keep else {}
        if flag is not None:
            landmarks |= {"flag": flag.name} | ({} if flag.low >= 0 and flag.high <= 1 else {"flag_is": "logit"})
        return Guess(
            "landmarks",
            0.9,
            (Said("new-because-points", {"output": output.name, "points": body.points, "thing": body.name}),),
            (*body.before, crop, {"use": "infer", "model": OWN}, landmarks),
            "crop",
            (UNIT,),
            models={"finder": body.finder} if body.finder else {},
            subject=body.subject,
            show={"skeleton": body.name, "things": body.things},
            unknown=(Said("new-piece-by", {"finder": body.finder}),) if body.finder else (Said("new-piece-whole"),),
        )
    return None


def _count(answer: Answer) -> int:
    count = 1
    for side in answer.shape:
        count *= side
    return count


def _flag(answers: tuple[Answer, ...], output: Answer) -> Answer | None:
    """The first output of one number: MediaPipe's says whether the thing is there, a second one which hand it is."""
    return next((answer for answer in answers if answer is not output and _count(answer) == 1), None)

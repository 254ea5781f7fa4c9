"""Detectors in the kiosk's catalogue that find the pieces at which a second model looks: faces, palms, people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from exhibitor_admin.starting.guess import LABELS, StepData, Subject
from exhibitor_admin.starting.preparation import EVEN, IMAGENET_BGR, UNIT, Preparation

FINDER = "finder"
"""The name under which steps call it."""


@dataclass(frozen=True, slots=True)
class Finder:
    """One of them: its entry in the catalogue, its chain up to the boxes, and how a piece is cut out around each."""

    entry: str
    steps: tuple[StepData, ...]
    crop: Mapping[str, Any]
    things: Mapping[str, str]
    """What it finds."""
    subject: Subject
    names: tuple[str, ...] = field(default=())
    """For the labels, where its chain names what it keeps."""


def _steps(fit: Mapping[str, Any], prepared: Preparation, *decode: StepData, score: float) -> tuple[StepData, ...]:
    first: tuple[StepData, ...] = ({"use": "letterbox", **fit, **prepared.fields}, {"use": "infer", "model": FINDER, "name": "find"})
    return (*first, *decode, {"use": "nms", "iou": 0.3, "score": score})


def _anchors(side: int, strides: list[int], points: int) -> StepData:
    return {"use": "decode-ssd-anchors", "size": [side, side], "strides": strides, "per_cell": [2, 6], "points": points}


FACES = Finder(
    "blazeface-256",
    _steps({"size": [256, 256], "layout": "nhwc"}, EVEN, _anchors(256, [16, 32], 6), score=0.5),
    {"scale": 1.5, "upright": [0, 1], "degrees": 0.0},
    {"vi": "khuôn mặt", "en": "faces", "ko": "얼굴"},
    "faces",
)
PALMS = Finder(
    "palm-192",
    _steps({"size": [192, 192], "layout": "nhwc"}, UNIT, _anchors(192, [8, 16], 7), score=0.5),
    {"scale": 2.6, "shift": [0.0, -0.5], "upright": [0, 2]},
    {"vi": "bàn tay", "en": "hands", "ko": "손"},
    "people",
)
PEOPLE = Finder(
    "nanodet-416",
    (
        *_steps({"size": [416, 416]}, IMAGENET_BGR, {"use": "decode-nanodet", "size": [416, 416]}, score=0.45),
        {"use": "label", "names": LABELS},
    ),
    {"scale": 1.25},
    {"vi": "người", "en": "people", "ko": "사람"},
    "people",
    ("person",),
)

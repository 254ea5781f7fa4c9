"""Joints of people as heat maps (HRNet, Simple Baselines, ViTPose) or as two rows of bins each (SimCC: RTMPose)."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.detector import fitted
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.finders import FINDER, PEOPLE
from exhibitor_admin.starting.guess import OWN, Guess, Said
from exhibitor_admin.starting.planes import planes
from exhibitor_admin.starting.preparation import IMAGENET, starting_with, stated

COUNTS = (17, 16, 26, 133)
"""Joints of COCO, MPII, Halpe, and COCO's whole bodies."""
STRIDE = 4
COCO_JOINTS = 17


def guess(facts: Facts) -> Guess | None:
    """An upright input, and for each joint a map of a quarter of its size, or bins across and down."""
    picture = facts.picture
    if picture is None or picture.layout != "nchw" or picture.size[0] >= picture.size[1]:
        return None
    reading = _simcc(facts, picture.size) or _heatmaps(facts, picture.size)
    if reading is None:
        return None
    joints, step = reading
    known = stated(facts.prepared, facts.config)
    return Guess(
        "joints",
        0.85,
        (Said("new-because-points", {"output": facts.answers[0].name, "points": joints, "thing": "body"}),),
        (*PEOPLE.steps, {**fitted(facts, "crop"), **PEOPLE.crop, "square": False}, {"use": "infer", "model": OWN}, step),
        "crop",
        (known,) if known else starting_with(IMAGENET),
        models={FINDER: PEOPLE.entry},
        names=PEOPLE.names,
        show={"things": PEOPLE.things} | ({"skeleton": "body-17"} if joints == COCO_JOINTS else {}),
        subject="people",
        unknown=(Said("new-piece-by", {"finder": PEOPLE.entry}),),
    )


def _heatmaps(facts: Facts, size: tuple[int, int]) -> tuple[int, dict[str, Any]] | None:
    for plane in planes(facts):
        if plane.channels in COUNTS and plane.size[0] * STRIDE == size[0]:
            return plane.channels, {"use": "heatmap-keypoints"}
    return None


def _simcc(facts: Facts, size: tuple[int, int]) -> tuple[int, dict[str, Any]] | None:
    rows = [answer.shape for answer in facts.answers if len(answer.shape) == 3]
    if len(rows) != 2 or rows[0][1] != rows[1][1] or rows[0][1] not in COUNTS:
        return None
    split = rows[0][2] / size[0]
    if split != rows[1][2] / size[1] or not 1 <= split <= 8:
        return None
    return rows[0][1], {"use": "simcc-keypoints"} | ({"split": split} if split != 2 else {})

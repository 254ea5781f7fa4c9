"""Image to image: a picture in, a picture out, larger or in another manner."""

from __future__ import annotations

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said
from exhibitor_admin.starting.planes import planes
from exhibitor_admin.starting.preparation import BYTES, EVEN, UNIT, Preparation

TILE = 128
LARGER_SIDE, SAME_SIDE = 160, 480
"""Pixels of the longer side, for models that enlarge and for those that don't: what is painted takes seconds otherwise."""


def guess(facts: Facts) -> Guess | None:
    """Three channels in and three out, the same size or a whole number of times larger, which aren't probabilities of one whole."""
    picture = facts.picture
    if picture is None or picture.channels != 3 or picture.layout != "nchw" or picture.size[0] != picture.size[1]:
        return None
    for plane in planes(facts):
        scale = plane.times(picture.size)
        if plane.channels != 3 or plane.layout != "nchw" or plane.answer.sums is not None or scale not in range(1, 9):
            continue
        tile = TILE if picture.free else picture.size[0]
        step = {"use": "image-to-image", "model": OWN, "scale": int(scale), "tile": tile, "side": LARGER_SIDE if scale > 1 else SAME_SIDE}
        why = (Said("new-because-picture", {"output": plane.answer.name, "scale": int(scale)}),)
        tried = _likeliest(plane.answer.low, plane.answer.high)
        return Guess("painter", 0.8, why, (step,), "image-to-image", tried if scale > 1 else tried[:1])
    return None


def _likeliest(low: float, high: float) -> tuple[Preparation, ...]:
    """What it gives tells what it takes, as far as it goes: 0..255, −1..1, or 0..1."""
    if high > 4:
        return BYTES, UNIT, EVEN
    return (EVEN, UNIT, BYTES) if low < -0.6 else (UNIT, EVEN, BYTES)

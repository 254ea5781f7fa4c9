"""Depth and other maps: one number without bounds for every place of the picture."""

from __future__ import annotations

from exhibitor_admin.starting.detector import fitted, free_size
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said
from exhibitor_admin.starting.planes import planes
from exhibitor_admin.starting.preparation import IMAGENET, starting_with, stated

NAMES = ("depth", "disparity", "midas", "distance", "density")
NEARNESS = {"low": {"vi": "xa", "en": "far", "ko": "멂"}, "high": {"vi": "gần", "en": "near", "ko": "가까움"}}
METRIC = ("metric", "metre", "meter", "distance", "kitti", "nyu")


def guess(facts: Facts) -> Guess | None:
    """The scale runs from the picture's own lowest number to its highest; small is taken for near only where the name says metres."""
    for plane in planes(facts):
        if facts.picture is None or plane.channels != 1 or plane.size != facts.picture.size:
            continue
        called = f"{facts.name} {plane.answer.name} {facts.config.get('model_type', '')}".lower()
        named = any(name in called for name in NAMES)
        bounded = plane.answer.low >= 0 and plane.answer.high <= 1
        if bounded and not named:
            continue
        step = {"use": "dense-map"} | ({"flip": True} if any(name in called for name in METRIC) else {})
        known = stated(facts.prepared, facts.config)
        why = [
            Said("new-because-map", {"output": plane.answer.name, "low": round(plane.answer.low, 2), "high": round(plane.answer.high, 2)})
        ]
        if named:
            why.append(Said("new-because-name", {"name": facts.name}))
        return Guess(
            "depth",
            0.9 if named else 0.65,
            tuple(why),
            (fitted(facts, "stretch"), {"use": "infer", "model": OWN}, step),
            "stretch",
            (known,) if known else starting_with(IMAGENET),
            show={"scale": NEARNESS},
            unknown=(Said("new-near-or-far"), *free_size(facts)),
        )
    return None

"""Segmentation and matting: an output that says for every place whether it belongs to a thing, or to which class."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.detector import fitted, free_size
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import OWN, Guess, Said, class_names
from exhibitor_admin.starting.planes import Plane, planes
from exhibitor_admin.starting.preparation import IMAGENET, UNIT, starting_with, stated
from exhibitor_admin.starting.scenes import scene_files, scenes

CLASSES_MOST = 300
COVERED = {"overlay": "mask", "panel": "covered"}
"""For what nobody puts another place behind."""
PERSON = ("person", "people", "human")


def guess(facts: Facts) -> Guess | None:
    """One channel in 0..1 is a mask; several are classes, of which a person's is cut out, or else all but the first."""
    for plane in planes(facts) if facts.picture else ():
        if plane.channels == 1 and plane.answer.low >= 0 and plane.answer.high <= 1:
            return _guess(facts, {"use": "mask"}, 0.75, Said("new-because-mask", {"output": plane.answer.name}), scenes())
        if (2 <= plane.channels <= CLASSES_MOST and plane.channels != 3) or (plane.channels == 3 and plane.answer.sums):
            return _classes(facts, plane)
    return None


def _classes(facts: Facts, plane: Plane) -> Guess:
    names = class_names(facts, plane.channels)
    kinds = [place for place, name in enumerate(names) if name.lower() in PERSON] or list(range(1, min(plane.channels, 100)))
    step: dict[str, Any] = {"use": "segment", "kinds": kinds}
    if plane.answer.sums is not None:
        step["logits"] = "none"
    if plane.layout == "nhwc":
        step["layout"] = "nhwc"
    stride = round(1 / plane.times(facts.picture.size)) if facts.picture else 1
    if stride > 1:
        step["stride"] = stride
    shown = ", ".join(names[kind] for kind in kinds[:5]) if names else f"1-{plane.channels - 1}"
    why = Said("new-because-planes", {"output": plane.answer.name, "classes": plane.channels})
    show = scenes() if any(names[kind].lower() in PERSON for kind in kinds if names) or not names else COVERED
    return _guess(facts, step, 0.7, why, show, (Said("new-kinds-chosen", {"kinds": shown}),))


def _guess(facts: Facts, step: dict[str, Any], score: float, why: Said, show: dict[str, Any], unknown: tuple[Said, ...] = ()) -> Guess:
    known = stated(facts.prepared, facts.config)
    tried = (known,) if known else starting_with(UNIT, IMAGENET)
    steps = (fitted(facts, "stretch"), {"use": "infer", "model": OWN}, step)
    return Guess(
        "cut-out",
        score,
        (why,),
        steps,
        "stretch",
        tried,
        subject="people",
        show=show,
        files=scene_files() if "background" in show else {},
        unknown=(*unknown, *free_size(facts)),
    )

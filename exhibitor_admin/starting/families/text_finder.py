"""Models that find text as a map of probabilities (DB, as in PaddleOCR); the kiosk's Vietnamese reader reads what they find."""

from __future__ import annotations

from dataclasses import replace

from demos.library import SHOWCASE
from exhibitor_admin.starting.detector import fitted, free_size
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import CHARACTERS, OWN, Guess, Said
from exhibitor_admin.starting.planes import planes
from exhibitor_admin.starting.preparation import IMAGENET

NAMES = ("ocr", "det", "dbnet", "db_", "text")
PADDLE_OUTPUTS = ("sigmoid", "fetch_name", "save_infer")
FREE_SIDE = 640
"""Pixels where the model takes any: lines of a page stay legible."""


def guess(facts: Facts) -> Guess | None:
    """One channel in 0..1 like a mask; its names tell that it is about text."""
    if facts.picture is None or len(facts.answers) != 1:
        return None
    called = f"{facts.name} {facts.structure.producer}".lower()
    paddle = facts.input_names == ("x",) and facts.answers[0].name.lower().startswith(PADDLE_OUTPUTS)
    plane = next((plane for plane in planes(facts) if plane.channels == 1 and plane.answer.low >= 0 and plane.answer.high <= 1), None)
    if plane is None or not (paddle or any(name in called for name in NAMES)):
        return None
    if facts.picture.free:
        facts = replace(facts, picture=replace(facts.picture, size=(FREE_SIDE, FREE_SIDE)))
    steps = (
        fitted(facts, "letterbox"),
        {"use": "infer", "model": OWN},
        {"use": "db-text"},
        {"use": "read-lines", "model": "reader", "characters": CHARACTERS},
    )
    return Guess(
        "text-finder",
        0.9 if paddle else 0.8,
        (Said("new-because-mask", {"output": plane.answer.name}), Said("new-because-name", {"name": facts.name})),
        steps,
        "letterbox",
        (IMAGENET,),
        models={"reader": "aster-vi"},
        files={CHARACTERS: (SHOWCASE / "read-vietnamese" / CHARACTERS).read_bytes()},
        subject="pages",
        unknown=(Said("new-read-by"), *free_size(facts)),
    )

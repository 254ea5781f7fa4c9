"""Models that read one line of text by CTC (PaddleOCR's recognition, CRNN); the kiosk's own model finds the lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from exhibitor_admin.starting.facts import Facts, PictureInput
from exhibitor_admin.starting.guess import CHARACTERS, OWN, Guess, Said
from exhibitor_admin.starting.preparation import EVEN, EVEN_BGR, IMAGENET, IMAGENET_BGR, UNIT, UNIT_BGR
from exhibitor_admin.starting.probe import Answer

PADDLE_INPUTS = ("x",)
PADDLE_HEIGHT = 48
HEIGHTS = (32, PADDLE_HEIGHT, 64)
"""Pixels of a line, as such models take it."""
TRIED = (UNIT, EVEN, EVEN_BGR, IMAGENET, UNIT_BGR, IMAGENET_BGR)
"""Where it isn't PaddleOCR's. Bytes as they are aren't tried: fed with them, readers are certain of nonsense."""
FEWEST = 20
"""Characters; what has fewer classes reads no language."""


def guess(facts: Facts) -> Guess | None:
    """An input that is much wider than high or of free width, and one output (lines, time, characters) or (time, lines, characters)."""
    picture, output = facts.picture, next((answer for answer in facts.answers if len(answer.shape) == 3), None)
    if picture is None or output is None or picture.layout != "nchw" or len(facts.answers) != 1:
        return None
    height = _height(facts, picture)
    if height not in HEIGHTS or not (picture.free or picture.size[0] >= 2 * height):
        return None
    if output.shape[2] < FEWEST or 1 not in output.shape[:2]:
        return None
    characters, unknown = _characters(facts, output.shape[2])
    return Guess(
        "text-reader",
        0.9 if not unknown else 0.8,
        (Said("new-because-line", {"height": height, "characters": output.shape[2]}),),
        (
            {"use": "level-page"},
            {"use": "ink-map"},
            {"use": "infer", "model": "finder"},
            {"use": "find-lines"},
            {"use": "turn-back"},
            _reading(height, output),
        ),
        "read-lines",
        (EVEN_BGR,) if facts.input_names == PADDLE_INPUTS else TRIED,
        models={"finder": "trueocr-det"},
        characters=characters,
        subject="pages",
        unknown=(*unknown, Said("new-lines-by")),
    )


def _height(facts: Facts, picture: PictureInput) -> int:
    """Of a line in pixels; where the model leaves it open, that of PaddleOCR since its third version."""
    stated = next((port.shape[2] for port in facts.structure.inputs if port.name == picture.name and port.shape), 0)
    return stated if stated > 0 else PADDLE_HEIGHT


def _reading(height: int, output: Answer) -> dict[str, Any]:
    step: dict[str, Any] = {"use": "read-lines", "model": OWN, "takes": {"image": "source"}, "characters": CHARACTERS, "together": 1}
    if height != HEIGHTS[0]:
        step["height"] = height
    if output.shape[1] != 1:
        step["axes"] = "line-time"
    if output.sums is not None:
        step["logits"] = "none"
    elif output.high > 0:
        step["logits"] = "softmax"
    return step


def _characters(facts: Facts, count: int) -> tuple[tuple[str, ...], tuple[Said, ...]]:
    """The blank first; PaddleOCR's lists leave it out, and the space that comes last."""
    for names, before, behind in (
        (facts.listed(count), (), ()),
        (facts.listed(count - 1), ("",), ()),
        (facts.listed(count - 2), ("",), (" ",)),
    ):
        if names:
            return (*before, *_short(names), *behind), ()
    return ("", *(f"{number % 1000}" for number in range(1, count))), (Said("new-unknown-characters", {"count": count}),)


def _short(names: Sequence[str]) -> list[str]:
    return [name[:4] for name in names]

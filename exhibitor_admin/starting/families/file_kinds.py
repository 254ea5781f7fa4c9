"""Models that tell the kind of a file from its first and last bytes (Magika)."""

from __future__ import annotations

from typing import Any

from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.guess import LABELS, OWN, Guess, Said, named_or_numbered

WHOLE_NUMBERS = (6, 7)
"""ONNX's numbers for int32 and int64."""
FEWEST_BYTES = 256


def guess(facts: Facts) -> Guess | None:
    """One input (1, bytes) of whole numbers, of a fixed and even length, and one row of chances."""
    port = facts.structure.inputs[0] if len(facts.structure.inputs) == 1 else None
    output = next(iter(facts.with_shape(1, None)), None)
    if port is None or output is None or port.shape is None or len(port.shape) != 2 or port.element not in WHOLE_NUMBERS:
        return None
    length = port.shape[1]
    if length < FEWEST_BYTES or length % 2 or output.shape[1] < 2:
        return None
    names, unknown = named_or_numbered(facts, output.shape[1])
    taken: dict[str, Any] = {"use": "file-bytes", "first": length // 2, "last": length // 2}
    classify: dict[str, Any] = {"use": "classify", "names": LABELS} | ({"logits": "none"} if output.sums is not None else {})
    return Guess(
        "file-kinds",
        0.7,
        (Said("new-because-bytes", {"input": port.name, "length": length}),),
        (taken, {"use": "infer-text", "model": OWN, "ids": port.name}, classify),
        input="file",
        names=names,
        unknown=unknown,
    )

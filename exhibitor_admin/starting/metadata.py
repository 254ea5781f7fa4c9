"""Read the text forms in which exporters write lists into a model's metadata, without evaluating anything."""

from __future__ import annotations

import re

PAIR = re.compile(r"(\d{1,4})\s*:\s*(?:'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\")")
NUMBER = re.compile(r"\d{1,5}")
QUOTED = re.compile(r"\\(.)")


def listed_names(text: str) -> tuple[str, ...]:
    """`{0: 'person', 1: "it's"}` as Ultralytics writes it → the names in order; empty for gaps or anything else."""
    found = {int(number): QUOTED.sub(r"\1", single or double) for number, single, double in PAIR.findall(text)}
    return tuple(found[place][:120] for place in range(len(found))) if set(found) == set(range(len(found))) else ()


def numbers(text: str) -> tuple[int, ...]:
    """`[640, 640]` → 640, 640."""
    return tuple(int(found) for found in NUMBER.findall(text)[:8])

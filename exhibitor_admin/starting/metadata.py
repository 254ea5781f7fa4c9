"""Read the text forms in which exporters write lists into a model's metadata, without evaluating anything."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

PAIR = re.compile(r"(\d{1,4})\s*:\s*(?:'((?:[^'\\]|\\.)*)'|\"((?:[^\"\\]|\\.)*)\")")
NUMBER = re.compile(r"\d{1,5}")
NAME_MOST = 120
QUOTED = re.compile(r"\\(.)")


def listed_names(text: str) -> tuple[str, ...]:
    """`{0: 'person', 1: "it's"}` as Ultralytics writes it → the names in order; empty for gaps or anything else."""
    found = {int(number): QUOTED.sub(r"\1", single or double) for number, single, double in PAIR.findall(text)}
    return tuple(found[place][:120] for place in range(len(found))) if set(found) == set(range(len(found))) else ()


def plain_names(names: Sequence[str]) -> tuple[str, ...]:
    """Names as a demo may say them: without control characters, no longer than a line, and none of them empty."""
    cleaned = ("".join(sign if sign.isprintable() else " " for sign in name[:NAME_MOST]).strip() for name in names)
    return tuple(name or f"kind {number}" for number, name in enumerate(cleaned))


def lists_in(metadata: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """Whatever is written one to a line, as RapidOCR's characters and PaddleX's labels are, or as a JSON list of texts."""
    for text in metadata.values():
        if text.count("\n") > 0:
            yield tuple(line.rstrip("\r") for line in text.split("\n") if line)
        elif text.startswith("["):
            try:
                found = json.loads(text)
            except (ValueError, RecursionError):
                continue
            if isinstance(found, list) and all(isinstance(name, str) for name in found):
                yield tuple(name[:120] for name in found)


def numbers(text: str) -> tuple[int, ...]:
    """`[640, 640]` → 640, 640."""
    return tuple(int(found) for found in NUMBER.findall(text)[:8])

"""One sample of a new demo."""

from __future__ import annotations

from dataclasses import dataclass

from demos.text import Words


@dataclass(frozen=True, slots=True)
class Sample:
    """A file to try a demo with; a picture is of our own encoding. `text` is what the strip calls it."""

    name: str
    content: bytes
    text: Words
    credit: str | None = None

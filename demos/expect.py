"""What a sample's result must be, as its manifest declares it; `unmet.py` compares."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator
from pydantic_core import PydanticCustomError

from demos.part import Share
from demos.text import Line

Count = Annotated[int, Field(ge=0, le=4096)]
Decibels = Annotated[float, Field(ge=-90.0, le=90.0)]
NoteName = Annotated[str, StringConstraints(pattern=r"^[A-G]#?[0-8]$")]
"""Of the scientific pitch notation: C4 is the C in the middle of a piano."""


class Expect(BaseModel):
    """Ranges are closed: `[3, 5]` allows 3, 4 and 5. A clip is judged by its first picture."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    count: Annotated[dict[Line, tuple[Count, Count]], Field(max_length=20)] = {}
    """How many of each thing are found, or followed from the first picture on, by the label's English name in small letters."""
    text_contains: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    """Pieces of the text that was read or written, its lines joined by single spaces."""
    text_lacks: Annotated[tuple[Line, ...], Field(max_length=20)] = ()
    """Pieces that aren't in it: what a failing sample really says, and the model doesn't read."""
    covers: tuple[Share, Share] | None = None
    """Which share of the picture the mask covers, or the upper half of the map's levels."""
    best: Line | None = None
    """What it is most likely, by the label's English name."""
    chance: Annotated[dict[Line, tuple[Share, Share]], Field(max_length=20)] = {}
    """How likely each of these is, by the label's English name; 0 where it isn't among the likeliest."""
    measured: Annotated[dict[Line, tuple[Share, Share]], Field(max_length=20)] = {}
    """How much of each was measured on the first thing, by the label's English name; 0 where nothing was."""
    found: tuple[Count, Count] | None = None
    """On how many things points were found."""
    odd: tuple[Count, Count] | None = None
    """How many moments are out of the ordinary."""
    pauses_quieter: tuple[Decibels, Decibels] | None = None
    """By how many decibels the quietest tenth of a sound became quieter."""
    loudest_quieter: tuple[Decibels, Decibels] | None = None
    """By how many its loudest tenth did."""
    size: tuple[Count, Count] | None = None
    """Width and height in pixels of the picture that was painted; not a range."""
    notes: Annotated[tuple[NoteName, ...], Field(max_length=100)] = ()
    """Which notes are heard, in this order; those that begin together from the lowest up."""

    @field_validator("count", "covers", "chance", "measured", "found", "odd", "pauses_quieter", "loudest_quieter")
    @classmethod
    def _ascending(cls, value: dict[str, tuple[float, float]] | tuple[float, float] | None) -> object:
        for least, most in value.values() if isinstance(value, dict) else filter(None, [value]):
            if least > most:
                raise PydanticCustomError("range_falls", "range must ascend")
        return value

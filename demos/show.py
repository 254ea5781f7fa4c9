"""What a kiosk can draw on a picture and say beside it, which value each needs, and what a demo asks for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator
from pydantic_core import PydanticCustomError

from demos.part import FileName, Part
from demos.skeletons import SKELETONS, Chain
from demos.text import Line, Words
from demos.values import (
    Alternatives,
    Boxes,
    Crossings,
    Duel,
    Forecast,
    Image,
    Keypoints,
    Map,
    Mask,
    Measures,
    Notes,
    Oddness,
    Repetitions,
    Road,
    Scores,
    SoundPair,
    Text,
    TextLines,
    Tracks,
    Value,
)

OVERLAYS: Mapping[str, type[Value]] = {
    "boxes": Boxes,
    "text-boxes": TextLines,
    "background": Mask,
    "points": Keypoints,
    "before-after": Image,
    "mask": Mask,
    "heat": Map,
    "tracks": Tracks,
    "lane": Road,
    "forecast": Forecast,
    "oddness": Oddness,
}
PANELS: Mapping[str, type[Value]] = {
    "counts": Boxes,
    "text": TextLines,
    "backgrounds": Mask,
    "found": Keypoints,
    "top-k": Scores,
    "best": Scores,
    "sizes": Image,
    "readings": Alternatives,
    "gauge": Scores,
    "covered": Mask,
    "levels": Map,
    "crossings": Crossings,
    "sentence": Text,
    "notes": Notes,
    "before-after-sound": SoundPair,
    "forecast": Forecast,
    "oddness": Oddness,
    "measures": Measures,
    "repetitions": Repetitions,
    "duel": Duel,
}
DRAWS: Mapping[str, str] = {
    "boxes": "a frame round each thing, with its name; four corners where the model isn't sure",
    "text-boxes": "a frame round each line that was read",
    "background": "another picture, one of `background`, behind what the mask covers",
    "points": "points, joined as `skeleton` or `bones` say",
    "before-after": "the picture that the model painted, beside the one it was given; a finger moves the border between them",
    "mask": "a tint over what the mask covers, with an edge",
    "heat": "a colour for each number of the map",
    "tracks": "a frame round each thing that is followed, with its number, and the lines of the step `track`",
    "lane": "a frame round each thing, with its name, and the sides of the lane ahead",
    "forecast": "the measurements as curves, and dashed what is expected",
    "oddness": "the measurements as curves, what is out of the ordinary in bands",
}
"""What each overlay is, for those who make a demo."""
SAYS: Mapping[str, str] = {
    "counts": "how many of each thing are seen",
    "text": "the lines that were read; doubtful words are dotted",
    "backgrounds": "the pictures of `background`, to choose from",
    "found": "how many things points were found on, called `things`",
    "top-k": "the likeliest names, with bars",
    "best": "the likeliest name, large",
    "sizes": "how much larger the painted picture is",
    "readings": "what was written, and for each word what else it could be",
    "gauge": "how likely the first of the names is, between the words of `scale`",
    "covered": "how much of the picture the mask covers, called `things`",
    "levels": "what the colours of the map stand for, by the words and the unit of `scale`",
    "crossings": "how often each line was crossed, in both directions",
    "sentence": "what was written or heard, as it is",
    "notes": "which notes were heard, the newest large, all of the last seconds on a roll",
    "before-after-sound": "a sound before and after, drawn one above the other, each to be played aloud",
    "forecast": "what is expected of each of `quantities`, and what it is now",
    "oddness": "how many moments are out of the ordinary",
    "measures": "what was measured on the first thing, each with a bar",
    "repetitions": "how often each movement was made, and how far it has come",
    "duel": "the visitor's hand, the machine's, who won, and the score",
}
"""What each panel tells, likewise."""
NAMED = frozenset({"boxes", "counts", "top-k", "best", "gauge", "tracks", "lane", "measures", "repetitions"})
"""What can't be shown of things that have no names."""


class Background(Part):
    """A picture that can stand behind what was cut out."""

    file: FileName
    text: Words


Unit = Annotated[Line, StringConstraints(max_length=12)]


class Quantity(Part):
    """Something that was measured."""

    text: Words
    unit: Unit | None = None


class Scale(Part):
    """The ends of a gauge or of a map's colours, in words."""

    low: Words
    high: Words
    unit: Unit | None = None
    """The numbers of a map are told with this; not at all where left out."""


Place = Annotated[int, Field(ge=0, le=999)]


class Show(Part):
    """What the kiosk draws on the picture and says beside it."""

    overlay: Annotated[str | None, Field(json_schema_extra={"enum": [*OVERLAYS, None]})] = None
    """Nothing is drawn on the stage where left out."""
    panel: Annotated[str, Field(json_schema_extra={"enum": list(PANELS)})]
    background: tuple[Background, ...] = ()
    skeleton: Literal["hand", "body", "body-17", "face"] | None = None
    """How the overlay `points` joins them: the 21 of a hand, the 33 or (COCO's) 17 of a body, the 468 of a face."""
    bones: Annotated[tuple[tuple[Place, Place], ...], Field(max_length=1000)] = ()
    """Other pairs of points to join, by their place."""
    things: Words | None = None
    """What the panels `found` and `covered` speak of, such as hands."""
    scale: Scale | None = None
    """What stands at the ends of the panels `gauge` and `levels`."""
    quantities: Annotated[tuple[Quantity, ...], Field(max_length=8)] = ()
    """What was measured, in the order of the columns."""

    @field_validator("overlay")
    @classmethod
    def _known_overlay(cls, value: str | None) -> str | None:
        if value is not None and value not in OVERLAYS:
            raise PydanticCustomError("literal_error", "one of {expected}", {"expected": ", ".join(OVERLAYS)})
        return value

    @field_validator("panel")
    @classmethod
    def _known_panel(cls, value: str) -> str:
        if value not in PANELS:
            raise PydanticCustomError("literal_error", "one of {expected}", {"expected": ", ".join(PANELS)})
        return value

    @property
    def chains(self) -> tuple[Chain, ...]:
        """The points that are joined one after another."""
        return (*(SKELETONS[self.skeleton] if self.skeleton is not None else ()), *self.bones)

    @property
    def values(self) -> tuple[type[Value], ...]:
        """What the kiosk needs of a result to show it: the overlay's value before the panel's."""
        return ((OVERLAYS[self.overlay],) if self.overlay is not None else ()) + (PANELS[self.panel],)

    @property
    def named(self) -> tuple[tuple[str, type[Value]], ...]:
        """The overlay or panel that can't do without names, and the value that must have them."""
        return tuple((kind, table[kind]) for kind, table in ((self.overlay, OVERLAYS), (self.panel, PANELS)) if kind in NAMED)

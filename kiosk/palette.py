"""The colours of the screens: each token in both palettes, and how far words must stand out from what they stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Literal

from pydantic import StringConstraints

Token = Literal[
    "ground", "surface", "raised", "control", "pressed", "hairline", "edge", "text", "text2", "text3",
    "cinnabar", "cinnabarPressed", "textOnCinnabar", "cinnabarText", "gold", "textOnGold", "good", "caution",
]  # fmt: skip
Colour = Annotated[str, StringConstraints(pattern=re.compile(r"^#[0-9A-Fa-f]{6}$"))]
Palette = Mapping[Token, str]

LACQUER: Palette = {
    "ground": "#14100E",
    "surface": "#1D1713",
    "raised": "#2A211B",
    "control": "#3A2E26",
    "pressed": "#4D3E33",
    "hairline": "#3F332A",
    "edge": "#978270",
    "text": "#F5EDE0",
    "text2": "#CFC1B0",
    "text3": "#AD9C8A",
    "cinnabar": "#C23420",
    "cinnabarPressed": "#9A2114",
    "textOnCinnabar": "#FFF8EC",
    "cinnabarText": "#F58A73",
    "gold": "#E0B050",
    "textOnGold": "#14100E",
    "good": "#7FCBA0",
    "caution": "#F0A35A",
}
LIGHT: Palette = {
    "ground": "#FBF6EC",
    "surface": "#FFFFFF",
    "raised": "#F4ECDD",
    "control": "#EBE0CD",
    "pressed": "#D9CAB1",
    "hairline": "#CDBDA5",
    "edge": "#6B5A4B",
    "text": "#17110D",
    "text2": "#41362D",
    "text3": "#4F4338",
    "cinnabar": "#A3210F",
    "cinnabarPressed": "#7D1508",
    "textOnCinnabar": "#FFFFFF",
    "cinnabarText": "#8A1A0A",
    "gold": "#674700",
    "textOnGold": "#FFFFFF",
    "good": "#0C5232",
    "caution": "#733700",
}

WORDS, SIGNS = 4.5, 3.0
"""The least contrast of words, and of the edges and shapes of controls, with what is under them: WCAG 2.2, 1.4.3 and 1.4.11 (AA)."""

SHINES_THROUGH = 0.15
"""How much of an event's picture is seen behind a page: `Backdrop.qml`'s opacity."""

STANDS_ON: Mapping[tuple[Token, ...], tuple[float, tuple[Token, ...]]] = {
    ("text",): (WORDS, ("ground", "surface", "raised", "control", "pressed")),
    ("text2", "gold", "cinnabarText"): (WORDS, ("ground", "surface", "raised", "control")),
    ("text3", "good", "caution"): (WORDS, ("ground", "surface", "raised")),
    ("textOnCinnabar",): (WORDS, ("cinnabar", "cinnabarPressed")),
    ("textOnGold",): (WORDS, ("gold",)),
    ("edge",): (SIGNS, ("ground", "surface", "raised", "control")),
    ("cinnabar",): (SIGNS, ("ground", "surface")),
}
"""Which colours must be told from which others, and by how much."""


def too_weak(palette: Palette) -> Iterator[tuple[Token, Token, float, float]]:
    """Every pair that can't be told apart well enough: the colour, what it stands on, their contrast, and what is needed."""
    for inks, (least, grounds) in STANDS_ON.items():
        for ink in inks:
            for ground in grounds:
                if (found := contrast(palette[ink], palette[ground])) < least:
                    yield ink, ground, found, least


def too_weak_over_a_picture(palette: Palette) -> Iterator[tuple[Token, Token, float, float]]:
    """Words that stand out from the ground alone, but not where the worst of an event's picture shines through it."""
    worst = "#FFFFFF" if _luminance(palette["ground"]) < _luminance(palette["text"]) else "#000000"
    behind: Palette = {**palette, "ground": _mixed(palette["ground"], worst, SHINES_THROUGH)}
    alone = {(ink, ground) for ink, ground, _, _ in too_weak(palette)}
    yield from (pair for pair in too_weak(behind) if pair[1] == "ground" and pair[3] == WORDS and pair[:2] not in alone)


def contrast(one: str, other: str) -> float:
    """WCAG's ratio of two colours written #RRGGBB, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _mixed(one: str, other: str, part: float) -> str:
    """A part of 0 to 1 of the other colour over the one."""
    return "#" + "".join(f"{round((1 - part) * int(one[at : at + 2], 16) + part * int(other[at : at + 2], 16)):02X}" for at in (1, 3, 5))


def _luminance(colour: str) -> float:
    """Relative luminance of sRGB, 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

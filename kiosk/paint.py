"""What is painted into the picture itself before it comes onto the stage: another background, a tint, colours for numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache

import cv2
import numpy as np

from demos.inputs.picture import read_picture
from demos.package.read import Package
from demos.steps.image_to_image import ImageToImage
from demos.values import INSIDE, Image, Map, Mask, Stamp, Uint8, Value
from kiosk.compose import Composer, fine

GOLD, INK = (0x3D, 0xC8, 0xFF), (0x0E, 0x10, 0x14)
"""Blue, green, red: the tint, and the casing round it."""
TINT = 0.45
"""How much of the tint lies over what was cut out; its edge is covered wholly."""
LINES_IN_HEIGHT = 180
"""So many lines of that edge, or of its casing, would fill the picture's height."""
HEAT = 0.65
"""How much of the colours lies over the picture."""
COLOURS = cv2.COLORMAP_CIVIDIS
"""From blue to yellow: rises evenly in lightness, the same for every eye (Nuñez et al. 2018)."""


class Painter:
    """Paints for one demo, in whatever way its manifest asks for."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._overlay = package.manifest.show.overlay

    @property
    def remakes(self) -> bool:
        """Whether the picture is only shown beside what was made of it."""
        return self._overlay == "before-after"

    def paint(self, given: Image, values: Mapping[type[Value], Value], background: int | None) -> Image:
        """The picture as it comes onto the stage; raises KnownError for a background that can't be read."""
        if self.remakes:
            return self._as_the_model_saw(given)
        mask = values.get(Mask)
        if background is not None and isinstance(mask, Mask):
            return Image(self._composers[background].blend(given.pixels, mask))
        kind, paint = PAINTED.get(self._overlay or "", (Value, None))
        value = values.get(kind)
        return Image(paint(given.pixels, value)) if paint is not None and value is not None else given

    def _as_the_model_saw(self, image: Image) -> Image:
        """Nothing can be seen in it that wasn't there to be painted anew."""
        painters = [step for step in self._package.manifest.step if isinstance(step, ImageToImage)]
        return Image(painters[-1].reduced(image.pixels)) if painters else image

    @cached_property
    def _composers(self) -> list[Composer]:
        return [Composer(read_picture(self._package.path(background.file))) for background in self._package.manifest.show.background]


def unless_stamped(given: Value, values: Mapping[type[Value], Value]) -> Value:
    """What was given; instead of a page with a stamp of secrecy a dark one of the same size, so that the stage never holds it."""
    match given, values.get(Stamp):
        case Image(pixels=pixels), Stamp(degree=degree) if degree:
            return Image(_plane(pixels.shape[1::-1], INK))
    return given


def tinted(pixels: Uint8, mask: Mask) -> Uint8:
    """(h, w, 3) uint8 → the same with gold over what the mask covers, and a gold line in a dark casing round it.

    A low picture is made finer first.
    """
    pixels = fine(pixels)
    size = pixels.shape[1::-1]
    inside = cv2.threshold(cv2.resize(mask.alpha, size, interpolation=cv2.INTER_LINEAR), INSIDE - 1, 255, cv2.THRESH_BINARY)[1]
    stroke = np.ones((max(3, size[1] // LINES_IN_HEIGHT),) * 2, np.uint8)
    line = cv2.dilate(inside, stroke)
    casing = cv2.dilate(line, stroke)
    gold, ink = _plane(size, GOLD), _plane(size, INK)
    painted = pixels.copy()
    cv2.copyTo(ink, casing, painted)
    cv2.copyTo(gold, line, painted)
    cv2.copyTo(cv2.addWeighted(gold, TINT, pixels, 1 - TINT, 0.0), inside, painted)
    return painted


@lru_cache(maxsize=2)
def _plane(size: Sequence[int], colour: tuple[int, int, int]) -> Uint8:
    """(height, width, 3) uint8 of one colour."""
    return np.full((size[1], size[0], 3), colour, np.uint8)


def heated(pixels: Uint8, levels: Map) -> Uint8:
    """(h, w, 3) uint8 → the same under a colour for each number of the map."""
    colours = cv2.resize(cv2.applyColorMap(levels.levels, COLOURS), pixels.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.addWeighted(colours, HEAT, pixels, 1 - HEAT, 0.0), np.uint8)


PAINTED: Mapping[str, tuple[type[Value], Callable[..., Uint8]]] = {"mask": (Mask, tinted), "heat": (Map, heated)}
"""The overlays that are painted into the picture."""

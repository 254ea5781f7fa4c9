"""What is painted into the picture itself before it comes onto the stage: another background, a tint, colours for numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property

import cv2
import numpy as np

from demos.inputs.picture import read_picture
from demos.package.read import Package
from demos.steps.image_to_image import ImageToImage
from demos.values import Image, Map, Mask, Uint8, Value
from kiosk.compose import Composer

GOLD, INK = (0x3D, 0xC8, 0xFF), (0x0E, 0x10, 0x14)
"""Blue, green, red: the tint, and the casing round it."""
TINT = 0.45
"""How much of the tint lies over what was cut out; its edge is covered wholly."""
HEAT = 0.65
"""How much of the colours lies over the picture."""
COLOURS = cv2.COLORMAP_CIVIDIS
"""From blue to yellow: rises evenly in lightness, the same for every eye (Nuñez et al. 2018)."""
EDGE = np.ones((3, 3), np.uint8)


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


def tinted(pixels: Uint8, mask: Mask) -> Uint8:
    """(h, w, 3) uint8 → the same with gold over what the mask covers, and a gold line in a dark casing round it."""
    inside = cv2.threshold(mask.alpha, 127, 255, cv2.THRESH_BINARY)[1]
    grown = cv2.dilate(inside, EDGE)
    line, casing = cv2.subtract(grown, inside), cv2.subtract(cv2.dilate(grown, EDGE), grown)
    colours = np.full((*mask.alpha.shape, 3), GOLD, np.uint8)
    cv2.copyTo(np.full_like(colours, INK), casing, colours)
    weight = np.maximum(np.float32(TINT / 255) * mask.alpha, np.float32(1 / 255) * cv2.max(line, casing))
    size = pixels.shape[1::-1]
    over = cv2.resize(weight, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.blendLinear(cv2.resize(colours, size, interpolation=cv2.INTER_LINEAR), pixels, over, 1 - over), np.uint8)


def heated(pixels: Uint8, levels: Map) -> Uint8:
    """(h, w, 3) uint8 → the same under a colour for each number of the map."""
    colours = cv2.resize(cv2.applyColorMap(levels.levels, COLOURS), pixels.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.addWeighted(colours, HEAT, pixels, 1 - HEAT, 0.0), np.uint8)


PAINTED: Mapping[str, tuple[type[Value], Callable[..., Uint8]]] = {"mask": (Mask, tinted), "heat": (Map, heated)}
"""The overlays that are painted into the picture."""

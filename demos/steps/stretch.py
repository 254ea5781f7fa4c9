"""Fit the whole picture into a model's input by stretching it, for models that were trained that way."""

from __future__ import annotations

from typing import ClassVar, Literal, NamedTuple

import cv2
import numpy as np

from demos.normalise import Colour, Layout, Side, Triple, normalised
from demos.step import Step
from demos.values import Image, Placement, Tensor


class Stretched(NamedTuple):
    tensor: Tensor
    placement: Placement


class Stretch(Step):
    does: ClassVar = {
        "vi": "Kéo giãn hình cho vừa đầu vào của mô hình.",
        "en": "Stretches the picture to the model's input.",
    }

    use: Literal["stretch"] = "stretch"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    mean: Triple = (0.0, 0.0, 0.0)
    """Taken from each channel, on the 0..255 scale, in the order of `colour`."""
    std: Triple = (255.0, 255.0, 255.0)
    """Each channel is divided by this afterwards."""
    colour: Colour = "rgb"
    layout: Layout = "nchw"

    def run(self, image: Image) -> Stretched:
        """(h, w, 3) uint8 → (1, c, height, width) or (1, height, width, c) float32, and the placement that says it fills all of it."""
        wide, high = self.size
        pixels = np.empty((high, wide, 3), np.uint8)
        cv2.resize(image.pixels, (wide, high), dst=pixels, interpolation=cv2.INTER_LINEAR)
        return Stretched(Tensor(normalised(pixels, self.mean, self.std, self.colour, self.layout)), Placement(0.0, 0.0, wide, high))

"""Fit the whole picture into a model's input, keeping its proportions, and fill the rest."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import cv2
import numpy as np
from pydantic import Field

from demos.normalise import Colour, Layout, Side, Triple, normalised
from demos.step import Step
from demos.values import Image, Placement, Tensor


class Fitted(NamedTuple):
    tensor: Tensor
    placement: Placement


class Letterbox(Step):
    does: ClassVar = {
        "vi": "Thu cả hình vào đầu vào của mô hình, giữ tỉ lệ, phần thừa tô một màu.",
        "en": "Fits the whole picture into the model's input, keeps its proportions and fills the rest.",
    }

    use: Literal["letterbox"] = "letterbox"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    mean: Triple = (0.0, 0.0, 0.0)
    """Taken from each channel, on the 0..255 scale, in the order of `colour`."""
    std: Triple = (255.0, 255.0, 255.0)
    """Each channel is divided by this afterwards."""
    colour: Colour = "rgb"
    layout: Layout = "nchw"
    fill: Annotated[int, Field(ge=0, le=255)] = 0

    def run(self, image: Image) -> Fitted:
        """(h, w, 3) uint8 → (1, c, height, width) or (1, height, width, c) float32, and where the picture lies in it."""
        wide, high = self.size
        source_high, source_wide = image.pixels.shape[:2]
        scale = min(wide / source_wide, high / source_high)
        width, height = max(1, round(source_wide * scale)), max(1, round(source_high * scale))
        left, top = (wide - width) // 2, (high - height) // 2
        canvas = np.full((high, wide, 3), self.fill, np.uint8)
        cv2.resize(image.pixels, (width, height), dst=canvas[top : top + height, left : left + width], interpolation=cv2.INTER_LINEAR)
        return Fitted(Tensor(normalised(canvas, self.mean, self.std, self.colour, self.layout)), Placement(left, top, width, height))

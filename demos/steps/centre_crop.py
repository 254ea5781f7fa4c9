"""Shrink the picture until its shorter side fits and take the middle, as most classifiers were trained."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import cv2
import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.normalise import Colour, Layout, Side, Triple, normalised
from demos.step import Step
from demos.values import Image, Placement, Tensor


class Middle(NamedTuple):
    tensor: Tensor
    placement: Placement


class CentreCrop(Step):
    does: ClassVar = {
        "vi": "Thu nhỏ hình rồi lấy phần giữa cho vừa đầu vào của mô hình.",
        "en": "Shrinks the picture and takes its middle for the model's input.",
    }

    use: Literal["centre-crop"] = "centre-crop"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    shorter: Annotated[int, Field(ge=16, le=2048)] | None = None
    """Pixels to which the picture's shorter side is brought first; so many that the input is just filled, where left out."""
    mean: Triple = (0.0, 0.0, 0.0)
    """Taken from each channel, on the 0..255 scale, in the order of `colour`."""
    std: Triple = (255.0, 255.0, 255.0)
    """Each channel is divided by this afterwards."""
    colour: Colour = "rgb"
    layout: Layout = "nchw"

    @model_validator(mode="after")
    def _fills(self) -> CentreCrop:
        if self.shorter is not None and self.shorter < max(self.size):
            raise PydanticCustomError("shorter_than_size", "shorter is less than a side of size")
        return self

    def run(self, image: Image) -> Middle:
        """(h, w, 3) uint8 → (1, c, height, width) or (1, height, width, c) float32; the picture lies partly outside of it."""
        wide, high = self.size
        source_high, source_wide = image.pixels.shape[:2]
        scale = self.shorter / min(source_high, source_wide) if self.shorter else max(wide / source_wide, high / source_high)
        width, height = max(wide, round(source_wide * scale)), max(high, round(source_high * scale))
        smooth = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        pixels = np.asarray(cv2.resize(image.pixels, (width, height), interpolation=smooth), np.uint8)
        left, top = (width - wide) // 2, (height - high) // 2
        middle = np.ascontiguousarray(pixels[top : top + high, left : left + wide])
        return Middle(Tensor(normalised(middle, self.mean, self.std, self.colour, self.layout)), Placement(-left, -top, width, height))

"""Turn a picture of a page into ink: 0 where there is paper, 1 where there is print."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import cv2
import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Image, Placement, Tensor

MULTIPLE = 32
"""Sides of the input are multiples of this many pixels."""


class Inked(NamedTuple):
    tensor: Tensor
    placement: Placement


class InkMap(Step):
    does: ClassVar = {
        "vi": "Đổi ảnh trang giấy thành bản đồ mực: giấy là 0, mực là 1.",
        "en": "Turns the picture of a page into a map of ink: paper is 0, ink is 1.",
    }

    use: Literal["ink-map"] = "ink-map"
    side: Annotated[int, Field(ge=128, le=2048)] = 1024
    """The longer side of the picture is brought to this many pixels."""
    square: bool = False
    """Whether the shorter side is filled up to the longer one."""

    def run(self, image: Image) -> Inked:
        """(h, w, 3) uint8 → (1, 1, height, width) float32 in 0..1, both multiples of 32, the picture in its upper left corner."""
        source_high, source_wide = image.pixels.shape[:2]
        scale = self.side / max(source_high, source_wide)
        width, height = max(1, round(source_wide * scale)), max(1, round(source_high * scale))
        smooth = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        grey = cv2.resize(cv2.cvtColor(image.pixels, cv2.COLOR_BGR2GRAY), (width, height), interpolation=smooth)
        rows, columns = (-(-(self.side if self.square else size) // MULTIPLE) * MULTIPLE for size in (height, width))
        ink = np.zeros((1, 1, rows, columns), np.float32)
        np.divide(255 - grey, 255, out=ink[0, 0, :height, :width], dtype=np.float32)
        return Inked(Tensor(ink), Placement(0.0, 0.0, width, height))

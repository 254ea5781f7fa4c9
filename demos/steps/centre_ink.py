"""Take the one sign that is drawn on paper, for networks that learnt handwriting the way MNIST frames it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field

from demos.normalise import Side
from demos.step import Step
from demos.values import Image, Tensor
from models.strokes import centred


class CentreInk(Step):
    does: ClassVar = {
        "vi": "Lấy nét vẽ trên giấy, đưa về cỡ và vị trí mà mô hình chữ viết tay đã quen.",
        "en": "Takes what is drawn on paper to the size and place that a model for handwriting knows.",
    }

    use: Literal["centre-ink"] = "centre-ink"
    side: Side = 28
    """Width and height of the model's input, in pixels."""
    box: Annotated[int, Field(ge=4, le=4096)] = 20
    """What the drawing fills of that, in height or width; at most `side`."""
    contrast: Annotated[float, Field(ge=0.0, le=1.0)] = 0.25
    """Paper on which nothing is darker by so much of the whole scale is empty."""

    def run(self, image: Image) -> Tensor:
        """(h, w, 3) uint8, dark on light → (1, 1, side, side) float32, ink 1 and paper 0; (0, 1, side, side) where nothing is drawn."""
        grey = cv2.cvtColor(image.pixels, cv2.COLOR_BGR2GRAY).astype(np.float32)
        paper, darkest = float(grey.max()), float(grey.min())
        sign = None
        if paper - darkest >= max(1.0, 255 * self.contrast):
            sign = centred((paper - grey) / np.float32(paper - darkest), self.side, min(self.box, self.side))
        return Tensor(np.zeros((0, 1, self.side, self.side), np.float32) if sign is None else sign[None, None])

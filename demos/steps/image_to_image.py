"""Let a model paint the picture anew, larger or in another manner, tile by tile."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.inputs.picture import MOST_PIXELS
from demos.normalise import Triple, normalised
from demos.step import Step
from demos.values import Float32, Image, Uint8
from models.errors import KnownError
from models.runtime import Session


class ImageToImage(Step):
    does: ClassVar = {
        "vi": "Vẽ lại hình bằng mô hình, từng mảnh một: phóng to cho nét hơn, hoặc đổi phong cách.",
        "en": "Paints the picture anew with the model, tile by tile: larger and sharper, or in another style.",
    }

    use: Literal["image-to-image"] = "image-to-image"
    model: str
    scale: Annotated[int, Field(ge=1, le=8)] = 4
    """How many times wider and higher the model makes a picture."""
    side: Annotated[int, Field(ge=32, le=1024)] = 320
    """The longer side of the picture is brought down to this many pixels first: it bounds the time."""
    tile: Annotated[int, Field(ge=32, le=1024)] = 128
    """Width and height of what the model is given at once, in pixels."""
    margin: Annotated[int, Field(ge=0, le=64)] = 16
    """So much of a tile's edge is thrown away, because the model doesn't see what lies beyond it."""
    mean: Triple = (0.0, 0.0, 0.0)
    std: Triple = (255.0, 255.0, 255.0)
    """As in `letterbox`; what the model gives is brought back by the same numbers."""
    colour: Literal["bgr", "rgb"] = "rgb"

    @model_validator(mode="after")
    def _sizes(self) -> ImageToImage:
        if self.tile <= 2 * self.margin:
            raise PydanticCustomError("tile_in_margins", "tile must be larger than both margins")
        if (self.side * self.scale) ** 2 > MOST_PIXELS:
            raise PydanticCustomError("side_too_large", "side times scale is larger than any picture that can be shown")
        return self

    def run(self, image: Image, model: Session) -> Image:
        """(h, w, 3) uint8 → (h', w', 3) uint8, `scale` times the size of the reduced picture.

        The model takes (1, 3, tile, tile) and gives (1, 3, tile·scale, tile·scale).
        Raises KnownError `model-outputs` for others, `model-run-failed`.
        """
        small = self.reduced(image.pixels)
        high, wide = small.shape[:2]
        step = self.tile - 2 * self.margin
        rows, columns = -(-high // step), -(-wide // step)
        beyond = (self.margin, rows * step - high + self.margin, self.margin, columns * step - wide + self.margin)
        padded = cv2.copyMakeBorder(small, *beyond, cv2.BORDER_REPLICATE)
        painted = np.empty((rows * step * self.scale, columns * step * self.scale, 3), np.uint8)
        for y in range(0, rows * step, step):
            for x in range(0, columns * step, step):
                inner = self._painted(np.asarray(padded[y : y + self.tile, x : x + self.tile], np.uint8), model)
                top, left, size = y * self.scale, x * self.scale, step * self.scale
                painted[top : top + size, left : left + size] = inner
        return Image(np.ascontiguousarray(painted[: high * self.scale, : wide * self.scale]))

    def reduced(self, pixels: Uint8) -> Uint8:
        """What the model is given of a picture (h, w, 3) uint8: brought down to `side`."""
        scale = self.side / max(pixels.shape[:2])
        if scale >= 1.0:
            return pixels
        size = [max(1, round(length * scale)) for length in pixels.shape[1::-1]]
        return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)

    def _painted(self, tile: Uint8, model: Session) -> Uint8:
        """One tile without its margins."""
        outputs = list(model.run_only(normalised(tile, self.mean, self.std, self.colour, "nchw")).values())
        side = self.tile * self.scale
        if not outputs or outputs[0].shape != (1, 3, side, side):
            raise KnownError("model-outputs", step=self.called, wants=f"(1, 3, {side}, {side})")
        cut = slice(self.margin * self.scale, side - self.margin * self.scale)
        planes: Float32 = np.asarray(outputs[0][0, :, cut, cut], np.float32)
        planes = planes * np.array(self.std, np.float32)[:, None, None] + np.array(self.mean, np.float32)[:, None, None]
        levels = np.rint(np.clip(planes, 0.0, 255.0)).astype(np.uint8)
        return np.asarray(cv2.merge(list(levels if self.colour == "bgr" else levels[::-1])), np.uint8)

"""Turn a page upright that stands on its head or lies on its side, as a model tells it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, NamedTuple

import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Image, Tensors, Turn
from models.errors import KnownError

WAYS = 4
"""Quarter turns that a page can have; what else a model knows, such as columns of vertical text, isn't turned."""


class Upright(NamedTuple):
    image: Image
    turn: Turn


class SetUpright(Step):
    does: ClassVar = {
        "vi": "Xoay lại trang bị lộn ngược hoặc nằm ngang.",
        "en": "Turns a page upright that is upside down or lies on its side.",
    }

    use: Literal["set-upright"] = "set-upright"
    sure: Annotated[float, Field(ge=0.25, le=1.0)] = 0.8
    """How likely a turn must be: most pages are upright, and a wrong turn loses them."""

    def run(self, image: Image, tensors: Tensors) -> Upright:
        """One output (1, n ≥ 4): how likely the page was turned by 0, 1, 2, 3 quarters counter-clockwise → turned back, and by how much.

        Raises KnownError `model-outputs` for any other output.
        """
        arrays = list(tensors.arrays.values())
        if len(arrays) != 1 or arrays[0].ndim != 2 or len(arrays[0]) != 1 or arrays[0].shape[1] < WAYS:
            raise KnownError("model-outputs", step=self.called, wants="(1, 4)")
        chances = np.nan_to_num(np.asarray(arrays[0][0], np.float32))
        likeliest = int(chances.argmax())
        quarters = likeliest if likeliest < WAYS and chances[likeliest] >= self.sure else 0
        pixels = np.ascontiguousarray(np.rot90(image.pixels, -quarters)) if quarters else image.pixels
        high, wide = pixels.shape[:2]
        return Upright(Image(pixels), Turn(-90.0 * quarters, wide / high))

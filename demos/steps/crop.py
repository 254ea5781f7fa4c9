"""Cut out what was found, upright and at the size that the next model wants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from demos.normalise import Colour, Layout, Side, Triple, channels, normalised
from demos.step import Step
from demos.values import Boxes, Crops, Float32, Image
from models.errors import KnownError

Point = Annotated[int, Field(ge=0, le=1000)]
Scale = Annotated[float, Field(ge=0.1, le=10.0)]
Shift = Annotated[float, Field(ge=-2.0, le=2.0)]
Frame = NDArray[np.float64]
"""(2, 3): from the unit square of a piece, its middle at 0, to pixels of the picture."""


class Crop(Step):
    does: ClassVar = {
        "vi": "Cắt từng vật đã tìm được ra khỏi hình, xoay cho thẳng, để mô hình sau xem kĩ.",
        "en": "Cuts each thing that was found out of the picture, upright, for the next model to look at closely.",
    }

    use: Literal["crop"] = "crop"
    size: tuple[Side, Side]
    """Width and height of the next model's input, in pixels."""
    scale: Scale = 1.0
    """How much larger than the box the piece is."""
    square: bool = True
    """Take the longer side of the box for both."""
    shift: tuple[Shift, Shift] = (0.0, 0.0)
    """How far the piece lies to the right of and below the box, in widths and heights of the box, as seen in the piece."""
    upright: tuple[Point, Point] | None = None
    """Turn the piece by the line from one of the box's points to another …"""
    degrees: Annotated[float, Field(ge=-180.0, le=180.0)] = 90.0
    """… so that it points this way in the piece: 0 to the right, 90 upwards."""
    mean: Triple = (0.0, 0.0, 0.0)
    """Taken from each channel, on the 0..255 scale, in the order of `colour`."""
    std: Triple = (255.0, 255.0, 255.0)
    """Each channel is divided by this afterwards."""
    colour: Colour = "rgb"
    layout: Layout = "nchw"
    most: Annotated[int, Field(ge=1, le=64)] = 4
    """Of the boxes, the first so many."""
    largest: bool = False
    """The first are the largest, who are mostly the nearest; the surest where left out."""

    @model_validator(mode="after")
    def _two_points(self) -> Crop:
        if self.upright is not None and self.upright[0] == self.upright[1]:
            raise PydanticCustomError("same_points", "upright needs two different points")
        return self

    def run(self, image: Image, boxes: Boxes) -> Crops:
        """(h, w, 3) uint8 and n boxes → (n, c, height, width) or (n, height, width, c) float32; beyond its edges the picture is repeated.

        Raises KnownError `crop-points` for boxes that lack the points of `upright`.
        """
        there = boxes.points.shape[1]
        if self.upright is not None and max(self.upright) >= there:
            raise KnownError("crop-points", step=self.called, point=max(self.upright), there=there)
        high, wide = image.pixels.shape[:2]
        picture = np.array([wide, high], np.float64)
        planes = channels(self.colour)
        shape = (planes, self.size[1], self.size[0]) if self.layout == "nchw" else (self.size[1], self.size[0], planes)
        array = np.empty((min(len(boxes.scores), self.most), *shape), np.float32)
        places = np.empty((len(array), 2, 3), np.float32)
        for row, box in enumerate(self._order(boxes)[: self.most]):
            frame = self._frame(boxes.corners[box], boxes.points[box], picture)
            array[row] = normalised(self._cut(image, frame), self.mean, self.std, self.colour, self.layout)[0]
            places[row] = _from_pixels(frame, self.size, 0.0) / picture[:, None]
        return Crops(array, places, self.size)

    def _order(self, boxes: Boxes) -> Sequence[int]:
        if not self.largest:
            return range(len(boxes.scores))
        sizes = boxes.corners[:, 2:] - boxes.corners[:, :2]
        order: list[int] = np.argsort(-np.nan_to_num(sizes.prod(axis=1)), kind="stable").tolist()
        return order

    def _frame(self, corners: Float32, points: Float32, picture: NDArray[np.float64]) -> Frame:
        box = corners.reshape(2, 2) * picture
        extent = np.maximum(box[1] - box[0], 1.0)
        angle = 0.0
        if self.upright is not None:
            along = (points[self.upright[1]] - points[self.upright[0]]) * picture
            angle = np.radians(self.degrees) - np.arctan2(-along[1], along[0])
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
        middle = box.mean(axis=0) + turn @ (extent * self.shift)
        extent = np.full(2, extent.max()) if self.square else extent
        return np.column_stack((turn * extent * self.scale, middle))

    def _cut(self, image: Image, frame: Frame) -> NDArray[np.uint8]:
        place = _from_pixels(frame, self.size, 0.5)
        place[:, 2] -= 0.5
        flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
        return np.asarray(cv2.warpAffine(image.pixels, place, self.size, flags=flags, borderMode=cv2.BORDER_REPLICATE), np.uint8)


def _from_pixels(frame: Frame, size: tuple[int, int], centre: float) -> Frame:
    """The same from pixels of the piece; `centre` is where in a pixel its whole number stands."""
    place = frame.copy()
    place[:, :2] /= size
    place[:, 2] += frame[:, :2] @ ((centre - np.array(size) / 2) / size)
    return place

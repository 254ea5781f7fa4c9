"""Read out of a model that names the class of every place which places belong to the classes that are asked for."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field

from demos.normalise import Layout
from demos.planes import on_picture
from demos.probability import sigmoid
from demos.step import Step
from demos.values import Float32, Mask, Placement, Tensors
from models.errors import KnownError

Kind = Annotated[int, Field(ge=0, le=1999)]


class Segment(Step):
    does: ClassVar = {
        "vi": "Tô những chỗ thuộc về loại được chọn, khi mô hình gọi tên từng điểm của hình.",
        "en": "Marks the places of the chosen classes, for models that name every place of the picture.",
    }

    use: Literal["segment"] = "segment"
    kinds: Annotated[tuple[Kind, ...], Field(min_length=1, max_length=100)]
    """The model's classes that belong to what is cut out."""
    logits: Literal["softmax", "sigmoid", "none"] = "softmax"
    """What the model gives for each class: logits of which one is right, logits of each for itself, or probabilities."""
    stride: Annotated[int, Field(ge=1, le=16)] = 1
    """Pixels of the input for each place of the output."""
    layout: Layout = "nchw"
    """Where the classes stand in the model's output."""

    def run(self, tensors: Tensors, placement: Placement) -> Mask:
        """One output (1, classes, h, w), or (1, h, w, classes) → how likely each place is of one of the kinds.

        Raises KnownError `model-outputs` for other outputs.
        """
        scores = self._scores(tensors)
        scaled = Placement(*(side / self.stride for side in (placement.left, placement.top, placement.width, placement.height)))
        inside = on_picture(self._chances(scores), scaled, self.called)
        return Mask(np.ascontiguousarray(cv2.convertScaleAbs(np.clip(inside, 0.0, 1.0), alpha=255.0)))

    def _chances(self, scores: Float32) -> Float32:
        """(classes, h, w) → (h, w), the class axis summed up first where that can be."""
        chosen = list(self.kinds)
        match self.logits:
            case "softmax":
                weights = np.exp(scores - scores.max(axis=0))
                return np.asarray(weights[chosen].sum(axis=0) / weights.sum(axis=0), np.float32)
            case "sigmoid":
                return sigmoid(scores[chosen].max(axis=0))
            case "none":
                return np.asarray(scores[chosen].sum(axis=0), np.float32)

    def _scores(self, tensors: Tensors) -> Float32:
        most = max(self.kinds)
        for array in tensors.arrays.values():
            axis = 1 if self.layout == "nchw" else 3
            if array.ndim == 4 and array.shape[0] == 1 and array.shape[axis] > most:
                return np.asarray(np.moveaxis(array[0], axis - 1, 0), np.float32)
        raise KnownError("model-outputs", step=self.called, wants=f"(1, {most + 1}+, h, w)")

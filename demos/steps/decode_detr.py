"""Read boxes out of a DETR-style head: a fixed number of queries, each with class logits and a box in fractions of the input.

Carion et al. 2020 (arXiv:2005.12872): softmax with a last class for "nothing". Deformable DETR and RT-DETR (Zhu et al. 2020,
arXiv:2010.04159; Zhao et al. 2023, arXiv:2304.08069): a sigmoid for each class, and the best pairs of query and class.
"""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from demos.detections import Classes, Floor, Most, boxes_of, sides, sure_rows
from demos.normalise import Side
from demos.probability import sigmoid, softmax
from demos.step import Step
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError


class DecodeDetr(Step):
    does: ClassVar = {
        "vi": "Đổi đầu ra của DETR thành các khung có điểm số.",
        "en": "Turns what DETR gives into boxes with scores.",
    }

    use: Literal["decode-detr"] = "decode-detr"
    size: tuple[Side, Side]
    """Width and height of the model's input, in pixels."""
    logits: Literal["softmax", "sigmoid"] = "softmax"
    """`softmax`: DETR, one class too many. `sigmoid`: Deformable DETR, RT-DETR."""
    classes: Classes = 91
    floor: Floor = 0.05
    most: Most = 300

    def run(self, tensors: Tensors, placement: Placement) -> Boxes:
        """Outputs (1, queries, classes), with one more for `softmax`, and (1, queries, 4) → boxes, best first.

        Raises KnownError `model-outputs` for other outputs.
        """
        logits = self._values(tensors, self.classes + (self.logits == "softmax"))
        boxes = sides(self._values(tensors, 4)) * np.array(self.size * 2, np.float32)
        if self.logits == "softmax":
            scores: Float32 = softmax(logits)[:, :-1]
            kept = sure_rows(scores, self.floor, self.most)
            return boxes_of(placement, boxes[kept], scores[kept])
        pairs = sigmoid(logits).reshape(-1, 1)
        kept = sure_rows(pairs, self.floor, self.most)
        queries, kinds = kept // self.classes, kept % self.classes
        return Boxes(placement.corners(boxes[queries]), pairs[kept, 0], kinds.astype(np.int32))

    def _values(self, tensors: Tensors, columns: int) -> Float32:
        for array in tensors.arrays.values():
            if array.ndim == 3 and array.shape[0] == 1 and array.shape[2] == columns:
                return np.asarray(array[0], np.float32)
        raise KnownError("model-outputs", step=self.called, wants=f"(1, *, {columns})")

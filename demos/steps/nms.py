"""Of boxes that lie on the same thing, keep the surest: greedy non-maximum suppression, class by class."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import cv2
import numpy as np
from pydantic import Field

from demos.step import Step
from demos.values import Boxes

NOTHING_LESS = -1.0
"""Below every score: what isn't sure enough is gone before the suppression."""


class Nms(Step):
    does: ClassVar = {
        "vi": "Bỏ các khung trùng nhau và các khung chưa đủ chắc chắn.",
        "en": "Drops boxes that lie on one another, and those that aren't sure enough.",
    }

    use: Literal["nms"] = "nms"
    score: Annotated[float, Field(ge=0.0, le=1.0)] = 0.35
    """Boxes below this are dropped."""
    iou: Annotated[float, Field(ge=0.0, le=1.0)] = 0.5
    """Two boxes of one kind that share more than this part of their union are one thing."""
    most: Annotated[int, Field(ge=1, le=1000)] = 100

    def run(self, boxes: Boxes) -> Boxes:
        """The boxes that stay, best first."""
        sure = np.flatnonzero(boxes.scores >= self.score)
        corners = boxes.corners[sure].astype(np.float64)
        kept = np.empty(0, np.intp)
        if sure.size:
            rectangles = np.concatenate((corners[:, :2], corners[:, 2:] - corners[:, :2]), axis=1)
            scores, kinds = boxes.scores[sure].tolist(), boxes.kinds[sure].tolist()
            found = cv2.dnn.NMSBoxesBatched(rectangles.tolist(), scores, kinds, NOTHING_LESS, self.iou)
            kept = sure[np.asarray(found, np.intp)]
        kept = kept[np.argsort(-boxes.scores[kept], kind="stable")[: self.most]]
        return boxes.only(kept)

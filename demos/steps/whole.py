"""Take the whole picture for the one thing that was found, so that a model which looks at pieces can look at all of it."""

from __future__ import annotations

from typing import ClassVar, Literal

import numpy as np

from demos.step import Step
from demos.values import Boxes, Image


class Whole(Step):
    does: ClassVar = {
        "vi": "Coi cả hình là một vật, cho những mô hình xem từng mảnh.",
        "en": "Takes the whole picture for one thing, for models that look at pieces.",
    }

    use: Literal["whole"] = "whole"

    def run(self, image: Image) -> Boxes:  # noqa: ARG002 - whatever its size
        """Any picture → one box that covers it, of kind 0 and score 1."""
        return Boxes(np.array([[0, 0, 1, 1]], np.float32), np.ones(1, np.float32), np.zeros(1, np.int32))

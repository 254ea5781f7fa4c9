"""Give lines that were found on a turned picture their places on the picture as it was."""

from __future__ import annotations

import math
from typing import ClassVar, Literal

import numpy as np

from demos.step import Step
from demos.values import Quads, Turn


class TurnBack(Step):
    does: ClassVar = {
        "vi": "Đưa các dòng đã tìm được về đúng chỗ trên ảnh gốc.",
        "en": "Puts the lines that were found back onto the original picture.",
    }

    use: Literal["turn-back"] = "turn-back"

    def run(self, quads: Quads, turn: Turn) -> Quads:
        """Corners in fractions of the turned picture → in fractions of the picture before; beyond its edges they are cut to 0..1."""
        radians = math.radians(turn.degrees)
        sine, cosine = math.sin(radians), math.cos(radians)
        square = np.array([turn.ratio, 1.0], np.float32)
        before = square[::-1] if turn.degrees % 180 == 90 else square
        back = np.array([[cosine, sine], [-sine, cosine]], np.float32)
        corners = ((quads.corners - 0.5) * square) @ back / before + 0.5
        return Quads(np.clip(corners, 0.0, 1.0).astype(np.float32), quads.scores)

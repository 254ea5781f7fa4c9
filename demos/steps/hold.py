"""Bridge the moments in which a detector misses what is still there: the next model looks where it was last."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from demos.state import State
from demos.step import Step
from demos.values import Boxes


class Held(State):
    """What was found last, and when."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self.boxes: Boxes | None = None
        self.found_at = 0.0


class Hold(Step):
    does: ClassVar = {
        "vi": "Giữ khung vừa tìm được thêm chốc lát khi mô hình lỡ mất, để mô hình sau xem lại chỗ đó.",
        "en": "Keeps what was found for a moment when the model misses it, so that the next model looks there again.",
    }

    use: Literal["hold"] = "hold"
    seconds: Annotated[float, Field(ge=0.1, le=5.0)] = 1.0
    """How long what was found last stands in for nothing; the next model says whether it is there still."""

    def run(self, boxes: Boxes, held: Held) -> Boxes:
        """What was found in this picture, else what was found last, if that isn't too long ago."""
        if len(boxes.scores):
            held.boxes, held.found_at = boxes, held.now
        elif held.boxes is not None and held.now - held.found_at > self.seconds:
            held.boxes = None
        return held.boxes or boxes

"""Keep the things that a demo speaks of, and call them by the demo's own list."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, ClassVar, Literal

import numpy as np

from demos.file_content import FromFile, Labels
from demos.step import Step
from demos.values import Boxes


class Label(Step):
    does: ClassVar = {
        "vi": "Giữ lại những vật có trong danh sách và gọi tên chúng.",
        "en": "Keeps the things on the list and gives them their names.",
    }

    use: Literal["label"] = "label"
    names: Annotated[Labels, FromFile()]

    def run(self, boxes: Boxes) -> Boxes:
        """Kinds of the model → places in the list of labels; boxes of other kinds are dropped."""
        places = {label.kind: place for place, label in enumerate(self.names.label)}
        kinds = np.array([places.get(kind, -1) for kind in boxes.kinds.tolist()], np.int32)
        kept = np.flatnonzero(kinds >= 0)
        return replace(boxes.only(kept), kinds=kinds[kept])

"""What a detector misses for a moment is looked for where it was, and forgotten afterwards."""

from __future__ import annotations

import numpy as np

from demos.steps.hold import Held, Hold
from demos.values import Boxes

HERE, THERE = (Boxes(np.full((1, 4), place, np.float32), np.ones(1, np.float32), np.zeros(1, np.int32)) for place in (0.2, 0.6))
NOTHING = HERE.only(np.empty(0, np.intp))


def test_the_last_box_stands_in_for_none_but_not_for_long() -> None:
    held, seen = Held(0), []
    for held.now, boxes in (
        (0.0, NOTHING),
        (1.0, HERE),
        (1.5, NOTHING),
        (1.9, NOTHING),
        (2.1, NOTHING),
        (2.2, NOTHING),
        (2.3, THERE),
        (2.4, NOTHING),
    ):
        seen.append([round(float(corner), 1) for corner in Hold().run(boxes, held).corners[:, 0]])
    assert seen == [[], [0.2], [0.2], [0.2], [], [], [0.6], [0.6]]


def test_a_picture_in_which_something_is_found_is_not_touched() -> None:
    held = Held(0)
    Hold().run(HERE, held)
    assert Hold().run(THERE, held) is THERE

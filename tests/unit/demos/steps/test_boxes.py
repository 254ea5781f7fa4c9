"""From NanoDet's numbers to named boxes: hand-worked cells, suppression, labels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from demos.file_content import Label as Name
from demos.file_content import Labels
from demos.steps.decode_nanodet import DecodeNanodet
from demos.steps.label import Label
from demos.steps.nms import Nms
from demos.text import Words
from demos.values import Boxes, Placement, Tensors
from models.errors import KnownError

SIZE = (64, 32)
WHOLE = Placement(0.0, 0.0, 64.0, 32.0)
CELLS = {8: 32, 16: 8, 32: 2}


def head(*hits: tuple[int, int, int, float, tuple[int, int, int, int]]) -> Tensors:
    """What NanoDet gives when it sees only `hits`: (stride, cell, class, score, distances in strides)."""
    scores = {stride: np.full((1, cells, 80), 0.01, np.float32) for stride, cells in CELLS.items()}
    distances = {stride: np.zeros((1, cells, 44), np.float32) for stride, cells in CELLS.items()}
    for stride, cell, kind, score, sides in hits:
        scores[stride][0, cell, kind] = score
        for side, bin in enumerate(sides):
            distances[stride][0, cell, side * 11 + bin] = 40.0
    mixed = [array for stride in (16, 32, 8) for array in (distances[stride], scores[stride])]
    return Tensors({f"out{place}": array for place, array in enumerate(mixed)})


def test_a_cell_becomes_the_box_that_its_distances_say() -> None:
    boxes = DecodeNanodet(size=SIZE).run(head((8, 8 + 3, 2, 0.9, (1, 0, 2, 1))), WHOLE)
    assert boxes.kinds.tolist() == [2] and np.allclose(boxes.scores, 0.9)
    assert np.allclose(boxes.corners * [64, 32, 64, 32], [[28 - 8, 12 - 0, 28 + 16, 12 + 8]], atol=1e-3)


def test_an_even_distribution_means_its_middle() -> None:
    tensors = head((32, 1, 0, 0.8, (0, 0, 0, 0)))
    next(array for array in tensors.arrays.values() if array.shape == (1, 2, 44))[:] = 0.0
    corners = DecodeNanodet(size=SIZE).run(tensors, Placement(-200.0, -200.0, 600.0, 600.0)).corners
    middle = 5 * 32
    assert np.allclose(corners[0] * 600 - 200, [48 - middle, 16 - middle, 48 + middle, 16 + middle], atol=1e-2)


def test_boxes_come_from_all_strides_best_first_and_only_above_the_floor() -> None:
    tensors = head((8, 0, 1, 0.3, (1, 1, 1, 1)), (16, 5, 7, 0.6, (1, 1, 1, 1)), (32, 1, 3, 0.049, (1, 1, 1, 1)))
    boxes = DecodeNanodet(size=SIZE).run(tensors, WHOLE)
    assert boxes.kinds.tolist() == [7, 1]


def test_a_letterboxed_box_comes_back_to_the_picture() -> None:
    boxes = DecodeNanodet(size=SIZE).run(head((8, 8 + 3, 0, 0.9, (0, 0, 0, 0))), Placement(12.0, 4.0, 40.0, 24.0))
    assert np.allclose(boxes.corners, [[0.4, 1 / 3, 0.4, 1 / 3]], atol=1e-4)


def test_an_empty_scene_gives_no_boxes() -> None:
    boxes = DecodeNanodet(size=SIZE).run(head(), WHOLE)
    assert boxes.corners.shape == (0, 4) and boxes.kinds.dtype == np.int32


def test_outputs_of_another_model_are_refused() -> None:
    with pytest.raises(KnownError) as caught:
        DecodeNanodet(size=(416, 416)).run(head(), WHOLE)
    assert (caught.value.code, caught.value.data["wants"]) == ("model-outputs", "(1, 2704, 80)")


def boxes_of(*rows: tuple[float, float, float, float, float, int]) -> Boxes:
    array = np.array(rows, np.float32).reshape(-1, 6)
    return Boxes(array[:, :4], array[:, 4], array[:, 5].astype(np.int32))


def test_of_boxes_on_one_thing_the_surest_stays() -> None:
    kept = Nms(score=0.3, iou=0.5).run(boxes_of((0.1, 0.1, 0.5, 0.5, 0.6, 0), (0.11, 0.1, 0.5, 0.5, 0.9, 0), (0.6, 0.6, 0.9, 0.9, 0.4, 0)))
    assert np.allclose(kept.scores, [0.9, 0.4])


def test_boxes_of_different_kinds_do_not_suppress_each_other() -> None:
    kept = Nms(score=0.3).run(boxes_of((0.1, 0.1, 0.5, 0.5, 0.6, 0), (0.1, 0.1, 0.5, 0.5, 0.9, 1)))
    assert kept.kinds.tolist() == [1, 0]


def test_nothing_below_the_score_and_no_more_than_the_most() -> None:
    rows = [(x / 10, 0.0, x / 10 + 0.05, 0.1, 0.9 - x / 20, 0) for x in range(9)]
    assert len(Nms(score=0.58).run(boxes_of(*rows)).scores) == 7
    assert len(Nms(score=0.0, most=2).run(boxes_of(*rows)).scores) == 2
    assert len(Nms(score=0.99).run(boxes_of(*rows)).scores) == 0


@given(st.lists(st.tuples(*[st.floats(0, 0.5)] * 2, *[st.floats(0.05, 0.5)] * 2, st.floats(0, 1), st.integers(0, 2)), max_size=24))
def test_what_stays_of_one_kind_never_overlaps_too_much(rows: list[tuple[float, float, float, float, float, int]]) -> None:
    kept = Nms(score=0.2, iou=0.5).run(boxes_of(*((x, y, x + width, y + height, score, kind) for x, y, width, height, score, kind in rows)))
    assert (np.diff(kept.scores) <= 0).all()
    for first in range(len(kept.kinds)):
        for second in range(first):
            if kept.kinds[first] == kept.kinds[second]:
                assert iou(kept.corners[first], kept.corners[second]) <= 0.5 + 1e-4


def iou(one: np.ndarray, other: np.ndarray) -> float:
    width, height = np.maximum(np.minimum(one[2:], other[2:]) - np.maximum(one[:2], other[:2]), 0)
    areas = [float(np.prod(box[2:] - box[:2])) for box in (one, other)]
    return float(width * height) / (sum(areas) - float(width * height))


def test_labels_rename_what_is_listed_and_drop_the_rest() -> None:
    names = Labels(label=tuple(Name(kind=kind, text=Words(vi=str(kind), en=str(kind))) for kind in (7, 0)))
    row = (0.1, 0.1, 0.2, 0.2)
    labelled = Label(names=names).run(boxes_of((*row, 0.9, 0), (*row, 0.8, 33), (*row, 0.7, 7)))
    assert labelled.kinds.tolist() == [1, 0] and np.allclose(labelled.scores, [0.9, 0.7])
    assert Label(names=names).run(boxes_of()).kinds.dtype == np.int32

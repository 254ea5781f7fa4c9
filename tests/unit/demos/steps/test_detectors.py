"""YOLOX, YOLO and DETR heads against their reference post-processing, written out box by box.

Their trained weights can't be had, so the models are small random exports of the real heads (`random_heads`).
"""

from __future__ import annotations

import math

import numpy as np
import pytest

from demos.steps.decode_boxes import DecodeBoxes
from demos.steps.decode_detr import DecodeDetr
from demos.steps.decode_scrfd import DecodeScrfd
from demos.steps.decode_yolo import DecodeYolo
from demos.steps.decode_yolox import DecodeYolox
from demos.values import Boxes, Float32, Placement, Tensors
from models.errors import KnownError
from models.runtime import open_session
from tests.unit.demos.steps import random_heads
from tests.unit.demos.steps.random_heads import CLASSES, SIZE, STRIDES

WIDE = Placement(-500.0, -500.0, 2000.0, 2000.0)
"""So much around the input that no box of the random heads is cut at an edge."""
Found = tuple[float, int, tuple[float, float, float, float]]
"""Score, kind, and sides in input pixels."""


def answer(model: bytes) -> Tensors:
    picture = np.random.default_rng(9).uniform(0, 1, (1, 3, SIZE[1], SIZE[0])).astype(np.float32)
    return Tensors(open_session(model).run_only(picture))


def whole(tensors: Tensors, place: int = 0) -> list[list[float]]:
    rows: list[list[float]] = list(tensors.arrays.values())[place][0].tolist()
    return rows


def around(x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def same(boxes: Boxes, reference: list[Found]) -> bool:
    """Every box as in the reference, the best first."""
    reference = sorted(reference, key=lambda found: -found[0])
    assert len(reference) > 5
    scores, kinds, sides = zip(*reference, strict=True)
    inside: Float32 = boxes.corners * 2000 - 500
    return boxes.kinds.tolist() == list(kinds) and np.allclose(boxes.scores, scores, atol=1e-5) and np.allclose(inside, sides, atol=1e-2)


def test_yolox() -> None:
    tensors = answer(random_heads.yolox())
    cells = [(x, y, stride) for stride in STRIDES for y in range(SIZE[1] // stride) for x in range(SIZE[0] // stride)]
    reference: list[Found] = []
    for (x, y, stride), row in zip(cells, whole(tensors), strict=True):
        kind = max(range(CLASSES), key=lambda kind: row[5 + kind])
        score = row[4] * row[5 + kind]
        if score >= 0.3:
            box = around((row[0] + x) * stride, (row[1] + y) * stride, math.exp(row[2]) * stride, math.exp(row[3]) * stride)
            reference.append((score, kind, box))
    assert same(DecodeYolox(size=SIZE, classes=CLASSES, floor=0.3).run(tensors, WIDE), reference)


def test_yolox_that_is_decoded_already() -> None:
    values = np.array([[[20, 30, 10, 8, 0.9, 0.1, 0.8]]], np.float32)
    step = DecodeYolox(size=(32, 32), strides=(32,), classes=2, decoded=True)
    boxes = step.run(Tensors({"output": values}), Placement(0.0, 0.0, 100.0, 100.0))
    assert np.allclose(boxes.corners, [[0.15, 0.26, 0.25, 0.34]]) and np.allclose(boxes.scores, 0.72) and boxes.kinds.tolist() == [1]


def test_yolox_does_not_overflow() -> None:
    values = np.full((1, 1, 7), 500.0, np.float32)
    values[..., 4:] = 1.0
    boxes = DecodeYolox(size=(32, 32), strides=(32,), classes=2).run(Tensors({"output": values}), WIDE)
    assert np.isfinite(boxes.corners).all()


def test_yolo_v8() -> None:
    tensors = answer(random_heads.yolo_v8())
    reference: list[Found] = []
    for row in np.array(whole(tensors)).T.tolist():
        kind = max(range(CLASSES), key=lambda kind: row[4 + kind])
        if row[4 + kind] >= 0.4:
            reference.append((row[4 + kind], kind, around(*row[:4])))
    assert same(DecodeYolo(layout="v8", classes=CLASSES, floor=0.4).run(tensors, WIDE), reference)


def test_yolo_v8_of_the_tasks_pose_and_segment() -> None:
    """(1, 4 + classes + 3 · points or coefficients, cells), as Ultralytics writes the heads of both tasks."""
    column = [50, 40, 20, 10, 0.1, 0.9]
    pose = np.array([[*column, 45, 38, 0.8, 55, 42, 0.3]], np.float32).T[None]
    boxes = DecodeYolo(classes=2, points=2).run(Tensors({"output0": pose}), Placement(0.0, 0.0, 100.0, 100.0))
    assert np.allclose(boxes.corners, [[0.4, 0.35, 0.6, 0.45]]) and boxes.kinds.tolist() == [1]
    assert np.allclose(boxes.points, [[(0.45, 0.38), (0.55, 0.42)]])
    segment = np.array([[*column, *range(32)]], np.float32).T[None]
    masked = DecodeYolo(classes=2, ignored=32).run(Tensors({"output0": segment}), Placement(0.0, 0.0, 100.0, 100.0))
    assert np.allclose(masked.corners, boxes.corners) and np.allclose(masked.scores, 0.9) and masked.points.shape == (1, 0, 2)


@pytest.mark.parametrize(
    ("step", "boxes", "others"),
    [
        ({}, [[[0.1, 0.2, 0.5, 0.6], [0, 0, 1, 1]]], {"scores": [[[0.2, 0.8], [0.04, 0.01]]]}),
        ({"background": 1}, [[[0.1, 0.2, 0.5, 0.6]]], {"scores": [[[0.1, 0.1, 0.8]]]}),
        ({"corners": "yxyx", "classes": "classes", "background": 1}, [[[0.2, 0.1, 0.6, 0.5]]], {"scores": [[0.8]], "classes": [[2.0]]}),
        ({"corners": "xywh", "unit": "pixels"}, [[60, 20, 80, 20]], {"scores": [[0.2, 0.8]]}),
        ({"unit": "pixels", "classes": "classes"}, [[20, 10, 100, 30]], {"scores": [0.8], "classes": [1]}),
    ],
    ids=["two classes", "ultraface", "tensorflow", "centres", "torchvision"],
)
def test_boxes_that_the_model_decoded(step: dict[str, object], boxes: list[object], others: dict[str, list[object]]) -> None:
    """The same box in every form: from (20, 10) to (100, 30) of an input of 200 × 50, on a picture that fills its left half."""
    tensors = Tensors({"boxes": np.array(boxes, np.float32), **{name: np.array(values, np.float32) for name, values in others.items()}})
    decode = DecodeBoxes.model_validate({"size": (200, 50), "boxes": "boxes", "scores": "scores", **step})
    found = decode.run(tensors, Placement(0.0, 0.0, 100.0, 50.0))
    assert np.allclose(found.corners, [[0.2, 0.2, 1.0, 0.6]]) and np.allclose(found.scores, 0.8) and found.kinds.tolist() == [1]


def test_no_boxes_are_no_boxes() -> None:
    tensors = Tensors({"boxes": np.zeros((0, 4), np.float32), "scores": np.zeros(0, np.float32)})
    assert len(DecodeBoxes(size=(32, 32), boxes="boxes", scores="scores").run(tensors, WIDE).scores) == 0


def test_yolo_v5_multiplies_with_whether_anything_is_there() -> None:
    random = np.random.default_rng(7)
    values = np.concatenate((random.uniform(5, 60, (1, 40, 4)), random.uniform(0, 1, (1, 40, 1 + CLASSES))), axis=2).astype(np.float32)
    reference: list[Found] = []
    for row in values[0].tolist():
        kind = max(range(CLASSES), key=lambda kind: row[5 + kind])
        if row[4] * row[5 + kind] >= 0.25:
            reference.append((row[4] * row[5 + kind], kind, around(*row[:4])))
    assert same(DecodeYolo(layout="v5", classes=CLASSES, floor=0.25).run(Tensors({"output0": values}), WIDE), reference)


def test_yolo_v10_is_suppressed_already() -> None:
    values = np.array([[[10, 20, 30, 40, 0.3, 4], [1, 2, 3, 4, 0.9, 2], [0, 0, 1, 1, 0.01, 0]]], np.float32)
    boxes = DecodeYolo(layout="v10").run(Tensors({"output0": values}), Placement(0.0, 0.0, 100.0, 50.0))
    assert boxes.kinds.tolist() == [2, 4]
    assert np.allclose(boxes.corners, [[0.01, 0.04, 0.03, 0.08], [0.1, 0.4, 0.3, 0.8]])


def test_detr_with_softmax() -> None:
    tensors = answer(random_heads.detr(CLASSES + 1))
    reference: list[Found] = []
    for logits, box in zip(whole(tensors), whole(tensors, 1), strict=True):
        weights = [math.exp(logit) for logit in logits]
        kind = max(range(CLASSES), key=lambda kind: weights[kind])
        score = weights[kind] / sum(weights)
        if score >= 0.3:
            reference.append((score, kind, around(box[0] * SIZE[0], box[1] * SIZE[1], box[2] * SIZE[0], box[3] * SIZE[1])))
    assert same(DecodeDetr(size=SIZE, classes=CLASSES, floor=0.3).run(tensors, WIDE), reference)


def test_detr_with_sigmoids_takes_the_best_pairs() -> None:
    tensors = answer(random_heads.detr(CLASSES))
    reference: list[Found] = []
    for logits, box in zip(whole(tensors), whole(tensors, 1), strict=True):
        sides = around(box[0] * SIZE[0], box[1] * SIZE[1], box[2] * SIZE[0], box[3] * SIZE[1])
        reference += [(1 / (1 + math.exp(-logit)), kind, sides) for kind, logit in enumerate(logits)]
    reference = sorted(reference, key=lambda found: -found[0])[:25]
    assert same(DecodeDetr(size=SIZE, logits="sigmoid", classes=CLASSES, most=25).run(tensors, WIDE), reference)


@pytest.mark.parametrize("batched", [True, False])
def test_scrfd(batched: bool) -> None:
    """Its head is nine convolutions; the random numbers here have their shapes, two anchors to a cell."""
    random = np.random.default_rng(8)
    cells = [(x * stride, y * stride, stride) for stride in STRIDES for y in range(SIZE[1] // stride) for x in range(SIZE[0] // stride)]
    anchors = [cell for cell in cells for _ in range(2)]
    spans = {1: (0.0, 1.0), 4: (0.5, 4.0), 10: (-2.0, 2.0)}
    whole = {columns: random.uniform(*span, (len(anchors), columns)).astype(np.float32) for columns, span in spans.items()}
    outputs, start = {}, 0
    for count in (2 * SIZE[0] * SIZE[1] // stride**2 for stride in STRIDES):
        for columns, rows in whole.items():
            part = rows[start : start + count]
            outputs[f"{columns}-{count}"] = part[None] if batched else part
        start += count
    reference = []
    for (x, y, stride), score, box, points in zip(anchors, *(rows.tolist() for rows in whole.values()), strict=True):
        if score[0] >= 0.8:
            sides = (x - box[0] * stride, y - box[1] * stride, x + box[2] * stride, y + box[3] * stride)
            reference.append((score[0], 0, sides, [(x + points[at] * stride, y + points[at + 1] * stride) for at in range(0, 10, 2)]))
    found = DecodeScrfd(size=SIZE, floor=0.8).run(Tensors(outputs), WIDE)
    assert same(found, [entry[:3] for entry in reference])
    by_score = [entry[3] for entry in sorted(reference, key=lambda entry: -entry[0])]
    assert np.allclose(found.points * 2000 - 500, by_score, atol=1e-2)


@pytest.mark.parametrize(
    ("step", "wants"),
    [
        (DecodeYolox(size=SIZE, classes=80), "(1, 126, 85)"),
        (DecodeYolo(classes=80), "(1, 84, *)"),
        (DecodeYolo(layout="v5", classes=80), "(1, *, 85)"),
        (DecodeDetr(size=SIZE), "(1, *, 92)"),
        (DecodeScrfd(size=SIZE), "(192, 1)"),
    ],
)
def test_other_outputs_are_refused_by_name(step: DecodeYolox | DecodeYolo | DecodeDetr | DecodeScrfd, wants: str) -> None:
    with pytest.raises(KnownError) as caught:
        step.run(Tensors({"output": np.zeros((1, 7, 9), np.float32)}), WIDE)
    assert caught.value.data["wants"] == wants


@pytest.mark.parametrize("layout", ["v5", "v8", "v10"])
def test_nothing_sure_gives_no_boxes(layout: str) -> None:
    shapes = {"v5": (1, 100, 85), "v8": (1, 84, 100), "v10": (1, 100, 6)}
    step = DecodeYolo.model_validate({"layout": layout})
    assert step.run(Tensors({"output": np.zeros(shapes[layout], np.float32)}), WIDE).corners.shape == (0, 4)

"""A model may answer anything: a step makes a value of it or refuses, in a way that the worker expects."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import cv2
import numpy as np
import pytest

from demos.step import Step, signature
from demos.steps.classify import Classify
from demos.steps.crop import Crop
from demos.steps.ctc import Ctc
from demos.steps.db_text import DbText
from demos.steps.decode_boxes import DecodeBoxes
from demos.steps.decode_detr import DecodeDetr
from demos.steps.decode_scrfd import DecodeScrfd
from demos.steps.decode_ssd_anchors import DecodeSsdAnchors
from demos.steps.decode_yolo import DecodeYolo
from demos.steps.decode_yolox import DecodeYolox
from demos.steps.dense_map import DenseMap
from demos.steps.embed import Embed
from demos.steps.forecast import ReadForecast
from demos.steps.heatmap_keypoints import HeatmapKeypoints
from demos.steps.landmarks import Landmarks
from demos.steps.nms import Nms
from demos.steps.oddness import ReadOddness
from demos.steps.segment import Segment
from demos.steps.simcc_keypoints import SimccKeypoints
from demos.steps.track import Followed, Track
from demos.values import Boxes, Crops, Image, Placement, Scaling, Tensor, Tensors
from models.errors import KnownError

EXPECTED = (KnownError, ValueError, IndexError, MemoryError, cv2.error, np.linalg.LinAlgError)
"""What the worker answers with a code."""
STEPS: tuple[Step, ...] = (
    Classify(),
    Ctc(characters=("", "a", "b")),
    DbText(),
    DecodeBoxes(size=(32, 32), boxes="boxes", scores="out"),
    DecodeBoxes(size=(32, 32), boxes="boxes", scores="out", classes="out", corners="yxyx", background=1),
    DecodeDetr(size=(64, 64), classes=3),
    DecodeDetr(size=(64, 64), classes=3, logits="sigmoid"),
    DecodeScrfd(size=(32, 32), strides=(32,), per_cell=1, points=1),
    DecodeSsdAnchors(size=(32, 32), strides=(32,), per_cell=(1,)),
    DecodeYolo(layout="v5", classes=3),
    DecodeYolo(layout="v8", classes=3),
    DecodeYolo(layout="v8", classes=1, points=1),
    DecodeYolo(layout="v10", classes=3),
    DecodeYolox(size=(32, 32), strides=(32,), classes=3),
    DenseMap(),
    Embed(),
    HeatmapKeypoints(),
    Landmarks(points=2, columns=4),
    ReadForecast(),
    ReadOddness(),
    Segment(kinds=(1,)),
    Segment(kinds=(1,), layout="nhwc", logits="none"),
    SimccKeypoints(),
)
SHAPES = ((), (0,), (1,), (1, 1), (1, 4), (1, 8), (1, 1, 1), (1, 1, 2), (1, 1, 4), (1, 5, 4), (1, 5, 8), (1, 7, 3), (1, 3, 6), (1, 1, 8))
PLANES = ((1, 1, 32, 32), (1, 3, 32, 32), (1, 32, 32, 1), (1, 17, 8, 8), (1, 3, 0, 0), (2, 2, 2, 2))
FILLS = (0.0, np.nan, np.inf, -np.inf, 3e38, -3e38)


def nonsense() -> Iterator[Tensors]:
    """Every shape filled with every kind of number, alone and beside one of four columns."""
    for shape in (*SHAPES, *PLANES):
        for fill in FILLS:
            array = np.full(shape, fill, np.float32)
            yield Tensors({"out": array})
            yield Tensors({"out": array, "boxes": np.full((1, 5, 4), fill, np.float32)})
    yield Tensors({})
    yield Tensors({"out": np.random.default_rng(1).normal(0, 1e4, (1, 1, 32, 32)).astype(np.float32)})
    yield Tensors({"out": np.array([["text"]])})


def around(tensors: Tensors) -> dict[str, object]:
    """All that a step may want beside the answer."""
    return {
        "tensors": tensors,
        "tensor": Tensor(np.zeros((1, 5, 4), np.float32)),
        "placement": Placement(0.0, 4.0, 32.0, 24.0),
        "crops": Crops(np.zeros((1, 3, 32, 32), np.float32), np.ones((1, 2, 3), np.float32), (32, 32)),
        "scaling": Scaling(np.zeros(4, np.float32), np.ones(4, np.float32)),
    }


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.use)
def test_nonsense_is_decoded_or_refused(step: Step) -> None:
    refused = 0
    for tensors in nonsense():
        given = around(tensors)
        try:
            step.run(**{name: given[name] for name in signature(type(step)).inputs})  # type: ignore[attr-defined]
        except EXPECTED:
            refused += 1
    assert refused > 0


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize("fill", FILLS)
def test_boxes_that_are_none_do_not_end_what_follows(fill: float) -> None:
    count = 3
    corners, points = np.full((count, 4), fill, np.float32), np.full((count, 2, 2), fill, np.float32)
    boxes = Boxes(corners, np.array([0.9, fill, 0.8], np.float32), np.zeros(count, np.int32), points)
    image = Image(np.zeros((48, 64, 3), np.uint8))
    followed = Followed(seed=1)
    for run in (
        lambda: Nms().run(boxes),
        lambda: Crop(size=(32, 32), upright=(0, 1)).run(image, boxes),
        lambda: Crop(size=(32, 32), largest=True).run(image, boxes),
        lambda: Track(lines=((0.0, 0.5, 1.0, 0.5),)).run(boxes, followed),
        lambda: Track(lines=((0.0, 0.5, 1.0, 0.5),)).run(boxes, followed),
    ):
        with contextlib.suppress(*EXPECTED):
            run()

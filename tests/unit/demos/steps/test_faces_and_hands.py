"""Faces and hands: anchors worked by hand, pieces cut out and found again, and the real models on a real face."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest

from demos.library import SHOWCASE
from demos.pipeline import Pipeline
from demos.steps.crop import Crop
from demos.steps.decode_ssd_anchors import DecodeSsdAnchors
from demos.steps.infer import Infer
from demos.steps.landmarks import Landmarks
from demos.steps.letterbox import Letterbox
from demos.steps.nms import Nms
from demos.values import Boxes, Crops, Image, Keypoints, Placement, Tensors
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import open_session

PALM = DecodeSsdAnchors(size=(192, 192), strides=(8, 16), per_cell=(2, 6), points=7)
FACE = DecodeSsdAnchors(size=(256, 256), strides=(16, 32), per_cell=(2, 6), points=6)
WHOLE = Placement(0.0, 0.0, 192.0, 192.0)


def anchors_one_by_one() -> list[tuple[float, float]]:
    """MediaPipe's rule for its palm detector, layer by layer: strides 8, 16, 16, 16, layers of one stride share their cells."""
    found: list[tuple[float, float]] = []
    for stride, layers in ((8, 1), (16, 3)):
        for row in range(192 // stride):
            for column in range(192 // stride):
                found += [((column + 0.5) * stride, (row + 0.5) * stride)] * (2 * layers)
    return found


def test_every_anchor_becomes_what_the_reference_makes_of_it() -> None:
    random = np.random.default_rng(1)
    values = random.normal(0, 20, (1, 2016, 18)).astype(np.float32)
    logits = random.normal(0, 3, (1, 2016, 1)).astype(np.float32)
    boxes = PALM.run(Tensors({"values": values, "logits": logits}), Placement(-400.0, -400.0, 1000.0, 1000.0))
    reference = []
    for (x, y), value, logit in zip(anchors_one_by_one(), values[0].tolist(), logits[0, :, 0].tolist(), strict=True):
        if (score := 1 / (1 + math.exp(-logit))) >= 0.5:
            cx, cy, width, height = value[0] + x, value[1] + y, value[2], value[3]
            sides = [cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2]
            points = [(value[at] + x, value[at + 1] + y) for at in range(4, 18, 2)]
            reference.append((score, sides, points))
    reference.sort(key=lambda found: -found[0])
    assert len(reference) > 200
    scores, sides, points = zip(*reference[:200], strict=True)
    assert np.allclose(boxes.scores, scores, atol=1e-6)
    assert np.allclose(boxes.corners * 1000 - 400, sides, atol=2e-3)
    assert np.allclose(boxes.points * 1000 - 400, points, atol=2e-3)


def test_a_head_in_one_piece_and_one_in_a_piece_per_grid_are_the_same() -> None:
    random = np.random.default_rng(2)
    values, logits = (random.normal(0, 5, (1, 2016, columns)).astype(np.float32) for columns in (18, 1))
    parts = {"b": values[:, 1152:], "a": values[:, :1152], "c": logits[:, :1152], "d": logits[:, 1152:]}
    whole = PALM.run(Tensors({"values": values, "logits": logits}), WHOLE)
    assert np.array_equal(PALM.run(Tensors(parts), WHOLE).points, whole.points)


def test_other_outputs_are_refused() -> None:
    with pytest.raises(KnownError) as caught:
        FACE.run(Tensors({"logits": np.zeros((1, 2016, 1), np.float32)}), WHOLE)
    assert caught.value.data["wants"] == "(1, 896, 1)"


def box(x0: float, y0: float, x1: float, y1: float, *points: tuple[float, float]) -> Boxes:
    one = np.ones(1, np.float32)
    return Boxes(np.array([[x0, y0, x1, y1]], np.float32), one, one.astype(np.int32), np.array([points], np.float32).reshape(1, -1, 2))


def marked(high: int, wide: int, x: int, y: int) -> Image:
    pixels = np.zeros((high, wide, 3), np.uint8)
    cv2.circle(pixels, (x, y), 4, (255, 255, 255), -1)
    return Image(pixels)


@pytest.mark.parametrize("direction", [0, 37, 90, 200, 300])
def test_a_mark_in_a_turned_piece_leads_back_to_where_it_is(direction: int) -> None:
    along = math.radians(direction)
    end = (0.5 + 0.1 * math.cos(along) / 2, 0.5 - 0.1 * math.sin(along))
    step = Crop(size=(96, 96), scale=1.5, shift=(0.1, -0.2), upright=(0, 1), degrees=90)
    crops = step.run(marked(200, 400, 190, 92), box(0.4, 0.3, 0.6, 0.7, (0.5, 0.5), end))
    rows, columns = np.nonzero(crops.array[0, 0] > 0.5)
    x, y = crops.places[0] @ [columns.mean() + 0.5, rows.mean() + 0.5, 1]
    assert (x * 400, y * 200) == (pytest.approx(190.5, abs=0.6), pytest.approx(92.5, abs=0.6))
    tip = (np.array(end) - crops.places[0, :, 2]) @ np.linalg.inv(crops.places[0, :, :2]).T
    base = (np.array([0.5, 0.5]) - crops.places[0, :, 2]) @ np.linalg.inv(crops.places[0, :, :2]).T
    assert abs(tip[0] - base[0]) < 1e-2 and tip[1] < base[1] - 1


def test_the_largest_can_come_first() -> None:
    corners = np.array([(0, 0, 0.1, 0.1), (0.5, 0.2, 0.9, 0.8), (0.2, 0.2, 0.4, 0.4)], np.float32)
    boxes = Boxes(corners, np.array([0.9, 0.8, 0.7], np.float32), np.zeros(3, np.int32))
    picture = Image(np.zeros((100, 100, 3), np.uint8))
    for step, order in ((Crop(size=(16, 16), most=2), (0, 1)), (Crop(size=(16, 16), most=2, largest=True), (1, 2))):
        middles = step.run(picture, boxes).places @ np.array((8, 8, 1), np.float32)
        assert np.allclose(middles, (corners[list(order), :2] + corners[list(order), 2:]) / 2, atol=1e-6)


def test_a_piece_that_reaches_beyond_the_picture_repeats_its_edge() -> None:
    image = Image(np.full((50, 50, 3), 200, np.uint8))
    assert np.allclose(Crop(size=(32, 32), scale=3).run(image, box(0, 0, 0.5, 0.5)).array, 200 / 255)


def test_a_box_without_points_cannot_be_turned() -> None:
    with pytest.raises(KnownError, match="crop-points"):
        Crop(size=(32, 32), upright=(0, 2)).run(marked(50, 50, 9, 9), box(0, 0, 1, 1, (0, 0), (1, 1)))


def test_points_are_placed_row_by_row_and_what_is_not_there_is_dropped() -> None:
    places = np.array([[[0.01, 0, 0.1], [0, 0.02, 0.2]], [[0, 0.01, 0], [0.01, 0, 0]]], np.float32)
    crops = Crops(np.zeros((2, 3, 32, 32), np.float32), places, (32, 32))
    values = np.array([[10, 20, 9, 5, 5, 9], [1, 2, 9, 3, 4, 9]], np.float32)
    tensors = Tensors({"flag": np.array([[2.0], [-2.0]], np.float32), "points": values})
    found = Landmarks(points=2, flag="flag", flag_is="logit").run(tensors, crops)
    assert np.allclose(found.points, [[(0.2, 0.6), (0.15, 0.3)]]) and np.allclose(found.scores, 1 / (1 + math.exp(-2)))
    both = Landmarks(points=2, keep=1).run(tensors, crops)
    assert np.allclose(both.points, [[(0.2, 0.6)], [(0.02, 0.01)]]) and (both.scores == 1).all()


def faces() -> Pipeline:
    models = {name: open_session(Catalogue().read(name)) for name in ("blazeface-256", "face-mesh-468")}
    steps = [
        Letterbox(size=(256, 256), mean=(127.5, 127.5, 127.5), std=(127.5, 127.5, 127.5), layout="nhwc"),
        Infer(model="blazeface-256"),
        FACE,
        Nms(iou=0.3, score=0.5),
        Crop(size=(192, 192), scale=1.5, upright=(0, 1), degrees=0, layout="nhwc"),
        Infer(model="face-mesh-468", name="mesh"),
        Landmarks(points=468, flag="conv2d_31", flag_is="logit"),
    ]
    return Pipeline(steps, models)


EYES = [33, 133, 362, 263]
"""The mesh's outer and inner corners of the right eye, then of the left."""


@pytest.mark.parametrize("degrees", [0, 25])
def test_a_face_is_found_and_the_mesh_lies_on_its_eyes(degrees: int) -> None:
    pixels = cv2.imread(str(SHOWCASE / "cut-out/samples/astronaut.jpg"))
    assert pixels is not None
    high, wide = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 0.9)
    results = faces().run(Image(np.asarray(cv2.warpAffine(pixels, turn, (wide, high)), np.uint8)))
    boxes, mesh = results[Boxes], results[Keypoints]
    assert isinstance(boxes, Boxes) and isinstance(mesh, Keypoints)
    assert mesh.points.shape == (1, 468, 2) and mesh.scores.min() > 0.9
    eyes = mesh.points[0, EYES].reshape(2, 2, 2).mean(axis=1) * [wide, high]
    upright = np.array([(203.0, 101.0), (248.0, 103.0)])
    assert np.abs(eyes - (upright @ turn[:, :2].T + turn[:, 2])).max() < 5
    assert np.abs(boxes.points[0, :2] * [wide, high] - eyes).max() < 9


def test_without_a_face_the_second_model_has_nothing_to_do() -> None:
    mesh = faces().run(Image(np.full((120, 160, 3), 90, np.uint8)))[Keypoints]
    assert isinstance(mesh, Keypoints) and mesh.points.shape == (0, 468, 2)


def test_a_face_is_no_hand() -> None:
    pixels = cv2.imread(str(SHOWCASE / "cut-out/samples/astronaut.jpg"))
    assert pixels is not None
    crops = Crop(size=(224, 224), layout="nhwc").run(Image(np.asarray(pixels, np.uint8)), box(0.34, 0.25, 0.54, 0.58))
    tensors = Infer(model="hand").run(crops, open_session(Catalogue().read("hand-landmark-224")))
    assert len(Landmarks(points=21, flag="Identity_1").run(tensors, crops).points) == 0


def test_a_person_cut_out_has_shoulders_below_the_nose() -> None:
    pixels = cv2.imread(str(SHOWCASE / "cut-out/samples/astronaut.jpg"))
    assert pixels is not None
    crops = Crop(size=(256, 256), scale=1.25, layout="nhwc").run(Image(np.asarray(pixels, np.uint8)), box(0.05, 0.1, 0.85, 1.0))
    tensors = Infer(model="pose").run(crops, open_session(Catalogue().read("pose-landmark-256")))
    body = Landmarks(points=39, keep=33, columns=5, flag="Identity_1").run(tensors, crops)
    nose, left_shoulder, right_shoulder = body.points[0, [0, 11, 12]]
    assert np.allclose(nose, (0.435, 0.43), atol=0.05)
    assert right_shoulder[0] < nose[0] < left_shoulder[0] and min(left_shoulder[1], right_shoulder[1]) > nose[1] + 0.1
    assert body.scores[0, 0] > 0.8


@pytest.mark.parametrize("model", ["palm-192"])
def test_the_palm_detector_gives_what_its_decoder_reads(model: str) -> None:
    session = open_session(Catalogue().read(model))
    steps = [Letterbox(size=(192, 192), layout="nhwc"), Infer(model=model), PALM]
    found = Pipeline(steps, {model: session}).run(Image(np.full((90, 160, 3), 128, np.uint8)))[Boxes]
    assert isinstance(found, Boxes) and len(found.scores) == 0

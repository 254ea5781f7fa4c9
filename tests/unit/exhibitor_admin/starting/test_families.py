"""Each family is told by what its exports look like: inputs, outputs, metadata and configuration as the exporters write them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from demos.package.onnx_structure import PortShape, Structure
from demos.pipeline import load_steps
from exhibitor_admin.starting.choose import family_names, guesses
from exhibitor_admin.starting.describe import picture_input
from exhibitor_admin.starting.facts import Facts
from exhibitor_admin.starting.files import files_of, with_files
from exhibitor_admin.starting.guess import Guess
from exhibitor_admin.starting.metadata import lists_in
from exhibitor_admin.starting.preparation import stated
from exhibitor_admin.starting.probe import Answer

Output = tuple[str, tuple[int, ...], float, float]
"""Name, shape, least and greatest number."""
ULTRALYTICS = {"stride": "32", "imgsz": "[640, 640]", "names": "{0: 'xe ba gác', 1: \"it's\"}", "license": "AGPL-3.0 License"}
WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "xin", "chào"]


def facts(inputs: dict[str, tuple[int, ...]], outputs: Sequence[Output], name: str = "model", **more: Any) -> Facts:
    element = more.pop("element", 1)
    ports = tuple(PortShape(name=key, element=element, shape=shape) for key, shape in inputs.items())
    structure = Structure(inputs=ports, metadata=more.pop("metadata", {}))
    sums, ordered = more.pop("sums", None), more.pop("ordered", False)
    answers = tuple(
        Answer(name=key, shape=shape, low=low, high=high, sums=sums, reach=high, ordered=ordered) for key, shape, low, high in outputs
    )
    lists = [*more.pop("lists", []), *lists_in(structure.metadata)]
    return Facts(name, structure, answers, picture_input(structure, None), lists=lists, **more)


def likeliest(known: Facts) -> Guess:
    """Of those that are guessed, the first; its chain must be one that can be read."""
    guess = guesses(known)[0]
    load_steps([with_files(step, files_of(guess)) for step in guess.steps])
    return guess


def picture(*shape: int, name: str = "input") -> dict[str, tuple[int, ...]]:
    return {name: shape}


CELLS = 80 * 80 + 40 * 40 + 20 * 20
SCRFD = [
    (f"{kind}{stride}", (640 // stride * (640 // stride) * 2, columns), 0.0, 1.0)
    for kind, columns in (("score", 1), ("bbox", 4), ("kps", 10))
    for stride in (8, 16, 32)
]
KINDS: dict[str, tuple[Facts, str, dict[str, Any]]] = {
    "yolov8": (
        facts(picture(1, 3, 640, 640), [("output0", (1, 6, CELLS), 0, 640)], metadata={**ULTRALYTICS, "task": "detect"}),
        "ultralytics",
        {"use": "decode-yolo", "classes": 2},
    ),
    "yolo11-pose": (
        facts(picture(1, 3, 640, 640), [("output0", (1, 6 + 51, CELLS), 0, 640)], metadata={**ULTRALYTICS, "task": "pose"}),
        "ultralytics",
        {"use": "decode-yolo", "points": 17},
    ),
    "yolov8-seg": (
        facts(
            picture(1, 3, 640, 640),
            [("output0", (1, 38, CELLS), 0, 640), ("output1", (1, 32, 160, 160), -1, 9)],
            metadata={**ULTRALYTICS, "task": "segment"},
        ),
        "ultralytics",
        {"use": "decode-yolo", "ignored": 32},
    ),
    "yolov10": (
        facts(picture(1, 3, 640, 640), [("output0", (1, 300, 6), 0, 640)], metadata={**ULTRALYTICS, "task": "detect"}),
        "ultralytics",
        {"use": "decode-yolo", "layout": "v10"},
    ),
    "yolov8-cls": (
        facts(picture(1, 3, 224, 224), [("output0", (1, 2), 0, 1)], metadata={**ULTRALYTICS, "task": "classify"}),
        "ultralytics",
        {"use": "classify", "logits": "none"},
    ),
    "yolov5 without metadata": (
        facts(picture(1, 3, 640, 640), [("output", (1, 3 * CELLS, 85), 0, 640)]),
        "yolo",
        {"use": "decode-yolo", "layout": "v5", "classes": 80},
    ),
    "yolox": (
        facts(picture(1, 3, 640, 640), [("output", (1, CELLS, 85), -3, 9)], name="yolox_s"),
        "yolox",
        {"use": "decode-yolox", "classes": 80},
    ),
    "yolox decoded": (
        facts(picture(1, 3, 640, 640), [("output", (1, CELLS, 7), 0, 612)]),
        "yolox",
        {"use": "decode-yolox", "decoded": True},
    ),
    "detr": (
        facts(picture(1, 3, 800, 800, name="pixel_values"), [("logits", (1, 100, 92), -9, 9), ("pred_boxes", (1, 100, 4), 0, 1)]),
        "detr",
        {"use": "decode-detr", "classes": 91},
    ),
    "rt-detr": (
        facts(
            picture(1, 3, 640, 640, name="pixel_values"),
            [("logits", (1, 300, 80), -9, 2), ("pred_boxes", (1, 300, 4), 0, 1)],
            config={"model_type": "rt_detr"},
        ),
        "detr",
        {"use": "decode-detr", "logits": "sigmoid"},
    ),
    "scrfd": (facts(picture(1, 3, 640, 640), SCRFD), "scrfd", {"use": "decode-scrfd", "per_cell": 2, "points": 5}),
    "ultraface": (
        facts(picture(1, 3, 240, 320), [("scores", (1, 4420, 2), 0, 1), ("boxes", (1, 4420, 4), -0.1, 1.1)], sums=-1, ordered=True),
        "ready-boxes",
        {"use": "decode-boxes", "background": 1},
    ),
    "tensorflow": (
        facts(
            picture(1, 320, 320, 3),
            [
                ("detection_boxes", (1, 100, 4), 0, 1),
                ("detection_classes", (1, 100), 1, 90),
                ("detection_scores", (1, 100), 0, 1),
            ],
            ordered=True,
        ),
        "ready-boxes",
        {"use": "decode-boxes", "corners": "yxyx", "classes": "detection_classes"},
    ),
    "blazeface short": (
        facts(picture(1, 128, 128, 3), [("r", (1, 896, 16), -90, 90), ("c", (1, 896, 1), -90, 9)]),
        "blaze",
        {"use": "decode-ssd-anchors", "strides": [8, 16]},
    ),
    "hand landmarks": (
        facts(picture(1, 224, 224, 3), [("Identity", (1, 63), -9, 200), ("Identity_1", (1, 1), 0, 1), ("Identity_3", (1, 63), 0, 1)]),
        "landmarks",
        {"use": "landmarks", "points": 21, "flag": "Identity_1"},
    ),
    "hrnet": (
        facts(picture(1, 3, 256, 192), [("output", (1, 17, 64, 48), -0.1, 1)]),
        "joints",
        {"use": "heatmap-keypoints"},
    ),
    "rtmpose": (
        facts(picture(1, 3, 256, 192), [("simcc_x", (1, 17, 384), -1, 1), ("simcc_y", (1, 17, 512), -1, 1)]),
        "joints",
        {"use": "simcc-keypoints"},
    ),
    "timm": (
        facts(
            picture(1, 3, 224, 224),
            [("logits", (1, 3), -9, 9)],
            config={"label_names": ["a", "b", "c"], "pretrained_cfg": {"mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]}},
        ),
        "classifier",
        {"use": "classify", "names": "labels.toml"},
    ),
    "voc": (
        facts(
            picture(1, 3, 512, 512),
            [("out", (1, 21, 512, 512), -9, 9)],
            config={"id2label": {str(n): f"k{n}" for n in range(20)} | {"20": "person"}},
        ),
        "cut-out",
        {"use": "segment", "kinds": [20]},
    ),
    "segformer": (facts(picture(1, 3, 512, 512), [("logits", (1, 150, 128, 128), -9, 9)]), "cut-out", {"use": "segment", "stride": 4}),
    "deeplab of tensorflow": (
        facts(picture(1, 256, 256, 3), [("out", (1, 256, 256, 6), -9, 9)]),
        "cut-out",
        {"use": "segment", "layout": "nhwc"},
    ),
    "matting": (facts(picture(1, 3, 320, 320), [("alpha", (1, 1, 320, 320), 0, 1)]), "cut-out", {"use": "mask"}),
    "midas": (facts(picture(1, 3, 256, 256), [("output", (1, 256, 256), 3, 900)], name="midas_small"), "depth", {"use": "dense-map"}),
    "esrgan": (
        facts(picture(1, 3, 128, 128), [("out", (1, 3, 512, 512), -0.1, 1.1)]),
        "painter",
        {"use": "image-to-image", "scale": 4, "tile": 128},
    ),
    "style": (facts(picture(1, 3, 224, 224), [("out", (1, 3, 224, 224), -20, 270)]), "painter", {"use": "image-to-image", "scale": 1}),
    "paddle det": (
        facts(picture(-1, 3, -1, -1, name="x"), [("sigmoid_0.tmp_0", (1, 1, 320, 320), 0, 1)]),
        "text-finder",
        {"use": "read-lines", "model": "reader"},
    ),
    "paddle rec": (
        facts(
            picture(-1, 3, 48, -1, name="x"), [("softmax_2.tmp_0", (1, 40, 97), 0, 1)], sums=-1, lists=[[chr(33 + n) for n in range(95)]]
        ),
        "text-reader",
        {"use": "read-lines", "height": 48, "axes": "line-time", "logits": "none"},
    ),
    "rapidocr": (
        facts(
            picture(-1, 3, -1, -1, name="x"),
            [("softmax_11.tmp_0", (1, 40, 97), 0, 1)],
            sums=-1,
            metadata={"character": "\n".join(chr(33 + n) for n in range(95))},
        ),
        "text-reader",
        {"use": "read-lines", "height": 48, "axes": "line-time"},
    ),
    "silero": (
        facts({"input": (1, 576), "state": (2, 1, 128), "sr": ()}, [("output", (1, 1), 0, 1), ("stateN", (2, 1, 128), -1, 1)]),
        "speech",
        {"use": "voice-activity"},
    ),
    "magika": (
        facts({"bytes": (-1, 2048)}, [("target_label", (1, 214), 0, 1)], sums=-1, element=6),
        "file-kinds",
        {"use": "file-bytes", "first": 1024, "last": 1024},
    ),
    "bert": (
        facts({"input_ids": (-1, -1), "attention_mask": (-1, -1)}, [("logits", (1, 2), -3, 3)], lists=[WORDS]),
        "sentences",
        {"use": "classify", "names": "labels.toml"},
    ),
    "roberta": (
        facts(
            {"input_ids": (-1, -1), "attention_mask": (-1, -1)},
            [("logits", (1, 3), -3, 3)],
            lists=[["<s>", "<pad>", "</s>", "Ġ", "a", "b"], ["a b", "Ġ a"]],
            config={"id2label": {"0": "x", "1": "y", "2": "z"}},
        ),
        "sentences",
        {"use": "byte-pairs", "merges": "merges.json"},
    ),
    "autoencoder": (facts({"x": (1, 64, 3)}, [("y", (1, 64, 3), -3, 3)]), "measurements", {"use": "oddness"}),
    "forecaster": (facts({"x": (1, 3, 64)}, [("y", (1, 3, 12), -3, 3)]), "measurements", {"use": "forecast", "layout": "quantity-time"}),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_family_is_known_by_its_exports(kind: str) -> None:
    known, family, decoding = KINDS[kind]
    guess = likeliest(known)
    assert guess.family == family, guess.reasons
    step = next(step for step in guess.steps if step["use"] == decoding["use"])
    assert {key: step.get(key) for key in decoding} == decoding
    assert guess.reasons and guess.family in family_names()


def test_every_family_is_known_here() -> None:
    assert set(family_names()) - {family for _, family, _ in KINDS.values()} == {"nanodet"}  # which test_begin has


def test_names_are_read_from_the_metadata_as_they_were_written() -> None:
    assert likeliest(KINDS["yolov8"][0]).names == ("xe ba gác", "it's")


def test_odd_names_become_such_as_can_be_said() -> None:
    names = likeliest(facts(picture(1, 3, 224, 224), [("out", (1, 3), -9, 9)], lists=[["", "a\x1b[31m\u202eb", "x" * 5000]])).names
    assert names == ("kind 0", "a [31m b", "x" * 120)


def test_shifts_from_unknown_anchors_are_no_boxes() -> None:
    raw = facts(picture(1, 3, 300, 300), [("loc", (1, 8732, 4), -4, 4), ("conf", (1, 8732, 21), 0, 1)], sums=-1)
    assert "ready-boxes" not in [guess.family for guess in guesses(raw)]


@pytest.mark.parametrize("kind", ["paddle rec", "rapidocr"])
def test_paddles_list_gets_its_blank_and_its_space(kind: str) -> None:
    characters = likeliest(KINDS[kind][0]).characters
    assert (len(characters), characters[0], characters[1], characters[-1]) == (97, "", "!", " ")


def test_a_stated_preparation_is_taken_and_none_is_tried() -> None:
    (only,) = likeliest(KINDS["timm"][0]).preparations
    assert only.fields == {"mean": (127.5, 127.5, 127.5), "std": (127.5, 127.5, 127.5)}


@pytest.mark.parametrize(
    ("prepared", "fields"),
    [
        ({"do_rescale": True, "do_normalize": False, "image_mean": [0.5] * 3, "image_std": [0.5] * 3}, {}),
        ({"do_rescale": False, "do_normalize": False}, {"std": (1.0, 1.0, 1.0)}),
        (
            {"image_mean": [0.485, 0.456, 0.406], "image_std": [0.229, 0.224, 0.225]},
            {"mean": (123.675, 116.28, 103.53), "std": (58.395, 57.12, 57.375)},
        ),
    ],
)
def test_what_hugging_face_writes_of_pictures(prepared: dict[str, Any], fields: dict[str, Any]) -> None:
    found = stated(json.loads(json.dumps(prepared)), {})
    assert found is not None and found.fields == fields


def test_a_model_of_one_channel_is_given_grey() -> None:
    guess = likeliest(facts(picture(1, 64, 64, 1), [("out", (1, 7), 0, 1)], sums=-1))
    assert {way.colour for way in guess.preparations} == {"grey"} and len({way.name for way in guess.preparations}) == len(
        guess.preparations
    ) > 2


@pytest.mark.parametrize(
    "hostile",
    [
        facts(picture(1, 3, 8, 8), [("o", (), 0, 0)]),
        facts(picture(-1, -1, -1, -1), [("o", (1, 10**9), 0, 1)]),
        facts(picture(1, 3, 2, 2), [("o", (0, 0, 0), 0, 0), ("o", (0, 4), 0, 0)], config={"id2label": {"0": []}, "pretrained_cfg": 7}),
        facts({}, [], metadata={"names": "{0: " * 9999, "task": "detect", "stride": "32"}),
        facts({"input_ids": (1, 1)}, [("o", (1, 2), 0, 0)], lists=[[]], prepared={"size": "x", "image_mean": ["a", 1, 2]}),
    ],
)
def test_odd_models_are_guessed_at_or_not_and_never_end_it(hostile: Facts) -> None:
    for guess in guesses(hostile):
        assert 0 <= guess.score <= 1

"""A stranger's afternoon: nothing but a model, and after some seconds a demo that runs and only wants its texts."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path

import cv2
import numpy as np
import onnx
import pytest
from onnx import helper

from demos.package.read import read_package
from demos.problem import UNFINISHED, BadPackage
from demos.values import Scores
from exhibitor_admin.starting.begin import Begun, Wish, begin
from exhibitor_admin.starting.plan import About
from models.catalogue import WEIGHTS, Catalogue
from models.errors import KnownError
from tests.hostile import a_model
from tests.unit.demos.steps import random_heads

ABOUT = About(id="vn.cong-ty.thu", exhibitor="Công ty Thử", licence="Apache-2.0", trained_on="COCO 2017")


def begun(tmp_path: Path, model: bytes | Path, about: About = ABOUT, **beside: object) -> Begun:
    """`beside` are files to lie beside the model: JSON, or lines."""
    path = tmp_path / "theirs" / "model.onnx"
    path.parent.mkdir()
    path.write_bytes(model if isinstance(model, bytes) else model.read_bytes())
    for name, content in beside.items():
        suffix = ".txt" if isinstance(content, str) else ".json"
        (path.parent / f"{name}{suffix}").write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return begin(Wish(tmp_path / "demo", about, path), Catalogue())


def only_texts_are_left(found: Begun) -> bool:
    return bool(found.report.problems) and {problem.code for problem in found.report.problems} == {"text-placeholder"}


def steps_of(folder: Path) -> list[str]:
    return [step["use"] for step in tomllib.loads((folder / "demo.toml").read_text("utf-8"))["step"]]


def test_a_yolox_runs_and_its_texts_are_all_that_is_left(tmp_path: Path) -> None:
    found = begun(tmp_path, random_heads.yolox(), labels="xe ba gác\nxích lô\nxe đạp\nô tô\nbicycle\n")
    assert found.plan.guess.family == "yolox" and only_texts_are_left(found)
    assert steps_of(tmp_path / "demo") == ["letterbox", "infer", "decode-yolox", "nms", "label"]
    labels = tomllib.loads((tmp_path / "demo" / "labels.toml").read_text("utf-8"))["label"]
    assert labels[0]["text"]["en"] == "xe ba gác" and labels[4]["text"] == {"vi": "xe đạp", "en": "bicycle"}
    drawn = cv2.imread(str(found.picture))
    assert drawn is not None and drawn.shape[1] == 1280
    assert sorted(tmp_path.iterdir()) == [tmp_path / "demo", tmp_path / "demo-found.jpg", tmp_path / "theirs"]


def test_of_the_ways_to_prepare_pictures_the_right_one_is_found(tmp_path: Path) -> None:
    """NanoDet says nowhere that it wants blue first and its own mean."""
    found = begun(tmp_path, WEIGHTS / "nanodet_coco_416.onnx")
    assert found.plan.guess.family == "nanodet" and only_texts_are_left(found)
    assert found.choice is not None and found.choice.preparation is not None and found.choice.preparation.name == "ImageNet BGR"
    said = {said.key for said in found.unknown}
    assert {"new-assumed-coco", "new-unknown-expect"} <= said and "new-unknown-licence" not in said
    assert said & {"new-prepared-clearly", "new-prepared-hardly"}


def test_a_segmentation_model_cuts_people_out(tmp_path: Path) -> None:
    found = begun(tmp_path, WEIGHTS / "selfie_segmentation_256.onnx")
    assert found.plan.guess.family == "cut-out" and only_texts_are_left(found)
    assert steps_of(tmp_path / "demo") == ["stretch", "infer", "mask"]
    assert read_package(tmp_path / "demo").manifest.show.overlay == "background"


def test_a_classifier_says_what_it_sees(tmp_path: Path) -> None:
    """What stands beside it names its classes and says how it was fed: nothing is left to try."""
    names = {str(kind): f"class {kind}" for kind in range(1000)} | {"281": "tabby cat"}
    found = begun(
        tmp_path,
        WEIGHTS / "efficientnet_lite0_imagenet.onnx",
        config={"id2label": names},
        preprocessor_config={"image_mean": [0.498, 0.498, 0.498], "image_std": [0.502, 0.502, 0.502], "size": 224},
    )
    assert found.plan.guess.family == "classifier" and only_texts_are_left(found)
    assert found.choice is not None and len(found.choice.tried) == 1
    scores = found.choice.found[0][Scores]
    assert isinstance(scores, Scores) and scores.kinds[0, 0] in (281, 282, 285)
    assert read_package(tmp_path / "demo").manifest.show.panel == "top-k"


def test_hand_landmarks_run_with_their_skeleton(tmp_path: Path) -> None:
    found = begun(tmp_path, WEIGHTS / "hand_landmark_full.onnx")
    assert only_texts_are_left(found) and found.report.measured is not None
    manifest = read_package(tmp_path / "demo").manifest
    assert (manifest.show.overlay, manifest.show.skeleton, manifest.model["finder"].catalogue) == ("points", "hand", "palm-192")


def test_face_landmarks_get_a_detector_of_the_kiosks_own(tmp_path: Path) -> None:
    found = begun(tmp_path, WEIGHTS / "face_mesh_468.onnx")
    assert found.plan.guess.family == "landmarks" and only_texts_are_left(found)
    manifest = read_package(tmp_path / "demo").manifest
    assert manifest.exhibitor.id == "cong-ty-thu"
    assert manifest.model["finder"].catalogue == "blazeface-256" and manifest.model["model"].file == "model.onnx"


def test_what_the_exhibitor_did_not_say_is_asked_for_and_nothing_is_made_up(tmp_path: Path) -> None:
    found = begun(tmp_path, random_heads.yolo_v8(), About())
    assert {problem.code for problem in found.report.problems} == UNFINISHED - {"text-untranslated"}
    places = {problem.place for problem in found.report.problems}
    assert {"demo.toml: model.model.licence", "demo.toml: model.model.trained_on.vi", "demo.toml: exhibitor.name"} <= places
    assert {"new-unknown-licence", "new-unknown-id", "new-unknown-names"} <= {said.key for said in found.unknown}


def test_ones_own_pictures_are_tried_first(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    model, picture = tmp_path / "theirs" / "model.onnx", tmp_path / "theirs" / "chợ nổi.png"
    model.write_bytes(random_heads.yolox())
    cv2.imencode(".png", np.full((300, 200, 3), 90, np.uint8))[1].tofile(picture)
    begin(Wish(tmp_path / "demo", ABOUT, model, samples=[picture]), Catalogue())
    samples = read_package(tmp_path / "demo").manifest.sample
    assert [sample.file for sample in samples] == ["samples/sample-1.jpg", "samples/cat.jpg"] and samples[1].credit is not None
    picture.write_bytes(b"no picture")
    with pytest.raises(BadPackage, match="picture-bad"):
        begin(Wish(tmp_path / "other", ABOUT, model, samples=[picture]), Catalogue())
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    ("model", "code"),
    [
        (a_model.custom_operator(), "model-operator"),
        (a_model.external_in_a_branch(), "model-external"),
        (a_model.training(), "model-functions"),
        (a_model.whole_numbers(), "model-element"),
        (a_model.numbers_without_end(), "model-unreadable"),
        (b"\x00\x00\x00\x00ORTM" + bytes(99), "model-ort"),
    ],
)
def test_hostile_models_are_refused_with_the_codes_of_a_check(tmp_path: Path, model: bytes, code: str) -> None:
    with pytest.raises(BadPackage) as caught:
        begun(tmp_path, model)
    assert [problem.code for problem in caught.value.problems] == [code]
    assert list(tmp_path.iterdir()) == [tmp_path / "theirs"]


def test_a_tokenizer_beside_the_model_is_read(tmp_path: Path) -> None:
    """A sentence classifier with the least of RoBERTa: its vocabulary and pairs come from tokenizer.json, as Hugging Face writes it."""
    vocabulary = {piece: number for number, piece in enumerate(["<s>", "</s>", "Ġ", "c", "h", "Ã", "ł", "o", "ch"])}
    tokenizer = {"model": {"type": "BPE", "vocab": vocabulary, "merges": [["c", "h"]]}}
    found = begun(tmp_path, word_counter(), tokenizer=tokenizer, config={"id2label": {"0": "short", "1": "long"}})
    assert found.plan.guess.family == "sentences" and only_texts_are_left(found)
    assert steps_of(tmp_path / "demo") == ["byte-pairs", "infer-text", "classify"]
    manifest = read_package(tmp_path / "demo").manifest
    assert manifest.input == "text" and [sample.file for sample in manifest.sample] == ["samples/greeting.txt", "samples/complaint.txt"]
    assert found.picture is None


def test_measurements_of_several_quantities_have_samples_with_as_many_columns(tmp_path: Path) -> None:
    ports = [helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [1, 64, 3]) for name in "xy"]
    graph = helper.make_graph([helper.make_node("Tanh", ["x"], ["y"])], "g", ports[:1], ports[1:])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    found = begun(tmp_path, bytes(model.SerializeToString()))
    assert found.plan.guess.family == "measurements" and only_texts_are_left(found)
    first = (tmp_path / "demo" / "samples" / "even.csv").read_text("utf-8").splitlines()
    assert len(first) == 601 and all(line.count(",") == 2 for line in first)


def word_counter() -> bytes:
    """`input_ids` (1, n) → logits of two classes, the second the more likely the larger the numbers are."""
    nodes = [
        helper.make_node("Cast", ["input_ids"], ["numbers"], to=onnx.TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["numbers"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("Neg", ["mean"], ["less"]),
        helper.make_node("Concat", ["less", "mean"], ["logits"], axis=1),
    ]
    source = helper.make_tensor_value_info("input_ids", onnx.TensorProto.INT64, [1, "n"])
    result = helper.make_tensor_value_info("logits", onnx.TensorProto.FLOAT, [1, 2])
    graph = helper.make_graph(nodes, "counter", [source], [result])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    return bytes(model.SerializeToString())


def test_nothing_that_is_there_is_touched(tmp_path: Path) -> None:
    (tmp_path / "demo").mkdir()
    with pytest.raises(KnownError, match="folder-exists"):
        begun(tmp_path, random_heads.yolox())
    assert list((tmp_path / "demo").iterdir()) == []


def test_a_pipe_is_no_model_and_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.onnx")
    with pytest.raises(BadPackage, match="file-not-plain"):
        begin(Wish(tmp_path / "demo", ABOUT, tmp_path / "pipe.onnx"), Catalogue())


def test_a_model_of_no_known_kind_is_told_as_such(tmp_path: Path) -> None:
    adding = helper.make_graph(
        [helper.make_node("Add", ["x", "x"], ["y"])],
        "g",
        [helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [7])],
        [helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [7])],
    )
    model = helper.make_model(adding, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    with pytest.raises(KnownError, match="new-no-family"):
        begun(tmp_path, bytes(model.SerializeToString()))

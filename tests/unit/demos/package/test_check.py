"""A check tells every problem of a package at once, each with its place, and measures one that has none."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.inputs.sound import encode_sound, read_sound
from demos.library import SHOWCASE
from demos.package.check import Report, check
from demos.package.checks.licences import check_licences
from demos.package.checks.structure import check_structures, read_structures
from demos.package.onnx_structure import Structure, read_structure
from demos.package.pack import pack
from demos.package.read import read_package
from demos.package.reencode import reencode_pictures
from demos.steps.infer import Infer
from demos.values import Audio
from exhibitor_admin.signing import SignKey, sign_package
from models.catalogue import Catalogue
from models.errors import KnownError
from models.runtime import is_ort_format
from tests.hostile import a_model, a_package
from tests.hostile.a_package import change, write_package


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_package(tmp_path / "package")


def found(report: Report) -> dict[str, str]:
    """Codes and places."""
    return {problem.code: problem.place for problem in report.problems}


def test_a_good_package_is_measured(folder: Path) -> None:
    report = check(folder, Catalogue())
    assert report.problems == () and report.measured is not None and report.package is not None
    assert report.measured.runs >= 20 and report.measured.pictures_per_second > 1
    assert report.measured.providers == ("CPUExecutionProvider",) and report.measured.sandbox.seccomp
    assert report.measured.cold_ms > 0 and report.measured.peak_bytes > 20 * 2**20


def test_checking_leaves_the_package_as_it_is_and_nothing_else_behind(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    before = {path: path.read_bytes() for path in folder.iterdir()}
    check(folder, Catalogue())
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert list((tmp_path / "tmp").iterdir()) == []


def test_all_that_can_be_told_without_running_it_is_told_at_once(folder: Path) -> None:
    change(folder, '"Keeps what is bright."', '"Chỗ nào sáng thì giữ."')
    change(folder, '"Apache-2.0"', '"ask us"')
    (folder / "model.onnx").write_bytes(a_model.custom_operator())
    cv2.imwrite(str(folder / "picture.jpg"), np.zeros((500, 300, 3), np.uint8))
    (folder / "bright.jpg").write_bytes(b"no picture")
    assert found(check(folder, Catalogue())) == {
        "text-untranslated": "demo.toml: text.en.tagline",
        "licence-unclear": "demo.toml: model.light.licence",
        "model-damaged": "demo.toml: model.light",
        "model-operator": "model.onnx",
        "picture-small": "picture.jpg",
        "picture-shape": "picture.jpg",
        "picture-bad": "bright.jpg",
    }


def test_a_signature_and_a_manifest_that_do_not_hold_are_told_together(folder: Path) -> None:
    sign_package(folder, SignKey.fresh())
    change(folder, "format = 1", "format = 2")
    assert found(check(folder, Catalogue())) == {"signature-files": "demo.toml", "manifest-literal-error": "demo.toml: format"}


def test_what_was_signed_must_be_what_the_manifest_says(folder: Path, tmp_path: Path) -> None:
    key = SignKey.fresh()
    listing = str(sign_package(folder, key)).replace("version 1.0.0", "version 1.0.1")
    (folder / "demo.files").write_text(listing)
    (folder / "demo.files.minisig").write_text(key.sign(listing.encode(), "x"))
    pack(folder, tmp_path / "x.demo")
    assert found(check(tmp_path / "x.demo", Catalogue())) == {"signature-other-demo": "demo.files"}


def test_a_shape_that_does_not_fit_is_told_with_both_shapes(tmp_path: Path) -> None:
    (problem,) = check(write_package(tmp_path / "package", a_model.other_input()), Catalogue()).problems
    assert (problem.code, problem.data["takes"], problem.data["given"]) == ("model-takes", "1 × 3 × 224 × 224", "1 × 16 × 16 × 3")


def test_a_loop_is_allowed_where_the_step_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = read_package(write_package(tmp_path / "package", a_package.endless_loop()))
    structures, _ = read_structures(package)
    (problem,) = check_structures(package, structures)
    assert (problem.code, problem.data) == ("model-loops", {"operator": "Loop", "step": "infer"})
    monkeypatch.setattr(Infer, "loops", True)
    assert check_structures(package, structures) == []


@pytest.mark.parametrize("id", [id for id in Catalogue().entries if not is_ort_format(Catalogue().read(id))])
def test_the_models_that_ship_would_pass(id: str, tmp_path: Path) -> None:
    """Those in onnxruntime's own format can't be brought by packages at all."""
    content = Catalogue().read(id)
    structure = Structure.model_validate_json(read_structure(content))
    assert structure.nodes >= 10 and structure.inputs and structure.outputs
    package = read_package(write_package(tmp_path / "package", content))
    structures, unreadable = read_structures(package)
    assert unreadable == [] and check_structures(package, structures) == []


def test_the_structure_is_what_onnx_itself_says(tmp_path: Path) -> None:
    import onnx

    content = Catalogue().read("nanodet-416")
    model = onnx.load_from_string(content)
    structure = Structure.model_validate_json(read_structure(content))
    assert structure.nodes == len(model.graph.node) and set(structure.operators) == {node.op_type for node in model.graph.node}
    weights = {weight.name for weight in model.graph.initializer}
    assert [port.name for port in structure.inputs] == [port.name for port in model.graph.input if port.name not in weights]
    (side, *_) = structure.inputs
    assert side.element == 1 and side.shape == tuple(dim.dim_value or -1 for dim in model.graph.input[0].type.tensor_type.shape.dim)


def test_bytes_of_any_kind_are_read_or_refused() -> None:
    whole = a_model.nest(3)
    ends = {end(whole[:place] + bytes([whole[place] ^ 0x55]) + whole[place + 1 :]) for place in range(0, len(whole), 3)}
    assert {"read", "model-unreadable"} <= ends <= {"read", "model-unreadable", "model-too-deep", "model-too-many-nodes"}


def end(content: bytes) -> str:
    try:
        Structure.model_validate_json(read_structure(content))
    except KnownError as error:
        return error.code
    return "read"


@pytest.mark.parametrize(
    ("licence", "clear"),
    [
        ("MIT", True),
        ("Apache-2.0 OR MIT", True),
        ("(MIT AND BSD-3-Clause) OR LicenseRef-Hanoi-1", True),
        ("GPL-2.0-only WITH GCC-exception-2.0", True),
    ]
    + [(wrong, False) for wrong in ("free to use", "unknown", "Proprietary", "MIT,", "(MIT", "AND MIT")],
)
def test_a_licence_is_an_expression_that_can_be_looked_up(licence: str, clear: bool, folder: Path) -> None:
    change(folder, '"Apache-2.0"', f'"{licence}"')
    assert (check_licences(read_package(folder)) == []) is clear


def test_a_demo_of_ours_passes_the_check_of_strangers(tmp_path: Path) -> None:
    shutil.copytree(SHOWCASE / "cut-out", tmp_path / "package")
    assert check(tmp_path / "package", Catalogue()).problems == ()


def test_sounds_are_written_anew_and_bad_ones_told(tmp_path: Path) -> None:
    staged = tmp_path / "hear-notes"
    shutil.copytree(SHOWCASE / "hear-notes", staged)
    scale = staged / "samples" / "scale.wav"
    before = read_sound(scale)
    scale.write_bytes(scale.read_bytes() + b"LIST\x10\x00\x00\x00what is left over")
    (staged / "samples" / "gong.wav").write_bytes(b"RIFF no sound")
    (staged / "samples" / "butterfly.wav").write_bytes(encode_sound(Audio(np.zeros(61 * 8000, np.float32), 8000)))
    problems = reencode_pictures(read_package(staged))
    assert [(problem.code, problem.place, problem.data["reason"]) for problem in problems] == [
        ("sound-too-long", "samples/butterfly.wav", "sound-too-long"),
        ("sound-bad", "samples/gong.wav", "sound-unreadable"),
    ]
    assert b"left over" not in scale.read_bytes()
    assert np.array_equal(read_sound(scale).samples, before.samples)

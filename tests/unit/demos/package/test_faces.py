"""No demo compares faces, however its chain is put together."""

from __future__ import annotations

from pathlib import Path

import pytest

from demos.package.checks.faces import check_faces
from demos.package.onnx_structure import PortShape, Structure
from demos.package.read import read_package
from models.catalogue import Catalogue
from tests.hostile.a_package import change, write_package

FACES = """
  { use = "letterbox", size = [256, 256], layout = "nhwc" },
  { use = "infer", model = "finder", name = "find" },
  { use = "decode-ssd-anchors", size = [256, 256], strides = [16, 32], per_cell = [2, 6], points = 6 },
"""
SCRFD = (
    '{ use = "letterbox", size = [64, 64] }, { use = "infer", model = "light", name = "find" }, { use = "decode-scrfd", size = [64, 64] },'
)
PALMS = FACES.replace("[16, 32]", "[8, 16]").replace("points = 6", "points = 7")
WHOLE = '{ use = "whole" },'
FEATURES = '{ use = "crop", size = [16, 16], layout = "nhwc" }, { use = "infer", model = "light", name = "look" }, { use = "embed" },'
RECOGNISER = Structure(inputs=(PortShape(name="x", shape=(-1, 3, 112, 112)),), outputs=(PortShape(name="y", shape=(-1, 512)),))


def problems(tmp_path: Path, before: str, finder: str = "palm-192", structure: Structure | None = None) -> list[tuple[str, str]]:
    folder = write_package(tmp_path / "package")
    change(folder, '{ use = "mask" },\n', f'{{ use = "mask" }},\n{before}{FEATURES}{{ use = "compare", of = "things" }},\n')
    change(folder, "show =", f'model.finder = {{ catalogue = "{finder}" }}\nshow =')
    found = check_faces(read_package(folder), {"model.onnx": structure or Structure()}, Catalogue())
    return [(problem.code, problem.place) for problem in found]


@pytest.mark.parametrize(("before", "finder", "place"), [(FACES, "palm-192", 8), (FACES, "blazeface-256", 8), (SCRFD, "palm-192", 8)])
def test_features_of_what_a_face_detector_found_are_refused(before: str, finder: str, place: int, tmp_path: Path) -> None:
    assert problems(tmp_path, before, finder) == [("faces-compared", f"demo.toml: step.{place}")]


def test_features_of_hands_and_of_the_whole_picture_may_be_compared(tmp_path: Path) -> None:
    assert problems(tmp_path / "palms", PALMS) == []
    assert problems(tmp_path / "whole", WHOLE) == []


def test_a_face_detector_by_another_name_is_one_still(tmp_path: Path) -> None:
    assert problems(tmp_path, PALMS, "blazeface-256") == [("faces-compared", "demo.toml: step.8")]


def test_a_recogniser_of_faces_is_known_by_what_it_takes_and_gives(tmp_path: Path) -> None:
    assert problems(tmp_path, WHOLE, structure=RECOGNISER) == [("faces-compared", "demo.toml: step.6")]

"""What is told of two versions is what changed, each thing at its place, and nothing else."""

from pathlib import Path

import pytest

from demos.problem import BadPackage
from exhibitor_admin.compare_versions import Change, compare_sources
from exhibitor_admin.demos_here import pack_demo
from tests.hostile.a_package import change, write_package


def test_entries_and_files_that_changed_are_told(tmp_path: Path) -> None:
    old, new = write_package(tmp_path / "old"), write_package(tmp_path / "new")
    change(new, '"1.0.0"', '"1.1.0"')
    change(new, 'title = "Light"', 'title = "Bright"')
    change(new, "size = [16, 16]", "size = [32, 32]")
    change(new, 'file = "dark.png"', 'file = "night.png"')
    (new / "dark.png").rename(new / "night.png")
    changes = compare_sources(old, pack_demo(new, tmp_path / "new.demo", overwrite=False))
    assert Change("texts", "text.en.title", "Light", "Bright") in changes
    assert Change("steps", "step.stretch.size", "16, 16", "32, 32") in changes
    assert Change("rest", "version", "1.0.0", "1.1.0") in changes
    assert {(change.place, bool(change.before), bool(change.after)) for change in changes if change.part == "files"} == {
        ("dark.png", True, False),
        ("night.png", False, True),
    }
    assert {change.place.split(".")[1] for change in changes if change.part == "samples"} == {"dark", "night"}
    assert len({change.part for change in changes}) == 5


def test_a_version_is_like_itself(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    assert compare_sources(folder, folder) == []


def test_what_is_no_package_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadPackage):
        compare_sources(write_package(tmp_path / "package"), Path(__file__))

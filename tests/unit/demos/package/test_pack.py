"""Packing the same folder gives the same bytes, and what was packed comes out as it went in."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest

from demos.library import Library
from demos.package.install import install
from demos.package.pack import pack
from demos.package.stage import stage
from models.catalogue import Catalogue
from tests.hostile.a_package import write_package


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = write_package(tmp_path / "package")
    (folder / "samples").mkdir()
    (folder / "samples" / "note.txt").write_text("Ghi chú", "utf-8")
    return folder


def test_the_same_folder_gives_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "one.demo")
    copy = tmp_path / "copy"
    for path in sorted(folder.rglob("*"), reverse=True):  # written in another order, at another time, with other permissions
        if path.is_file():
            target = copy / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            target.chmod(0o600)
            os.utime(target, (10**9, 10**9))
    pack(copy, tmp_path / "two.demo")
    assert (tmp_path / "one.demo").read_bytes() == (tmp_path / "two.demo").read_bytes()


def test_what_was_packed_comes_out_as_it_went_in(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "one.demo")
    assert stage(tmp_path / "one.demo", tmp_path / "out") == []
    assert files(tmp_path / "out") == files(folder)


def test_a_zip_of_another_program_can_be_read_too(folder: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "by-hand.demo", "w", zipfile.ZIP_DEFLATED) as packed:
        packed.write(folder / "samples", "samples")
        for name in files(folder):
            packed.write(folder / name, name)
    assert stage(tmp_path / "by-hand.demo", tmp_path / "out") == []
    assert files(tmp_path / "out") == files(folder)


def test_a_packed_demo_is_installed(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "one.demo")
    library = Library(tmp_path / "home" / "installed", showcase=tmp_path / "no-showcase")
    assert install(tmp_path / "one.demo", library, Catalogue()).manifest.id == "vn.example.light"
    assert len(library.demos()[0]) == 1

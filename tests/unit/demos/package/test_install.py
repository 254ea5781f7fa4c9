"""A good package is installed whole and once; a promise that isn't kept, or an older version, keeps it out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from demos.library import Library
from demos.package.install import install
from demos.package.try_samples import try_samples
from demos.problem import BadPackage
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.hostile.a_package import change, write_package


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "home" / "installed", showcase=tmp_path / "no-showcase")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_package(tmp_path / "package")


def test_a_good_package_is_in_the_library_afterwards(folder: Path, library: Library) -> None:
    package = install(folder, library, Catalogue())
    assert package.folder == library.installed / "vn.example.light" / "1.0.0"
    (found,), refused = library.demos()
    assert found.manifest == package.manifest and not refused
    assert list((library.installed.parent / "incoming").iterdir()) == []
    assert not list(found.folder.glob("*.onnx")) and try_samples(found, Catalogue()).problems == ()  # its model lies in the store


def test_its_pictures_are_encoded_anew_and_not_larger_than_a_kiosk_shows(folder: Path, library: Library) -> None:
    cv2.imwrite(str(folder / "bright.jpg"), cv2.resize(cv2.imread(str(folder / "bright.jpg")), (4000, 1000)))  # type: ignore[arg-type]
    hidden = b"something after the picture"
    with (folder / "bright.jpg").open("ab") as file:
        file.write(hidden)
    fresh = install(folder, library, Catalogue()).path("bright.jpg")
    pixels = cv2.imread(str(fresh))
    assert pixels is not None and pixels.shape == (480, 1920, 3)
    assert hidden not in fresh.read_bytes()


def test_a_sample_that_is_not_what_was_promised_keeps_it_out(folder: Path, library: Library) -> None:
    change(folder, "covers = [0.0, 0.1]", "covers = [0.5, 0.6]")
    with pytest.raises(BadPackage) as caught:
        install(folder, library, Catalogue())
    (problem,) = caught.value.problems
    assert (problem.code, problem.place, problem.data["found"]) == ("expect-covers", "dark.png", 0.0)


@pytest.mark.parametrize("version", ["1.0.0", "0.9.9"])
def test_an_older_or_equal_version_is_refused(version: str, folder: Path, library: Library) -> None:
    install(folder, library, Catalogue())
    change(folder, 'version = "1.0.0"', f'version = "{version}"')
    with pytest.raises(KnownError) as caught:
        install(folder, library, Catalogue())
    assert caught.value.code == "package-not-newer"
    assert caught.value.data == {"id": "vn.example.light", "version": version, "installed": "1.0.0"}


def test_a_newer_version_takes_over_and_the_old_one_stays(folder: Path, library: Library) -> None:
    install(folder, library, Catalogue())
    change(folder, 'version = "1.0.0"', 'version = "1.0.10"')
    install(folder, library, Catalogue())
    (found,), _ = library.demos()
    assert found.manifest.version == "1.0.10"
    assert (library.installed / "vn.example.light" / "1.0.0" / "demo.toml").is_file()


def with_clip(folder: Path, content: bytes) -> Path:
    """The package with a clip in the place of one of its pictures."""
    (folder / "bright.jpg").unlink()
    change(folder, 'file = "bright.jpg"', 'file = "bright.mp4"')
    (folder / "bright.mp4").write_bytes(content)
    return folder


def grey_clip(place: Path, count: int, per_second: float = 10.0) -> bytes:
    """An AVI file of `count` pictures, each brighter than the one before."""
    writer = cv2.VideoWriter(str(place / "clip.avi"), cv2.VideoWriter.fourcc(*"MJPG"), per_second, (320, 240))
    for number in range(count):
        writer.write(np.full((240, 320, 3), 200 + number % 50, np.uint8))
    writer.release()
    return (place / "clip.avi").read_bytes()


def test_a_clip_is_installed_in_our_own_encoding(folder: Path, library: Library, tmp_path: Path) -> None:
    content = grey_clip(tmp_path, 12)
    install(with_clip(folder, content), library, Catalogue())
    (package,), _ = library.demos()
    fresh = package.path("bright.mp4")
    assert fresh.read_bytes() != content
    capture = cv2.VideoCapture(str(fresh))
    assert (capture.get(cv2.CAP_PROP_FPS), capture.get(cv2.CAP_PROP_FRAME_COUNT)) == (10.0, 12.0)
    brightness = [round(float(capture.read()[1].mean())) for _ in range(12)]
    assert brightness == sorted(brightness) and brightness[0] == pytest.approx(200, abs=2)


@pytest.mark.parametrize("spoil", ["empty", "no clip", "cut off", "too long"])
def test_a_clip_that_is_none_or_too_long_is_told(folder: Path, library: Library, tmp_path: Path, spoil: str) -> None:
    content = {
        "empty": b"",
        "no clip": b"RIFF" + bytes(5000),
        "cut off": grey_clip(tmp_path, 12)[:300],
        "too long": grey_clip(tmp_path, 41, 2.0),
    }[spoil]
    with pytest.raises(BadPackage) as caught:
        install(with_clip(folder, content), library, Catalogue())
    assert [(problem.code, problem.place) for problem in caught.value.problems] == [
        ("clip-too-long" if spoil == "too long" else "clip-bad", "bright.mp4")
    ]


def test_an_unknown_catalogue_model_is_told_by_its_place(folder: Path, library: Library) -> None:
    text = (folder / "demo.toml").read_text("utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith("model.light")]
    change(folder, line, 'model.light = { catalogue = "no-such-model" }')
    with pytest.raises(BadPackage) as caught:
        install(folder, library, Catalogue())
    assert [(problem.code, problem.place) for problem in caught.value.problems] == [("model-unknown", "demo.toml: model.light")]


def test_what_a_killed_installation_left_is_swept_away(folder: Path, library: Library) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    incoming = library.installed.parent / "incoming"
    for pid in (ended.pid, os.getpid()):
        (incoming / f"{pid}-left" / "samples").mkdir(parents=True)
    install(folder, library, Catalogue())
    assert [path.name for path in incoming.iterdir()] == [f"{os.getpid()}-left"]

"""Packages that mean harm, or were badly made: each is refused with a code of its own, and nothing of it stays."""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from demos.library import Library
from demos.package.check import check
from demos.package.install import install
from demos.problem import BadPackage
from demos.runner.sandbox import Ceiling
from models.catalogue import Catalogue
from models.errors import KnownError
from tests.hostile import a_model, a_package
from tests.hostile.a_package import change, write_package

CEILING = Ceiling(cpu_seconds=3)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "home" / "installed", showcase=tmp_path / "no-showcase")


def refused(folder: Path, library: Library) -> set[str]:
    """The codes with which a folder is refused, having seen that nothing of it stayed."""
    with pytest.raises(BadPackage) as caught:
        install(folder, library, Catalogue(), CEILING)
    home = library.installed.parent
    assert not home.exists() or [path for path in home.rglob("*") if path.is_file()] == []
    assert library.demos() == ([], [])
    return {problem.code for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("make", "codes"),
    [
        pytest.param(lambda: b"\x08\x09not a model" * 40, {"model-unreadable"}, id="broken"),
        pytest.param(lambda: b"", {"model-unreadable"}, id="empty"),
        pytest.param(lambda: a_package.bright_places()[:-40], {"model-unreadable"}, id="cut-short"),
        pytest.param(lambda: a_model.numbers_without_end(), {"model-unreadable"}, id="numbers-without-end"),
        pytest.param(lambda: a_model.graphs_in_graphs(), {"model-unreadable"}, id="graphs-in-graphs"),
        pytest.param(lambda: a_package.constant_of_shape(25 * 10**9), {"model-run-failed", "model-open-failed"}, id="100-gigabytes"),
        pytest.param(lambda: a_package.constant_of_shape(10**9), {"model-run-failed", "model-open-failed"}, id="4-gigabytes"),
        pytest.param(lambda: a_package.endless_loop(), {"model-loops"}, id="endless-loop"),
        pytest.param(lambda: a_model.doubling_loop(), {"model-loops"}, id="doubling-loop"),
        pytest.param(lambda: a_package.doubling_functions(), {"model-functions", "model-operator"}, id="doubling-functions"),
        pytest.param(lambda: a_model.training(), {"model-functions"}, id="training"),
        pytest.param(lambda: a_model.chain(30_000), {"model-too-many-nodes"}, id="too-many-nodes"),
        pytest.param(lambda: a_model.nest(12), {"model-too-deep"}, id="nest"),
        pytest.param(lambda: a_model.nest(5, widen=4), {"model-too-many-nodes"}, id="nest-that-widens"),
        pytest.param(lambda: a_model.custom_operator(), {"model-operator"}, id="custom-operator"),
        pytest.param(lambda: a_model.custom_operator("com.microsoft", "BeamSearch"), {"model-operator"}, id="operator-with-graphs"),
        pytest.param(lambda: a_model.custom_operator("ai.onnx.training"), {"model-operator"}, id="training-operator"),
        pytest.param(lambda: a_package.external_data("../../../../etc/hostname"), {"model-external"}, id="external-data"),
        pytest.param(lambda: a_package.external_data("/etc/hostname"), {"model-external"}, id="external-data-absolute"),
        pytest.param(lambda: a_package.external_data("picture.jpg"), {"model-external"}, id="external-data-beside"),
        pytest.param(lambda: a_model.external_in_a_branch(), {"model-external"}, id="external-data-in-a-branch"),
        pytest.param(lambda: a_model.whole_numbers(), {"model-element"}, id="wrong-type"),
        pytest.param(lambda: a_model.other_input(), {"model-takes"}, id="wrong-shape"),
        pytest.param(lambda: a_model.two_inputs(), {"model-inputs"}, id="two-inputs"),
        pytest.param(lambda: a_model.not_a_number(), {"result-not-finite", "expect-covers"}, id="not-a-number"),
        pytest.param(lambda: a_model.another_shape_each_time(), {"model-outputs"}, id="another-shape-each-time"),
    ],
)
def test_a_hostile_model_is_refused(make: Callable[[], bytes], codes: set[str], tmp_path: Path, library: Library) -> None:
    found = refused(write_package(tmp_path / "package", make()), library)
    assert found and found <= codes


def test_a_model_of_onnxruntimes_own_format_is_refused_under_any_name(tmp_path: Path, library: Library) -> None:
    assert refused(write_package(tmp_path / "package", b"\x00\x00\x00\x00ORTM" + b"\x00" * 64), library) == {"model-ort"}
    folder = write_package(tmp_path / "other")
    (folder / "model.ort").write_bytes(b"x")
    assert refused(folder, library) == {"model-ort"}


def test_a_picture_that_unfolds_into_gigabytes_is_refused(tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    (folder / "dark.png").write_bytes(png(30_000, 30_000))
    assert refused(folder, library) == {"picture-bad"}


def png(wide: int, high: int) -> bytes:
    """A picture that says it is so large; its data are a few zeros."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", wide, high, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1_000_000))) + chunk(b"IEND", b"")


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff\xe0 no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>"])
def test_a_file_that_is_no_picture_is_refused(content: bytes, tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    (folder / "bright.jpg").write_bytes(content)
    assert refused(folder, library) == {"picture-bad"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param('file = "bright.jpg"', 'file = "../bright.jpg"', id="parent"),
        pytest.param('file = "bright.jpg"', 'file = "/etc/hostname"', id="absolute"),
        pytest.param('file = "bright.jpg"', 'file = "a\\\\bright.jpg"', id="backslash"),
        pytest.param('file = "bright.jpg"', 'file = "file:///etc/hostname"', id="address"),
        pytest.param('"Light"', '"' + "x" * 200_000 + '"', id="long-text"),
        pytest.param('"Light"', '"a\\u202Eb"', id="text-that-turns-round"),
        pytest.param('"Light"', '"a\\u0007b"', id="control-character"),
        pytest.param("format = 1", "format = 1\nrun = 'rm'", id="unknown-key"),
        pytest.param("format = 1", "format = 1\nx = " + "[" * 50_000 + "]" * 50_000, id="nested-without-end"),
        pytest.param("format = 1", "format = " + "9" * 5000, id="number-without-end"),
        pytest.param("format = 1", "format = 1\n" + ".".join("a" * 60_000) + " = 1", id="key-without-end"),
        pytest.param("[text.vi]", "[" + ".".join("a" * 60_000) + "]\n[text.vi]", id="table-without-end"),
        pytest.param("format = 1", 'format = "' + '\\"' * 100_000, id="string-without-end"),
        pytest.param('use = "mask"', 'use = "shell"', id="unknown-step"),
    ],
)
def test_a_hostile_manifest_is_refused(old: str, new: str, tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, old, new)
    assert all(code.startswith("manifest-") for code in refused(folder, library))


def test_of_a_flood_of_problems_the_first_are_told(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, "format = 1", "\n".join(["format = 1", *(f"k{place} = 1" for place in range(20_000))]))
    problems = check(folder, Catalogue(), CEILING).problems
    assert len(problems) <= 300 and problems[-1].code == "manifest-more"


def test_a_manifest_of_a_megabyte_is_not_even_parsed(tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, "format = 1", "format = 1\n#" + "x" * 2**20)
    assert refused(folder, library) == {"manifest-too-big"}


def test_markup_stays_text(tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    markup = "<img src='http://a/'>"
    change(folder, '"Light"', f'"{markup}"')
    assert install(folder, library, Catalogue(), CEILING).manifest.text.en.title == markup


@pytest.mark.parametrize("link", ["symbolic", "hard", "pipe", "folder"])
def test_what_is_not_a_plain_file_is_refused(link: str, tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    secret = tmp_path / "secret.jpg"
    secret.write_bytes(b"secret")
    target = folder / "bright.jpg"
    target.unlink()
    match link:
        case "symbolic":
            target.symlink_to(secret)
        case "hard":
            target.hardlink_to(secret)
        case "pipe":
            os.mkfifo(target)
        case "folder":
            target.symlink_to(tmp_path, target_is_directory=True)
    assert refused(folder, library) == {"file-not-plain"}


@pytest.mark.parametrize("name", ["run.py", "lib.so", "Main.qml", "page.html", "font.ttf", "drawing.svg", "inner.demo", "no-suffix"])
def test_files_of_a_kind_that_packages_do_not_have_are_refused(name: str, tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    (folder / name).write_bytes(b"x")
    assert refused(folder, library) == {"file-odd"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("CON.txt", "file-name"),
        ("a b.txt", "file-name"),
        (".hidden.txt", "file-name"),
        ("DARK.PNG", "file-twice"),
        ("dark.png.", "file-name"),
    ],
)
def test_names_that_another_machine_would_take_otherwise_are_refused(name: str, code: str, tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    (folder / name).write_bytes(b"x")
    assert refused(folder, library) == {code}


def test_a_hard_link_to_a_secret_is_not_a_weight(tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package", a_package.external_data("weights.txt"))
    (tmp_path / "secret").write_bytes(b"secret")
    (folder / "weights.txt").hardlink_to(tmp_path / "secret")
    assert refused(folder, library) == {"file-not-plain"}


def test_a_package_that_could_not_be_refused_sooner_is_stopped_in_time(tmp_path: Path) -> None:
    """With the limits that a kiosk has, not those of these tests."""
    (problem,) = check(write_package(tmp_path / "package", a_model.products()), Catalogue()).problems
    assert (problem.code, problem.place) == ("opening-late", "vn.example.light")


def test_too_many_files_and_too_deep_folders_are_refused(tmp_path: Path, library: Library) -> None:
    many = write_package(tmp_path / "many")
    for place in range(200):
        (many / f"{place}.txt").touch()
    deep = write_package(tmp_path / "deep")
    (deep / "a/b/c/d").mkdir(parents=True)
    assert (refused(many, library), refused(deep, library)) == ({"package-too-many"}, {"package-too-deep"})


def test_every_problem_is_told_at_once(tmp_path: Path, library: Library) -> None:
    folder = write_package(tmp_path / "package")
    (folder / "bright.jpg").write_bytes(b"no picture")
    (folder / "model.onnx").write_bytes(b"another model")
    assert refused(folder, library) == {"picture-bad", "model-damaged", "model-unreadable"}


def test_a_folder_that_is_not_there_is_a_plain_error(tmp_path: Path, library: Library) -> None:
    with pytest.raises(KnownError, match="package-not-stored"):
        install(tmp_path / "nowhere", library, Catalogue(), CEILING)

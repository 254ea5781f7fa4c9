"""Archives that mean harm, or were cut, bent and renamed: each is refused with a code of its own, and not one file of it is written."""

from __future__ import annotations

import random
import stat
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from demos.package.contents import MOST_FILES, name_problem
from demos.package.pack import pack
from demos.package.stage import stage
from tests.hostile.a_package import write_package

END = 22
"""Bytes of the end of central directory."""


def refused(archive: Path, tmp_path: Path) -> set[str]:
    """The codes with which an archive is refused, having seen that nothing was written, inside or outside."""
    before = set(tmp_path.rglob("*"))
    problems = stage(archive, tmp_path / "staged")
    written = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert problems and written == set()
    return {problem.code for problem in problems}


def entry(name: str, **fields: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.filename = info.orig_filename = name  # the constructor would mend it
    for field, value in fields.items():
        setattr(info, field, value)
    return info


def write(archive: Path, *entries: tuple[zipfile.ZipInfo, bytes]) -> Path:
    with zipfile.ZipFile(archive, "w") as packed:
        for info, content in entries:
            packed.writestr(info, content)
    return archive


@pytest.mark.parametrize(
    "name",
    [
        "../out.txt",
        "a/../../out.txt",
        "/etc/out.txt",
        "//host/out.txt",
        "C:/out.txt",
        "C:out.txt",
        "a\\..\\out.txt",
        "a:stream.txt",
        "a.txt ",
        "a.",
        ".hidden.txt",
        "a//b.txt",
        "./a.txt",
        "CON.txt",
        "a/nul",
        "Lpt1.json",
        "aux.tar.txt",
        "a\0.txt",
        "a\n.txt",
        "a\u202etxt.exe",
        "tệp.txt",
        "",
        "a/b/c/d/e.txt",
        "x" * 121 + ".txt",
    ],
)
def test_a_name_that_means_harm_is_refused(name: str, tmp_path: Path) -> None:
    assert refused(write(tmp_path / "x.demo", (entry("demo.toml"), b""), (entry(name), b"x")), tmp_path) & {"file-name", "archive-bad"}


@pytest.mark.parametrize("name", ["inner.zip", "inner.demo", "inner.tar", "inner.gz", "run.py", "run.sh", "a.svg", "a.html", "a.ttf"])
def test_archives_and_programs_inside_are_refused(name: str, tmp_path: Path) -> None:
    assert refused(write(tmp_path / "x.demo", (entry(name), b"PK")), tmp_path) == {"file-odd"}


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK])
def test_links_and_devices_are_refused(kind: int, tmp_path: Path) -> None:
    link = entry("a.txt", external_attr=(kind | 0o777) << 16, create_system=3)
    assert refused(write(tmp_path / "x.demo", (link, b"/etc/hostname")), tmp_path) == {"file-not-plain"}


@pytest.mark.parametrize(("one", "two"), [("a.txt", "a.txt"), ("a.txt", "A.TXT"), ("a.txt", "a.txt/b.txt"), ("A.txt/b.txt", "a.txt")])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_files_that_would_be_one_are_refused(one: str, two: str, tmp_path: Path) -> None:
    assert refused(write(tmp_path / "x.demo", (entry(one), b"1"), (entry(two), b"2")), tmp_path) == {"file-twice"}


def test_bombs_are_refused(tmp_path: Path) -> None:
    bomb = entry("a.txt", compress_type=zipfile.ZIP_DEFLATED)
    assert refused(write(tmp_path / "x.demo", (bomb, bytes(50 * 2**20))), tmp_path) == {"archive-bomb"}
    many = [(entry(f"{place}.txt"), b"") for place in range(MOST_FILES + 1)]
    assert refused(write(tmp_path / "y.demo", *many), tmp_path / "y") == {"package-too-many"}
    crowd = [(entry(f"{place}.txt"), b"") for place in range(3000)]
    assert refused(write(tmp_path / "z.demo", *crowd), tmp_path / "z") == {"archive-bad"}


def test_other_ways_of_compressing_and_encrypted_entries_are_refused(tmp_path: Path) -> None:
    archive = write(tmp_path / "x.demo", (entry("a.txt", compress_type=zipfile.ZIP_LZMA), b"x" * 99))
    assert refused(archive, tmp_path) == {"archive-method"}
    content = bytearray(write(tmp_path / "y.demo", (entry("a.txt"), b"x")).read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "y.demo").write_bytes(content)
    assert refused(tmp_path / "y.demo", tmp_path / "y") == {"archive-method"}


def set_directory_field(offset: int, layout: str, value: int) -> Callable[[bytearray], None]:
    """Lie in the first entry of the central directory."""
    return lambda content: struct.pack_into(layout, content, content.index(b"PK\x01\x02") + offset, value)


@pytest.mark.parametrize(
    "lie",
    [
        pytest.param(set_directory_field(16, "<L", 1), id="checksum"),
        pytest.param(set_directory_field(20, "<L", 3), id="compressed-size"),
        pytest.param(set_directory_field(24, "<L", 3), id="size-too-small"),
        pytest.param(set_directory_field(24, "<L", 40_000), id="size-too-big"),
        pytest.param(set_directory_field(42, "<L", 10), id="place"),
        pytest.param(set_directory_field(42, "<L", 2**31), id="place-outside"),
        pytest.param(lambda content: struct.pack_into("<H", content, len(content) - END + 10, 99), id="count"),
        pytest.param(lambda content: struct.pack_into("<L", content, len(content) - END + 12, 9), id="directory-length"),
        pytest.param(lambda content: struct.pack_into("<L", content, len(content) - END + 16, 0), id="directory-place"),
        pytest.param(lambda content: content.__setitem__(slice(30, 39), b"else.toml"), id="another-name-at-the-entry"),
        pytest.param(lambda content: content.extend(b"PK"), id="something-after"),
        pytest.param(lambda content: content.__setitem__(slice(0, 0), b"#!/bin/sh\n"), id="something-before"),
        pytest.param(lambda content: content.__delitem__(slice(-END, None)), id="no-end"),
        pytest.param(lambda content: content.clear(), id="empty"),
    ],
)
def test_headers_that_lie_are_refused(lie: Callable[[bytearray], None], tmp_path: Path) -> None:
    content = bytearray(write(tmp_path / "x.demo", (entry("demo.toml"), b"format = 1\n" * 9), (entry("b.txt"), b"b")).read_bytes())
    lie(content)
    (tmp_path / "x.demo").write_bytes(content)
    assert refused(tmp_path / "x.demo", tmp_path) <= {"archive-bad", "package-too-big"}


def test_entries_that_share_their_bytes_are_refused(tmp_path: Path) -> None:
    content = bytearray(write(tmp_path / "x.demo", *((entry(f"{place}.txt"), b"x" * 500) for place in range(3))).read_bytes())
    place = -1
    for _ in range(3):
        place = content.index(b"PK\x01\x02", place + 1)
        struct.pack_into("<L", content, place + 42, 0)
    (tmp_path / "x.demo").write_bytes(content)
    assert {problem.code for problem in stage(tmp_path / "x.demo", tmp_path / "staged")} == {"archive-bad"}


def test_an_archive_that_was_cut_anywhere_is_refused(tmp_path: Path) -> None:
    pack(write_package(tmp_path / "package"), tmp_path / "x.demo")
    whole = (tmp_path / "x.demo").read_bytes()
    for place, length in enumerate(range(0, len(whole), max(1, len(whole) // 25))):
        (tmp_path / "cut.demo").write_bytes(whole[:length])
        assert {problem.code for problem in stage(tmp_path / "cut.demo", tmp_path / f"staged-{place}")} == {"archive-bad"}


def test_mutated_archives_give_problems_or_whole_files_and_never_anything_else(tmp_path: Path) -> None:
    pack(write_package(tmp_path / "package"), tmp_path / "x.demo")
    whole, chance = (tmp_path / "x.demo").read_bytes(), random.Random(3)
    for turn in range(60):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            content[chance.randrange(len(content))] = chance.randrange(256)
        (tmp_path / "y.demo").write_bytes(content)
        staged = tmp_path / f"staged-{turn}"
        problems = stage(tmp_path / "y.demo", staged)
        written = [path for path in staged.rglob("*") if not path.is_dir()]
        assert bool(problems) != bool(written) and all(name_problem(path.relative_to(staged).as_posix()) is None for path in written)

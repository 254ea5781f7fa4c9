"""An author is told the line of what has to be mended, however demo.toml is laid out."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from demos.library import SHOWCASE
from demos.package.check import check
from demos.package.lines import line_of, lines_of
from models.catalogue import Catalogue
from tests.hostile.a_package import change, write_package

TEXT = '''# a comment
format = 1
picture = "a.jpg" # [ not a list
model.light = { file = "m.onnx" }
step = [
  { use = "stretch", size = [16, 16] },
  { use = "nms",
    iou = 0.4 },
]
[text.vi]
title = """
[not.a.table]
x = 1
"""
[[text.vi.steps]]
title = "Một"
[[text.vi.steps]]
title = "Hai"
[[sample]]
"file" = 'a.jpg'
[[sample]]
text.vi = "x"
text.en = "y"
'''


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ("format", 2),
        ("model.light", 4),
        ("model.light.licence", 4),  # in a table on one line, or missing: the line of what it lies in
        ("step.0", 6),
        ("step.1.iou", 7),
        ("step.1.nms.iou", 7),
        ("text.vi.title", 11),
        ("text.vi.steps.1.title", 18),
        ("sample.0.file", 20),
        ("sample.1.text.en", 23),
        ("sample.1.file", 21),
        ("not.a.table", None),
        ("x", None),
    ],
)
def test_an_entry_has_its_line_or_that_of_what_it_lies_in(entry: str, line: int | None) -> None:
    assert line_of(lines_of(TEXT), entry.split(".")) == line


def entries(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Each entry that stands in a table or a list of tables."""
    for key, inner in value.items():
        yield (*path, key)
        if isinstance(inner, dict):
            yield from entries(inner, (*path, key))
        elif isinstance(inner, list):
            for number, one in enumerate(inner):
                if isinstance(one, dict):
                    yield from entries(one, (*path, key, str(number)))


@pytest.mark.parametrize("folder", sorted(path.parent for path in SHOWCASE.glob("*/demo.toml")), ids=lambda folder: folder.name)
def test_every_entry_of_our_own_demos_is_found_where_its_name_stands(folder: Path) -> None:
    text = (folder / "demo.toml").read_text("utf-8")
    lines, found = text.splitlines(), lines_of(text)
    for entry in entries(tomllib.loads(text)):
        line = line_of(found, entry)
        assert line is not None
        if entry in found:
            assert entry[-1] in lines[line - 1], entry


def test_a_check_tells_the_lines(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, 'layout = "nhwc"', 'layout = "nhcw"')
    change(folder, 'theme = "ai"', 'theme = "aii"')
    lines = (folder / "demo.toml").read_text("utf-8").splitlines()
    for problem in check(folder, Catalogue()).problems:
        assert problem.line is not None and problem.place.split(".")[-1].split(": ")[-1] in lines[problem.line - 1]


@pytest.mark.parametrize(
    "text", ["", "[[[", "a = [", '"', "= 1", "[a\nb = {\n", "x = '''\n", "a." * 10_000, "[" * 10_000, " " * 100_000 + "="]
)
def test_nonsense_is_read_without_a_fuss(text: str) -> None:
    lines_of(text)

"""The page and the schema of packages say what the program does; an editor that follows the schema agrees with the program."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest

from demos.library import SHOWCASE
from demos.step import kinds
from exhibitor_admin.package_page import DOCS, PAGE, SCHEMA, package_page
from exhibitor_admin.package_schema import schema_file
from exhibitor_admin.problems import problem_words
from tests.hostile.a_package import change, write_package
from tests.unit.exhibitor_admin.test_problems import found
from tests.unit.exhibitor_admin.test_words import raised


def test_the_page_and_the_schema_are_current() -> None:
    """When this fails: `make docs`."""
    assert (DOCS / PAGE).read_text("utf-8") == package_page()
    assert (DOCS / SCHEMA).read_text("utf-8") == schema_file()


def test_every_step_and_every_code_is_on_the_page() -> None:
    page = package_page()
    for use, kind in kinds().items():
        assert f"\n### {use}\n" in page and kind.does["en"] in page and kind.does["vi"] in page
    for code in (*problem_words(), "chain-type", "demo-revoked", "worker-hung"):
        assert f"\n| `{code}` |" in page


def test_whatever_code_a_package_can_meet_is_on_the_page() -> None:
    page = package_page()
    codes = {code for code, _, _ in found()} | {code for code, _, place in raised() if place.startswith("demos/")}
    assert {"audio-rate", "sample-kind", "expect-count", "opening-grows"} <= codes
    assert [code for code in sorted(codes) if f"\n| `{code}` |" not in page] == []


def validator() -> jsonschema.Draft202012Validator:
    schema = json.loads((DOCS / SCHEMA).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


@pytest.mark.parametrize("folder", sorted(SHOWCASE.glob("*/")), ids=lambda folder: folder.name)
def test_the_demos_that_ship_follow_the_schema(folder: Path) -> None:
    assert list(validator().iter_errors(tomllib.loads((folder / "demo.toml").read_text("utf-8")))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format = 1", "format = 2"),
        ("format = 1", "format = 1\nformta = 1"),
        ('use = "mask"', 'use = "maks"'),
        ('layout = "nhwc"', 'layout = "nhcw"'),
        ('use = "mask"', 'use = "mask", low = 2.0'),
        ('title = "Light"', ""),
    ],
)
def test_an_editor_sees_what_is_wrong(old: str, new: str, tmp_path: Path) -> None:
    folder = write_package(tmp_path / "package")
    change(folder, old, new)
    assert list(validator().iter_errors(tomllib.loads((folder / "demo.toml").read_text("utf-8")))) != []

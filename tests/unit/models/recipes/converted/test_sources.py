"""Every weight that ships can be made anew: by a recipe of ours, or out of a public package as the table says."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

import models.recipes
from models.catalogue import Catalogue
from models.recipes.converted.convert import HERE
from models.recipes.converted.sources import Way, read_sources

RECIPES = Path(models.recipes.__file__).parent
REGISTRIES = {"pypi": "PyPI", "npm": "npm"}
OWN = "our own: models/recipes/"


def test_each_model_has_one_origin() -> None:
    entries = Catalogue().entries
    own = {id: entry.source.removeprefix(OWN).split(",")[0] for id, entry in entries.items() if entry.source.startswith(OWN)}
    assert all((RECIPES / recipe / "README.md").is_file() for recipe in own.values())
    assert sorted([*own, *read_sources()]) == sorted(entries)


def test_the_table_says_what_the_catalogue_says() -> None:
    entries = Catalogue().entries
    for id, source in read_sources().items():
        assert entries[id].source.startswith(f"{REGISTRIES[source.registry]} {source.package} {source.version}"), id
        assert (source.way == "copied") != ("converted" in entries[id].source or "exported" in entries[id].source), id


def test_each_conversion_has_a_script_and_pinned_requirements() -> None:
    assert {source.way for source in read_sources().values()} == set(get_args(Way))
    for way in set(get_args(Way)) - {"copied"}:
        assert (HERE / f"from_{way}.py").is_file()
        assert all("==" in line for line in (HERE / "requirements" / f"{way}.txt").read_text("utf-8").splitlines())


def test_the_readme_says_of_each_what_was_found() -> None:
    told = (HERE / "README.md").read_text("utf-8")
    for id in read_sources():
        assert f"`{id}`" in told, id

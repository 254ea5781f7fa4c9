"""Parameters that are written as a file's name in the manifest and carry that file's content everywhere else."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationInfo
from pydantic_core import PydanticCustomError

from demos.text import Words
from demos.toml import read_toml

ReadFile = Callable[[str], bytes]
"""Gives the bytes of a file of the package by its name; handed in as the validation context `{"read": …}`."""

PARSERS: dict[str, Callable[[str], Any]] = {"toml": read_toml, "json": json.loads}


@dataclass(frozen=True)
class FromFile:
    """Marks a parameter that may be given as the name of a `.toml` or `.json` file of the package."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return BeforeValidator(_content).__get_pydantic_core_schema__(source, handler)


def _content(value: Any, info: ValidationInfo) -> Any:
    read: ReadFile | None = (info.context or {}).get("read")
    if not isinstance(value, str) or read is None:
        return value
    parse = PARSERS.get(value.rpartition(".")[2])
    if parse is None:
        raise PydanticCustomError("table_suffix", "not a .toml or .json file")
    try:
        return parse(read(value).decode("utf-8"))
    except (ValueError, RecursionError) as error:  # not UTF-8, not of that kind, nested too deeply
        raise ValueError(f"{value}: {error}") from error


class Label(BaseModel):
    """One thing that a model can name: its index among the model's classes, and its name in each language."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: int = Field(ge=0)
    text: Words


class Labels(BaseModel):
    """The things a demo speaks of, in the order in which they are counted and coloured."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    label: tuple[Label, ...] = Field(min_length=1, max_length=2000)

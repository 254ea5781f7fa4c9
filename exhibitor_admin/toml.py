"""A record as TOML (https://toml.io/en/v1.0.0), for the files that the organiser may also edit by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TypeAlias

Scalar: TypeAlias = str | bool | int | date
Table: TypeAlias = Mapping[str, "Scalar | list[Scalar] | tuple[Scalar, ...] | Table"]


def to_toml(table: Table) -> str:
    """Values first, then the tables below, empty ones left out; keys must be bare ones (letters, digits, `_`, `-`)."""
    return "\n".join(_lines(table, ())).lstrip("\n") + "\n"


def _lines(table: Table, place: tuple[str, ...]) -> Iterator[str]:
    below = {key: value for key, value in table.items() if isinstance(value, Mapping) and value}
    if place:
        yield f"\n[{'.'.join(place)}]"
    for key, value in table.items():
        if not isinstance(value, Mapping):
            yield f"{key} = {_value(value)}"
    for key, inner in below.items():
        yield from _lines(inner, (*place, key))


def _value(value: Scalar | list[Scalar] | tuple[Scalar, ...]) -> str:
    match value:
        case bool():
            return str(value).lower()
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case _:  # JSON writes strings and integers as TOML reads them, but for DEL
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

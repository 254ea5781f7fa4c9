"""A record as TOML (https://toml.io/en/v1.0.0), for the files that the organiser may also edit by hand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import TypeAlias, TypeGuard

Scalar: TypeAlias = str | bool | int | float | date
Item: TypeAlias = "Scalar | Sequence[Item] | Mapping[str, Item]"
Table: TypeAlias = Mapping[str, Item]


def to_toml(table: Table) -> str:
    """Values first, then the tables below, empty ones left out; keys must be bare ones (letters, digits, `_`, `-`).

    Lists of tables come last; what lies below them stands on one line.
    """
    return "\n".join(_lines(table, ())).lstrip("\n") + "\n"


def _lines(table: Table, place: tuple[str, ...]) -> Iterator[str]:
    below = {key: value for key, value in table.items() if isinstance(value, Mapping) and value}
    rows = {key: value for key, value in table.items() if _are_tables(value)}
    plain = {key: value for key, value in table.items() if not isinstance(value, Mapping) and key not in rows}
    if place and plain:
        yield f"\n[{'.'.join(place)}]"
    yield from (f"{key} = {_value(value)}" for key, value in plain.items())
    for key, inner in below.items():
        yield from _lines(inner, (*place, key))
    for key, each in rows.items():
        for row in each:
            yield f"\n[[{'.'.join((*place, key))}]]"
            yield from (f"{name} = {_value(value)}" for name, value in row.items())


def _are_tables(value: Item) -> TypeGuard[Sequence[Table]]:
    return isinstance(value, list | tuple) and bool(value) and all(isinstance(row, Mapping) for row in value)


def _value(value: Item) -> str:
    match value:
        case bool():
            return str(value).lower()
        case date():
            return value.isoformat()
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case Mapping():
            return f"{{ {', '.join(f'{key} = {_value(inner)}' for key, inner in value.items())} }}"
        case float():
            return repr(value)
        case _:  # JSON writes strings and integers as TOML reads them, but for DEL
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")

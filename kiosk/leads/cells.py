"""One column of a row, held to its type: SQLite does that only in tables of our own making, and a file may be of another's."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

Row = Mapping[str, Any]

NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,99}")
YEARS = range(1970, 9999)
"""Those in which a time has a date in every time zone."""


def read_str(row: Row, column: str) -> str:
    """Raises ValueError, as all of these."""
    if not isinstance(value := row[column], str):
        raise ValueError(f"{column} is no text")
    return value


def read_name(row: Row, column: str) -> str:
    """Keys, letters and lists are named after these: one from a stranger's file must not lead out of their folders."""
    if not NAME.fullmatch(value := read_str(row, column)):
        raise ValueError(f"{column} is no name")
    return value


def read_time(row: Row, column: str) -> datetime:
    """In UTC."""
    at = datetime.fromisoformat(read_str(row, column))
    if at.utcoffset() != timedelta(0) or at.year not in YEARS:
        raise ValueError(f"{column} is no time in UTC")
    return at


def read_int(row: Row, column: str) -> int:
    if not isinstance(value := row[column], int):
        raise ValueError(f"{column} is no whole number")
    return value


def read_bytes(row: Row, column: str) -> bytes:
    if not isinstance(value := row[column], bytes):
        raise ValueError(f"{column} is no bytes")
    return value

"""Measurements: a table of numbers, one line for each moment."""

from __future__ import annotations

import csv
import math
from pathlib import Path

import numpy as np

from demos.inputs.input import Input
from demos.values import Series
from models.errors import KnownError

MOST_NUMBERS = 100_000
BLANK = (512, 1)


def read_series(path: Path) -> Series:
    """A CSV file (RFC 4180) of numbers with a decimal point; a first line that isn't numbers names the columns."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            lines = [line for line in csv.reader(file) if line]
        if lines and not _numeric(lines[0]):
            del lines[0]
        values = np.array(lines, np.float32)
    except (OSError, ValueError, csv.Error) as error:
        raise KnownError("sample-unreadable", file=path.name) from error
    if values.ndim != 2 or not 0 < values.size <= MOST_NUMBERS or not np.isfinite(values).all():
        raise KnownError("sample-unreadable", file=path.name)
    return Series(values)


def _numeric(line: list[str]) -> bool:
    try:
        return all(math.isfinite(float(cell)) for cell in line)
    except ValueError:
        return False


SERIES = Input(Series, (".csv",), read_series, lambda: Series(np.zeros(BLANK, np.float32)))

"""People as a CSV file that spreadsheets open well and safely: UTF-8 with BOM, RFC 4180, no cell that runs."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from demos.text import Language
from exhibitor_admin.export.spreadsheet import harmless
from exhibitor_admin.export.table import Cell, cells, headings
from exhibitor_admin.leads.person import Person

LONGEST_CELL = 1 << 20  # characters; more than any program writes, and the module's own limit is less than a merged person's notes


def write_csv(path: Path, people: Iterable[Person], language: Language) -> None:
    """One line per person under a line of headings."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(headings(language))
        for person in people:
            writer.writerow([_text(cell) for cell in cells(person, language)])


def count_csv(path: Path) -> int:
    """The lines under the headings; raises ValueError for one with more or fewer cells."""
    csv.field_size_limit(LONGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        try:
            wide = len(next(reader))
            widths = [len(row) for row in reader]
        except (csv.Error, StopIteration) as error:
            raise ValueError("not a table") from error
    if set(widths) - {wide}:
        raise ValueError("a line with more or fewer cells")
    return len(widths)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return f"{cell:%Y-%m-%d %H:%M:%S}" if isinstance(cell, datetime) else harmless(str(cell))

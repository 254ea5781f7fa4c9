"""People as an Excel workbook (ECMA-376): texts are only ever texts, times are times, and no row is kept in memory."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import BadZipFile, ZipFile

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from demos.text import Language
from exhibitor_admin.export.table import Cell, cells, headings
from exhibitor_admin.leads.person import Person
from models.errors import KnownError

LONGEST_CELL = 32_767  # characters; Excel's own limit
MOST_ROWS = 1_048_575  # without the headings; Excel's own limit
WIDTH = 24  # characters
SHEET = "xl/worksheets/sheet1.xml"
ROW = re.compile(rb"<row ")
BLOCK_BYTES = 1 << 20


def write_xlsx(path: Path, people: Iterable[Person], language: Language) -> None:
    """One row per person under a row of headings that stays in sight. Raises KnownError `export-too-long`."""
    with TemporaryDirectory(dir=path.parent, prefix=".tram-xlsx-") as folder:  # not /tmp: it holds names for a while
        book = Workbook(str(path), {"constant_memory": True, "tmpdir": folder, "default_date_format": "yyyy-mm-dd hh:mm:ss"})
        _fill(book, people, language)
        try:
            book.close()
        except FileCreateError as error:
            raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error)) from error


def count_xlsx(path: Path) -> int:
    """The rows under the headings; raises ValueError where a part of the file differs from its checksum."""
    rows, end = -1, b""
    try:
        with ZipFile(path) as file:
            if damaged := file.testzip():
                raise ValueError(f"{damaged} is damaged")
            with file.open(SHEET) as sheet:
                while block := sheet.read(BLOCK_BYTES):
                    rows += len(ROW.findall(end + block))
                    end = block[-(len(b"<row ") - 1) :]
    except (BadZipFile, KeyError) as error:
        raise ValueError("not a workbook") from error
    return rows


def _fill(book: Workbook, people: Iterable[Person], language: Language) -> None:
    bold, wrapped = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss", "valign": "top"})
    sheet = book.add_worksheet()
    names = headings(language)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(names) - 1, WIDTH)
    for column, name in enumerate(names):
        sheet.write_string(0, column, name, bold)
    last = 0
    for last, person in enumerate(people, start=1):
        if last > MOST_ROWS:
            raise KnownError("export-too-long", most=MOST_ROWS)
        for column, cell in enumerate(cells(person, language)):
            _write(sheet, last, column, cell, wrapped, time)
    sheet.autofilter(0, 0, last, len(names) - 1)


def _write(sheet: Worksheet, row: int, column: int, cell: Cell, wrapped: Format, time: Format) -> None:
    match cell:
        case str() if cell:
            sheet.write_string(row, column, cell[:LONGEST_CELL], wrapped)
        case datetime():
            sheet.write_datetime(row, column, cell, time)
        case int():
            sheet.write_number(row, column, cell, wrapped)

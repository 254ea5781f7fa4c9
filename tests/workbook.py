"""Reads a workbook as another program would (ECMA-376): the cells of its first sheet with the types they have in the file."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ESCAPED = re.compile(r"_x([0-9A-F]{4})_")


def read_rows(path: Path) -> list[dict[str, tuple[str, str]]]:
    """For each row under the headings: by heading the cell's type (`text`, `number`, `formula`) and its value; empty ones are left out."""
    with ZipFile(path) as file:
        sheet = ElementTree.fromstring(file.read("xl/worksheets/sheet1.xml"))
    rows = [{re.sub(r"\d", "", cell.attrib["r"]): _value(cell) for cell in row} for row in sheet.iter(f"{MAIN}row")]
    headings = {column: name for column, (_, name) in rows[0].items()}
    return [{headings[column]: cell for column, cell in row.items() if cell[1]} for row in rows[1:]]


def _value(cell: ElementTree.Element) -> tuple[str, str]:
    if cell.find(f"{MAIN}f") is not None:
        return "formula", cell.findtext(f"{MAIN}f", "")
    if cell.attrib.get("t") == "inlineStr":
        text = "".join(part.text or "" for part in cell.iter(f"{MAIN}t"))
        return "text", ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    return "number", cell.findtext(f"{MAIN}v", "")

"""LibreOffice opens the workbook and the CSV file, shows every character, and runs no cell."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from exhibitor_admin.export.hand_out import export_file
from exhibitor_admin.keys import fresh_key
from exhibitor_admin.leads.book import LeadBook
from tests.a_lead import leave, make_contact, make_event

TABLE, TEXT = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}", "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
NAMES = ["Nguyễn Thị Minh Khuê", "김민지", "=1+1", "@SUM(A1)", "-2+3", "عمر", "👩‍🚀 Zoë; a, b", '=HYPERLINK("http://a.example","x")']
NOTE = "một\n=2+2\nhai"


@pytest.mark.soak
@pytest.mark.parametrize("format", ["xlsx", "csv"])
def test_libreoffice_shows_every_lead_and_runs_none(tmp_path: Path, format: str) -> None:
    assert shutil.which("soffice"), "LibreOffice is missing: apt install libreoffice-calc-nogui"
    key = fresh_key()
    event = make_event(tmp_path / "event", key)
    book = LeadBook(tmp_path / "book.sqlite3")
    book.add([leave(event, make_contact(name=name, note=NOTE)).seal(event) for name in NAMES])
    export_file(book, event.id, key, tmp_path / f"leads.{format}", format, "vi")
    book.close()
    cells = open_in_libreoffice(tmp_path / f"leads.{format}", tmp_path)
    assert len(cells) == len(NAMES) + 1
    assert [row[0].removeprefix("'") for row in cells[1:]] == NAMES
    assert {row[3] for row in cells[1:]} == {"(+84) 912 345 678"}
    assert {row[5].replace("'", "") for row in cells[1:]} == {NOTE}


def open_in_libreoffice(path: Path, folder: Path) -> list[list[str]]:
    """The texts of all cells as LibreOffice shows them, row by row; fails where one is a formula."""
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    reading = ["--infilter=CSV:44,34,76,1"] if path.suffix == ".csv" else []
    command = ["soffice", profile, "--headless", *reading, "--convert-to", "fods", "--outdir", str(folder / "shown"), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    sheet = ElementTree.parse(folder / "shown" / f"{path.stem}.fods")
    rows = []
    for row in sheet.iter(f"{TABLE}table-row"):
        cells = list(row.iter(f"{TABLE}table-cell"))
        assert not [cell for cell in cells if f"{TABLE}formula" in cell.attrib]
        texts = ["\n".join("".join(line.itertext()) for line in cell.iter(f"{TEXT}p")) for cell in cells]
        if any(texts):
            rows.append(texts)
    return rows

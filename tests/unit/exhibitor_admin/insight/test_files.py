"""The open data set describes itself, and is what it describes."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from exhibitor_admin.insight.figures import ALL, Figure
from exhibitor_admin.insight.files import CATALOGUE, CC_BY, DATA, METADATA, to_csv, to_json, write_open_data
from kiosk.event.event import Event
from models.errors import KnownError
from tests.a_lead import make_event

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
FIGURES = [
    Figure("kiosk", "=k1", "visits", 20),
    Figure("kiosk", "máy, hai", "visits", None),
    Figure("kiosk", ALL, "visits", 33),
    Figure("demo", "a", "rating", 4.5),
]


@pytest.fixture
def event(tmp_path: Path) -> Event:
    return make_event(tmp_path / "event")


def test_the_table_is_what_its_metadata_say(tmp_path: Path, event: Event) -> None:
    write_open_data(tmp_path / "open", event, FIGURES, NOW, CC_BY, overwrite=False)
    metadata: dict[str, Any] = json.loads((tmp_path / "open" / METADATA).read_text("utf-8"))
    assert metadata["@context"] == ["http://www.w3.org/ns/csvw", {"@language": "vi"}] and metadata["url"] == DATA
    rows = list(csv.DictReader(io.StringIO((tmp_path / "open" / DATA).read_text("utf-8"), newline=""), strict=True))
    columns = metadata["tableSchema"]["columns"]
    assert [column["name"] for column in columns] == list(rows[0])
    assert [(row["group"], row["value"], row["hidden"]) for row in rows] == [
        ("'=k1", "20", "false"),
        ("máy, hai", "", "true"),
        (ALL, "33", "false"),
        ("a", "4.5", "false"),
    ]
    for column in columns:
        assert not column["required"] or all(row[column["name"]] for row in rows)
    keys = [tuple(row[name] for name in metadata["tableSchema"]["primaryKey"]) for row in rows]
    assert len(set(keys)) == len(keys)


def test_the_catalogue_names_licence_publisher_days_and_the_file_itself(tmp_path: Path, event: Event) -> None:
    written = write_open_data(tmp_path / "open", event, FIGURES, NOW, "https://example.vn/giay-phep", overwrite=False)
    assert {path.name for path in written} == {path.name for path in (tmp_path / "open").iterdir()} == {DATA, METADATA, CATALOGUE}
    entry: dict[str, Any] = json.loads((tmp_path / "open" / CATALOGUE).read_text("utf-8"))
    data = (tmp_path / "open" / DATA).read_bytes()
    distribution = entry["dcat:distribution"]
    assert distribution["spdx:checksum"]["spdx:checksumValue"] == sha256(data).hexdigest()
    assert distribution["dcat:byteSize"]["@value"] == str(len(data))
    assert entry["dct:license"]["@id"] == "https://example.vn/giay-phep" and entry["dct:publisher"]["foaf:name"] == "Sở Thông tin"
    assert entry["dct:temporal"]["dcat:startDate"]["@value"] == "2026-11-20"
    assert {title["@language"] for title in entry["dct:title"]} == {"vi", "en"}
    with pytest.raises(KnownError, match="file-exists"):
        write_open_data(tmp_path / "open", event, FIGURES, NOW, CC_BY, overwrite=False)


def test_hidden_is_said_and_not_shown() -> None:
    hidden = json.loads(to_json(FIGURES))[1]
    assert (hidden["value"], hidden["hidden"]) == (None, True)
    assert b'kiosk,"m\xc3\xa1y, hai",visits,,true\r\n' in to_csv(FIGURES)

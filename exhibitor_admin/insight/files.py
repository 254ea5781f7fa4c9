"""Figures as files: CSV and JSON for the organiser, and a data set that a national portal can take in."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from exhibitor_admin.export.spreadsheet import harmless
from exhibitor_admin.insight.figures import DIMENSIONS, MEASURES, Figure
from exhibitor_admin.insight.suppress import SMALLEST_SHOWN
from exhibitor_admin.whole_file import READABLE, write_whole
from kiosk.event.event import Event

COLUMNS = ("dimension", "group", "measure", "value", "hidden")
DATA, METADATA, CATALOGUE = "insights.csv", "insights.csv-metadata.json", "dcat.jsonld"
CC_BY = "https://creativecommons.org/licenses/by/4.0/"


def to_csv(figures: Iterable[Figure]) -> bytes:
    """One figure a line (RFC 4180, UTF-8, no BOM): the form that CSV on the Web expects. A hidden value is empty."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for figure in figures:
        value = "" if figure.value is None else str(figure.value)
        writer.writerow((figure.dimension, harmless(figure.group), figure.measure, value, str(figure.value is None).lower()))
    return text.getvalue().encode()


def to_json(figures: Iterable[Figure]) -> bytes:
    listed = [asdict(figure) | {"hidden": figure.value is None} for figure in figures]
    return json.dumps(listed, ensure_ascii=False, indent=1).encode() + b"\n"


def write_open_data(folder: Path, event: Event, figures: Sequence[Figure], at: datetime, licence: str, *, overwrite: bool) -> list[Path]:
    """The figures as CSV, their description as CSV on the Web metadata (W3C), and the data set's as DCAT 3 (W3C) in JSON-LD.

    Raises KnownError `file-exists`, `file-unwritable`.
    """
    data = to_csv(figures)
    files = {
        DATA: data,
        METADATA: _json(csvw_metadata(event, licence)),
        CATALOGUE: _json(dcat(event, data, at, licence)),
    }
    for name, content in files.items():
        write_whole(folder / name, content, overwrite=overwrite, mode=READABLE)
    return [folder / name for name in files]


def csvw_metadata(event: Event, licence: str) -> dict[str, Any]:
    """https://www.w3.org/TR/tabular-metadata/"""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "vi"}],
        "url": DATA,
        "dc:title": _in_both(*_title(event)),
        "dc:license": {"@id": licence},
        "dc:publisher": event.controller.name,
        "dialect": {"encoding": "utf-8", "header": True, "delimiter": ",", "lineTerminators": ["\r\n"]},
        "tableSchema": {
            "columns": [_column(*column) for column in SCHEMA],
            "primaryKey": ["dimension", "group", "measure"],
        },
    }


def dcat(event: Event, data: bytes, at: datetime, licence: str) -> dict[str, Any]:
    """https://www.w3.org/TR/vocab-dcat-3/"""
    return {
        "@context": {
            "dcat": "http://www.w3.org/ns/dcat#",
            "dct": "http://purl.org/dc/terms/",
            "foaf": "http://xmlns.com/foaf/0.1/",
            "vcard": "http://www.w3.org/2006/vcard/ns#",
            "spdx": "http://spdx.org/rdf/terms#",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
        },
        "@type": "dcat:Dataset",
        "dct:identifier": f"{event.id}-insights",
        "dct:title": _in_both(*_title(event)),
        "dct:description": _in_both(*DESCRIPTION),
        "dct:publisher": {"@type": "foaf:Organization", "foaf:name": event.controller.name},
        "dcat:contactPoint": {"@type": "vcard:Organization", "vcard:fn": event.controller.name, "vcard:note": event.controller.contact},
        "dct:issued": {"@value": at.isoformat(timespec="seconds"), "@type": "xsd:dateTime"},
        "dct:license": {"@id": licence},
        "dct:language": [{"@id": f"http://id.loc.gov/vocabulary/iso639-1/{language}"} for language in ("vi", "en")],
        "dct:temporal": {"@type": "dct:PeriodOfTime", "dcat:startDate": _day(event.starts), "dcat:endDate": _day(event.ends)},
        "dct:spatial": {"@type": "dct:Location", "dct:title": _in_both(event.place.vi, event.place.en)},
        "dcat:keyword": _in_both("trí tuệ nhân tạo", "artificial intelligence"),
        "dcat:distribution": _distribution(data, licence),
    }


def _distribution(data: bytes, licence: str) -> dict[str, Any]:
    algorithm = {"@id": "spdx:checksumAlgorithm_sha256"}
    return {
        "@type": "dcat:Distribution",
        "dcat:downloadURL": {"@id": DATA},
        "dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/text/csv"},
        "dcat:byteSize": {"@value": str(len(data)), "@type": "xsd:nonNegativeInteger"},
        "dct:conformsTo": {"@id": "https://www.w3.org/TR/tabular-data-model/"},
        "dct:license": {"@id": licence},
        "spdx:checksum": {"@type": "spdx:Checksum", "spdx:algorithm": algorithm, "spdx:checksumValue": sha256(data).hexdigest()},
    }


DESCRIPTION = (
    f"Số lượt thăm và dùng thử tại sự kiện, theo giờ, trải nghiệm, ngôn ngữ, máy, nguồn hình và bước đi đến; không có dữ liệu cá nhân. "
    f"Nhóm dưới {SMALLEST_SHOWN} được ẩn, và những ô mà từ đó tính ra được chúng.",
    f"How often the event's demos were visited and tried, by hour, demo, language, kiosk, input and how far visits got; no personal data. "
    f"Groups under {SMALLEST_SHOWN} are hidden, and so are cells from which they could be worked out.",
)
SCHEMA = (
    ("dimension", "Theo", "By", f"{' | '.join(DIMENSIONS)}", {"base": "string", "format": "|".join(DIMENSIONS)}, True),
    ("group", "Nhóm", "Group", "An hour in UTC, an id or a name; * for all together", "string", True),
    ("measure", "Đại lượng", "Measure", " | ".join(dict.fromkeys(name for names in MEASURES.values() for name in names)), "string", True),
    ("value", "Giá trị", "Value", "seconds are spent, rating is a mean from 1 to 5, all others are counts", "decimal", False),
    ("hidden", "Đã ẩn", "Hidden", f"Whether the value is left out to protect groups under {SMALLEST_SHOWN}", "boolean", True),
)


def _column(name: str, vi: str, en: str, description: str, datatype: object, required: bool) -> dict[str, Any]:
    titles = {"vi": vi, "en": [en, name]}
    return {"name": name, "titles": titles, "dc:description": description, "datatype": datatype, "required": required}


def _title(event: Event) -> tuple[str, str]:
    return f"{event.name.vi}: số liệu", f"{event.name.en}: insights"


def _in_both(vi: str, en: str) -> list[dict[str, str]]:
    return [{"@value": vi, "@language": "vi"}, {"@value": en, "@language": "en"}]


def _day(day: object) -> dict[str, str]:
    return {"@value": str(day), "@type": "xsd:date"}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"

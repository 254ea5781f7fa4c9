"""What everybody agreed to, as a table that names nobody: which text in which version, in which language, when, and until when."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from exhibitor_admin.export.csv_file import count_csv
from exhibitor_admin.export.spreadsheet import harmless
from exhibitor_admin.leads.unseal import Record
from exhibitor_admin.whole_file import whole_file
from models.errors import KnownError

COLUMNS = ("lead", "event", "kind", "version", "language", "receiver", "given_at", "withdrawn_at", "sha256", "text")


def write_consent_report(path: Path, records: Iterable[Record], *, overwrite: bool) -> int:
    """One line for each text that a visitor was shown or agreed to (CSV, UTF-8 with BOM); times are UTC. Returns how many.

    Raises KnownError `file-exists`, `file-unwritable`, `export-damaged` where it reads back otherwise.
    """
    lines = 0
    with whole_file(path, overwrite=overwrite) as beside:
        with beside.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(COLUMNS)
            for record in records:
                rows = _rows(record)
                writer.writerows([harmless(cell) for cell in row] for row in rows)
                lines += len(rows)
        if (found := count_csv(beside)) != lines:
            raise KnownError("export-damaged", path=str(path), reason=f"{found} ≠ {lines}")
    return lines


def _rows(record: Record) -> list[tuple[str, ...]]:
    facts = record.lead.facts
    ends: dict[str, str] = {withdrawal.purpose: withdrawal.at.isoformat() for withdrawal in record.withdrawals}
    said = [(facts.agreement.notice, facts.left_at.utc)]
    said += [(consent.text, consent.given_at) for consent in (facts.agreement.age, *facts.agreement.consents)]
    return [
        (
            *(str(facts.id), facts.event, text.kind, str(text.version), text.language, text.receiver),
            *(at.isoformat(), ends.get(text.kind, ""), text.sha256, text.text),
        )
        for text, at in said
    ]

"""How long it takes to make one workbook of everybody's leads: three kiosks collected, unsealed, edits merged, written, read back."""

from __future__ import annotations

import json
import resource
import secrets
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from exhibitor_admin.export.hand_out import export_file
from exhibitor_admin.export.xlsx import count_xlsx
from exhibitor_admin.keys import PrivateKey, fresh_key, read_recovery_key
from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.collect import collect
from kiosk.event.event import Event
from kiosk.leads.database import open_database
from kiosk.leads.edit import Edit
from kiosk.leads.later_rows import insert_edit
from kiosk.leads.lead import Lead
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import insert_rows
from kiosk.leads.stamp import Stamp
from kiosk.leads.uuid7 import Uuid7
from tests.a_lead import leave, make_contact, make_event

KIOSKS = 3
EDITED = 10
"""Every so many leads booth staff left a note."""
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Made:
    """What one export of `leads` took."""

    leads: int
    collect_seconds: float
    export_seconds: float
    peak_mb: float
    """Resident memory of the process at its highest."""


def row(leads: int = 100_000) -> tuple[str, str, str]:
    """What was measured, the measurement, the goal."""
    made = measure(leads)
    seconds = made.collect_seconds + made.export_seconds
    took = f"{seconds:.1f} s ({made.collect_seconds:.1f} collecting), {made.peak_mb:.0f} MB"
    return f"{made.leads:,} leads: collect, unseal, merge, XLSX", took, "≤ 60 s, ≤ 300 MB at 100,000"


def measure(leads: int) -> Made:
    """In a process of its own, since memory is measured at its peak."""
    with TemporaryDirectory(prefix="tram-bench-") as name:
        folder, key = Path(name), fresh_key()
        event = make_event(folder / "event", key)
        for number in range(KIOSKS):
            _fill(folder / f"kiosk-{number}.sqlite3", event, number, leads // KIOSKS + (number < leads % KIOSKS))
        command = [sys.executable, "-m", "tests.bench.lead_exports", str(folder), event.id]
        done = subprocess.run(command, input=key.secret, cwd=ROOT, check=True, capture_output=True, text=True)
        result: dict[str, Any] = json.loads(done.stdout)
        return Made(**result)


def work(folder: Path, event: str, key: PrivateKey) -> Made:
    book = LeadBook(folder / "book.sqlite3")
    started = perf_counter()
    for number in range(KIOSKS):
        collect(folder / f"kiosk-{number}.sqlite3", book)
    collected = perf_counter()
    exported = export_file(book, event, key, folder / "leads.xlsx", "xlsx", "vi")
    ended = perf_counter()
    if count_xlsx(folder / "leads.xlsx") != exported.export.leads:
        raise RuntimeError("rows are missing")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Made(exported.export.leads, collected - started, ended - collected, peak)


def _fill(path: Path, event: Event, kiosk: int, leads: int) -> None:
    db = open_database(path, [migrations])
    with db.atomic():
        for number, lead in enumerate(_visitors(event, kiosk, leads)):
            insert_rows(db, lead.seal(event))
            if number % EDITED == 0:
                edit = Edit(Uuid7().fresh(), lead.facts.id, Stamp(1, number, f"kiosk{kiosk}"), {"heat": "hot", "staff_note": "gọi lại"})
                insert_edit(db, edit.seal(event, lead.facts))
    db.close()


def _visitors(event: Event, kiosk: int, leads: int) -> Iterator[Lead]:
    """Without the slow hash of each receipt, which isn't what is measured."""
    ids, first = Uuid7(), leave(event, kiosk=f"kiosk-{kiosk}")
    at = datetime(2026, 11, 20, 1, tzinfo=UTC)
    for number in range(leads):
        moment = replace(first.facts.left_at, utc=at + timedelta(seconds=number))
        facts = replace(first.facts, id=ids.fresh(), left_at=moment, receipt_hash=secrets.token_bytes(32))
        phone = f"09{kiosk + 1}{number:07}"
        yield replace(first, facts=facts, contact=make_contact(name=f"Khách số {number}", phone=phone, email=f"k{number}@khach.example"))


if __name__ == "__main__":
    folder, event = sys.argv[1:]
    print(json.dumps(asdict(work(Path(folder), event, read_recovery_key(sys.stdin.read())))))

"""The kiosk's sealed leads: a lead that was acknowledged is never lost."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock

from sqlite_utils import Database

from kiosk.leads.database import BUSY_MS, known_errors, open_database
from kiosk.leads.lead import SealedLead
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import insert_rows, read_rows
from models.errors import KnownError

SIDE_FILES = ("", "-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Counts:
    """How many leads there are; nothing personal."""

    total: int
    practice: int
    by_demo: Mapping[str, int]
    """By the demo's id."""


class Store:
    """One open database, for any thread."""

    def __init__(self, path: Path, db: Database, set_aside: Path | None = None, busy_ms: int = BUSY_MS) -> None:
        self.path = path
        self.set_aside = set_aside
        """Where a damaged database now lies, if one was found: staff must be told."""
        self._db = db
        self._busy_ms = busy_ms
        self._lock = Lock()

    @classmethod
    def open(cls, path: Path, busy_ms: int = BUSY_MS) -> Store:
        """Open or begin the store. A damaged one is renamed, never deleted, and a new one begun: see `set_aside`.

        Raises KnownError as `open_database` does, `lead-damaged` excepted.
        """
        db, set_aside = _open_or_begin(path, busy_ms)
        return cls(path, db, set_aside, busy_ms)

    def save(self, lead: SealedLead) -> None:
        """Keep a lead and its consents in one durable transaction; the same lead again changes nothing.

        When this returns, the lead survives a power cut. When it raises KnownError `lead-disk-full`, `lead-locked`,
        `lead-read-only` or `lead-io`, nothing of it was kept, and it can be tried again with the same lead.
        """
        with self._lock:
            try:
                self._insert(lead)
            except KnownError as error:
                if error.code != "lead-damaged":
                    raise
                self._db.close()
                self._db, self.set_aside = _open_or_begin(self.path, self._busy_ms)
                self._insert(lead)

    def leads(self) -> Iterator[SealedLead]:
        """All of them, in the order in which they were left."""
        with known_errors(self.path):
            yield from read_rows(self._db)

    def counts(self) -> Counts:
        with self._lock, known_errors(self.path):
            rows = list(self._db.query("SELECT demo, count(*) AS total, sum(practice) AS practice FROM lead GROUP BY demo ORDER BY demo"))
        by_demo = Counter({row["demo"]: row["total"] for row in rows})
        return Counts(by_demo.total(), sum(row["practice"] for row in rows), dict(by_demo))

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def _insert(self, lead: SealedLead) -> None:
        with known_errors(self.path), self._db.atomic():
            insert_rows(self._db, lead)


def _open_or_begin(path: Path, busy_ms: int) -> tuple[Database, Path | None]:
    try:
        return open_database(path, [migrations], busy_ms), None
    except KnownError as error:
        if error.code != "lead-damaged":
            raise
    aside = _rename_damaged(path)
    return open_database(path, [migrations], busy_ms), aside


def _rename_damaged(path: Path) -> Path:
    """Keeps the side files with it, by their names: the write-ahead log may hold leads that the file doesn't."""
    now = datetime.now(UTC)
    names = (f"{path.stem}.damaged-{now:%Y%m%dT%H%M%S}.{count}{path.suffix}" for count in range(1, 1000))
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    with known_errors(path):
        for end in SIDE_FILES:
            if (side := path.with_name(path.name + end)).exists():
                os.replace(side, aside.with_name(aside.name + end))
    return aside

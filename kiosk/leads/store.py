"""The kiosk's sealed leads: a lead that was acknowledged is never lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import RLock

from sqlite_utils import Database

from kiosk.leads.database import BUSY_MS, known_errors, writing
from kiosk.leads.disk import DiskGuard
from kiosk.leads.later_rows import sweep
from kiosk.leads.lead import SealedLead
from kiosk.leads.rows import insert_rows, read_rows
from kiosk.leads.second_copy import CopyState, SecondCopy
from kiosk.leads.set_aside import open_or_begin
from models.errors import KnownError


@dataclass(frozen=True, slots=True)
class Counts:
    """How many leads there are; nothing personal."""

    total: int
    practice: int
    by_demo: Mapping[str, int]
    """By the demo's id."""


class Store:
    """One open database, for any thread."""

    def __init__(
        self,
        path: Path,
        db: Database,
        set_aside: Path | None = None,
        busy_ms: int = BUSY_MS,
        copy_to: Path | None = None,
    ) -> None:
        self.path = path
        self.set_aside = set_aside
        """Where a damaged database now lies, if one was found: staff must be told."""
        self.disk = DiskGuard(path.parent)
        self._db = db
        self._busy_ms = busy_ms
        self._lock = RLock()
        self._copy = SecondCopy(path, copy_to, busy_ms) if copy_to else None

    @classmethod
    def open(cls, path: Path, busy_ms: int = BUSY_MS, copy_to: Path | None = None) -> Store:
        """Open or begin the store. A damaged one is renamed, never deleted, and a new one begun: see `set_aside`.

        With `copy_to`, a folder on another disk, every lead is copied there too, soon after it is kept: see `copy_state`.
        Raises KnownError as `open_database` does, `lead-damaged` excepted.
        """
        db, set_aside = open_or_begin(path, busy_ms)
        store = cls(path, db, set_aside, busy_ms, copy_to)
        store.disk.keep_reserve()
        with store.reading():
            sweep(db)  # an erasure may have been cut off before it was real
        store._follow()
        return store

    def save(self, lead: SealedLead) -> None:
        """Keep a lead and its consents in one durable transaction; the same lead again changes nothing.

        When this returns, the lead survives a power cut. When it raises KnownError `lead-disk-full`, `lead-locked`,
        `lead-read-only` or `lead-io`, nothing of it was kept, and it can be tried again with the same lead. A full disk is
        first met with the reserve, a damaged database by beginning a new one.
        """
        with self._lock:
            try:
                self._insert(lead)
            except KnownError as error:
                if error.code == "lead-damaged":
                    self._db.close()
                    self._db, self.set_aside = open_or_begin(self.path, self._busy_ms)
                elif error.code != "lead-disk-full" or not self.disk.release_reserve():
                    raise
                self._insert(lead)

    def leads(self) -> Iterator[SealedLead]:
        """In the order in which they were left, but those whose visitors have a request open."""
        with known_errors(self.path):
            yield from read_rows(self._db)

    def counts(self) -> Counts:
        with self.reading() as db:
            rows = list(db.query("SELECT demo, count(*) AS total, sum(practice) AS practice FROM lead GROUP BY demo ORDER BY demo"))
        by_demo = Counter({row["demo"]: row["total"] for row in rows})
        return Counts(by_demo.total(), sum(row["practice"] for row in rows), dict(by_demo))

    @property
    def copy_state(self) -> CopyState | None:
        """How the second copy is doing, if there is to be one."""
        return self._copy.state if self._copy else None

    def sync_copy(self) -> CopyState | None:
        """Wait until the second copy has what is here, or why it can't have it is known."""
        return self._copy.catch_up() if self._copy else None

    @contextmanager
    def writing(self) -> Iterator[Database]:
        """One durable transaction. Raises KnownError as `save` does, and then nothing of it was kept."""
        with self._lock, known_errors(self.path), writing(self._db) as db:
            yield db
        self._follow()

    @contextmanager
    def reading(self) -> Iterator[Database]:
        with self._lock, known_errors(self.path):
            yield self._db

    def sweep(self) -> bool:
        """Leave no byte of what was erased, here or in the second copy; returns whether that worked, or must be tried again."""
        with self.reading() as db:
            swept = sweep(db)
        copy = self.sync_copy()
        return swept and (copy is None or copy.trouble is None)

    def close(self) -> None:
        if self._copy:
            self._copy.close()
        with self._lock:
            self._db.close()

    def _insert(self, lead: SealedLead) -> None:
        with self.writing() as db:
            insert_rows(db, lead)

    def _follow(self) -> None:
        if self._copy:
            self._copy.follow()

"""The organiser's own database: the sealed leads of all kiosks, and a log of what was exported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database, Migrations

from kiosk.leads.database import known_errors, open_database
from kiosk.leads.lead import SealedLead
from kiosk.leads.migrations import migrations as lead_migrations
from kiosk.leads.rows import insert_rows, read_rows

migrations = Migrations("organiser")


@migrations()
def create_export_log(db: Database) -> None:
    """Who exported what, when: one row per export, never changed."""
    db.table("export").create(
        {"id": int, "at": str, "who": str, "event": str, "format": str, "path": str, "leads": int, "sha256": str},
        pk="id",
        not_null={"at", "who", "event", "format", "path", "leads", "sha256"},
        strict=True,
    )


@dataclass(frozen=True, slots=True)
class Export:
    """One line of the log."""

    at: datetime
    """UTC."""
    who: str
    """The account on this machine."""
    event: str
    format: str
    path: Path
    leads: int
    sha256: str
    """Of the file, or of the names and contents of all files."""


class LeadBook:
    """One open database; nothing in it is readable without the event's private key but the facts."""

    def __init__(self, path: Path) -> None:
        """Raises KnownError as `open_database` does."""
        self._path = path
        self._db = open_database(path, [lead_migrations, migrations])

    def add(self, leads: Iterable[SealedLead]) -> int:
        """Take in, all or none, those that aren't there yet (by id), and say how many they were."""
        with known_errors(self._path), self._db.atomic():
            before = self._db.table("lead").count
            for lead in leads:
                insert_rows(self._db, lead)
            return self._db.table("lead").count - before

    def leads(self) -> Iterator[SealedLead]:
        """In the order in which they were left."""
        with known_errors(self._path):
            yield from read_rows(self._db)

    def log_export(self, export: Export) -> None:
        row = asdict(export) | {"at": export.at.isoformat(), "path": str(export.path)}
        with known_errors(self._path):
            self._db.table("export").insert(row)

    def exports(self) -> list[Export]:
        with known_errors(self._path):
            rows = list(self._db.query("SELECT at, who, event, format, path, leads, sha256 FROM export ORDER BY id"))
        return [Export(**row | {"at": datetime.fromisoformat(row["at"]), "path": Path(row["path"])}) for row in rows]

    def close(self) -> None:
        self._db.close()

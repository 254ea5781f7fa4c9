"""Who exported which leads for whom, when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlite_utils import Database

from exhibitor_admin.leads.path_text import path_text

COLUMNS = "at, who, event, format, path, leads, sha256, exhibitor"


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
    exhibitor: str = ""
    """For whom; empty for the organiser's own."""


class ExportLog:
    """The log in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, export: Export, leads: Iterable[UUID]) -> None:
        id = self._db.table("export").insert(asdict(export) | {"at": export.at.isoformat(), "path": path_text(export.path)}).last_pk
        self._db.table("export_lead").insert_all({"export": id, "lead": str(lead)} for lead in leads)

    def all(self) -> list[Export]:
        return self._read(f"SELECT {COLUMNS} FROM export ORDER BY id")

    def of(self, lead: UUID) -> list[Export]:
        """The exports that a lead went with."""
        return self._read(f"SELECT {COLUMNS} FROM export JOIN export_lead ON export = id WHERE lead = ? ORDER BY id", [str(lead)])

    def leads(self) -> list[UUID]:
        """All that ever went out and weren't erased."""
        return [UUID(row["lead"]) for row in self._db.query("SELECT DISTINCT lead FROM export_lead")]

    def forget(self, lead: UUID) -> None:
        self._db.execute("DELETE FROM export_lead WHERE lead = ?", [str(lead)])

    def _read(self, query: str, parameters: list[str] | None = None) -> list[Export]:
        rows = self._db.query(query, parameters or [])
        return [Export(**row | {"at": datetime.fromisoformat(row["at"]), "path": Path(row["path"])}) for row in rows]

"""Who put which fields of a lead right, and when; what they said before and say now is sealed with the lead."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Correction:
    """One of them."""

    at: datetime
    """UTC."""
    who: str
    """The account on this machine."""
    lead: UUID
    fields: tuple[str, ...]


class Corrections:
    """The corrections in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, correction: Correction) -> None:
        row = {"at": correction.at.isoformat(), "who": correction.who, "lead": str(correction.lead), "fields": " ".join(correction.fields)}
        self._db.table("correction").insert(row)

    def of(self, lead: UUID) -> tuple[Correction, ...]:
        """Oldest first."""
        rows = self._db.query("SELECT at, who, fields FROM correction WHERE lead = ? ORDER BY id", [str(lead)])
        return tuple(Correction(datetime.fromisoformat(row["at"]), row["who"], lead, tuple(row["fields"].split())) for row in rows)

    def forget(self, lead: UUID) -> None:
        """It was erased."""
        self._db.execute("DELETE FROM correction WHERE lead = ?", [str(lead)])

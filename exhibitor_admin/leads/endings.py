"""How leads end at the organiser's: withdrawn in part, erased for good; and which exhibitors that were handed one must be told."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlite_utils import Database

from exhibitor_admin.leads.copies import Copies
from exhibitor_admin.leads.corrections import Corrections
from exhibitor_admin.leads.export_log import ExportLog
from exhibitor_admin.leads.kiosks_seen import KiosksSeen
from exhibitor_admin.leads.merges import Merges
from exhibitor_admin.leads.notices import Notice, Notices, What
from kiosk.leads.ending import Tombstone, Withdrawal, mark_of
from kiosk.leads.later_rows import erase_lead, insert_tombstone, insert_withdrawal


class Endings:
    """Those in one open database, where all that knows a lead by its id goes with it; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._exports, self._notices = ExportLog(db), Notices(db)
        self._logs = self._exports, Merges(db), Corrections(db), KiosksSeen(db), Copies(db)

    def withdraw(self, withdrawal: Withdrawal) -> None:
        """Keep that somebody no longer agrees. Exhibitors are told of what they were handed for."""
        known = self._db.table("withdrawal").count_where("lead = ? AND purpose = ?", [str(withdrawal.lead), withdrawal.purpose])
        insert_withdrawal(self._db, withdrawal)
        if not known and withdrawal.purpose == "exhibitor-contact":
            self.note(withdrawal.lead, "withdrawn", withdrawal.at)

    def erase(self, lead: UUID, at: datetime, by: str) -> bool:
        """Whether it was here."""
        self._forget(lead, at)
        return erase_lead(self._db, lead, at, by)

    def bury(self, stone: Tombstone) -> bool:
        """As `erase`, for a stone from elsewhere; whose it is has to be found out."""
        known = self._db.table("tombstone").count_where("mark = ?", [stone.mark])
        for lead in [] if known else self._named_by(stone.mark):
            self._forget(lead, stone.at)
        return insert_tombstone(self._db, stone)

    def note(self, lead: UUID, what: What, at: datetime) -> None:
        """Which exhibitors must be told, and in which of their files the lead is."""
        handed: dict[tuple[str, str], list[str]] = {}
        for export in self._exports.of(lead):
            if export.exhibitor:
                handed.setdefault((export.exhibitor, export.event), []).append(f"{export.at:%Y-%m-%d} {export.path.name}")
        for (exhibitor, event), files in handed.items():
            self._notices.add(Notice(at, exhibitor, event, str(lead), what, ", ".join(files)))

    def _forget(self, lead: UUID, at: datetime) -> None:
        self.note(lead, "erased", at)
        for log in self._logs:
            log.forget(lead)

    def _named_by(self, mark: bytes) -> list[UUID]:
        ids = self._db.query("SELECT id FROM lead UNION SELECT lead FROM merge_lead UNION SELECT lead FROM export_lead")
        return [id for id in (UUID(row["id"]) for row in ids) if mark_of(id) == mark]

"""What becomes of a lead afterwards as rows of the database, and back: edits, withdrawals, erasures; each insert may be repeated.

The records of many kiosks come in any order, any number of times, so that every insert ends in the same rows whichever came first.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from datetime import datetime
from uuid import UUID

from sqlite_utils import Database

from kiosk.event.consent_text import PURPOSES
from kiosk.leads.cells import Row, read_bytes, read_str, read_time
from kiosk.leads.edit import SealedEdit
from kiosk.leads.ending import Tombstone, Withdrawal, mark_of
from kiosk.leads.rows import among, ids_of, is_buried
from kiosk.leads.stamp import Stamp
from kiosk.leads.unreadable import Miss, readable, refuse


def insert_edit(db: Database, edit: SealedEdit) -> None:
    if not is_buried(db, edit.lead):
        row = {"id": str(edit.id), "lead": str(edit.lead), "stamp": str(edit.stamp), "sealed": edit.sealed}
        db.table("edit").insert(row, ignore=True)


def read_edits(db: Database, only: Collection[UUID] | None = None, miss: Miss = refuse) -> Iterator[SealedEdit]:
    """All, or those of `only` these leads, in the order of their leads, then of their stamps. Those that this program didn't write
    as they stand go to `miss`.
    """
    rows = db.query(f"SELECT * FROM edit WHERE {among('lead', only)} ORDER BY lead, stamp, id", ids_of(only))
    return readable("edit", rows, _to_edit, miss)


def insert_withdrawal(db: Database, withdrawal: Withdrawal) -> None:
    """Of two for the same purpose of a lead the earlier stays."""
    if not is_buried(db, withdrawal.lead):
        row = (str(withdrawal.lead), withdrawal.purpose, withdrawal.at.isoformat(), withdrawal.by)
        db.execute(
            """INSERT INTO withdrawal (lead, purpose, at, "by") VALUES (?, ?, ?, ?) ON CONFLICT (lead, purpose)
               DO UPDATE SET at = excluded.at, "by" = excluded."by" WHERE (excluded.at, excluded."by") < (at, "by")""",
            row,
        )


def read_withdrawals(db: Database, only: Collection[UUID] | None = None, miss: Miss = refuse) -> Iterator[Withdrawal]:
    """As `read_edits`, in the order of their leads."""
    rows = db.query(f"SELECT * FROM withdrawal WHERE {among('lead', only)} ORDER BY lead, purpose", ids_of(only))
    return readable("withdrawal", rows, _to_withdrawal, miss)


def insert_tombstone(db: Database, tombstone: Tombstone) -> bool:
    """Keep it, and erase the lead that it is for if it is here; returns whether it was. Of two for one lead the earlier stays."""
    if _set_stone(db, tombstone):
        return False
    about = db.query("SELECT id FROM lead UNION SELECT lead FROM edit UNION SELECT lead FROM withdrawal")
    erased = [row["id"] for row in about if mark_of(UUID(row["id"])) == tombstone.mark]
    return sum(_delete(db, id) for id in erased) > 0


def erase_lead(db: Database, lead: UUID, at: datetime, by: str) -> bool:
    """Delete a lead and all about it, and set its stone; returns whether it was here. `sweep` makes it real once committed."""
    _set_stone(db, Tombstone(mark_of(lead), at, by))
    return _delete(db, str(lead))


def read_tombstones(db: Database, miss: Miss = refuse) -> Iterator[Tombstone]:
    """All; as `read_edits`."""
    return readable("tombstone", db.query("SELECT * FROM tombstone ORDER BY mark"), to_tombstone, miss)


def to_tombstone(row: Row) -> Tombstone:
    """Raises ValueError for a row that this program didn't write."""
    return Tombstone(read_bytes(row, "mark"), read_time(row, "at"), read_str(row, "by"))


def sweep(db: Database) -> bool:
    """Move the write-ahead log into the database and empty it, so that no byte of what was erased stays in either.

    `secure_delete` has the database overwrite what it deletes. Returns False while somebody reads: try again later.
    """
    busy, *_ = db.execute("PRAGMA main.wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        return False
    [path] = [row["file"] for row in db.query("PRAGMA database_list") if row["name"] == "main"]
    with open(f"{path}-wal", "rb+") as log:
        os.fsync(log.fileno())  # SQLite doesn't: after a power cut the whole log could be back
    return True


def _to_edit(row: Row) -> SealedEdit:
    ids = UUID(read_str(row, "id")), UUID(read_str(row, "lead"))
    return SealedEdit(*ids, Stamp.parse(read_str(row, "stamp")), read_bytes(row, "sealed"))


def _to_withdrawal(row: Row) -> Withdrawal:
    purpose = read_str(row, "purpose")
    if purpose not in PURPOSES:
        raise ValueError(f"no purpose: {purpose!r}")
    return Withdrawal(UUID(read_str(row, "lead")), purpose, read_time(row, "at"), read_str(row, "by"))


def _set_stone(db: Database, tombstone: Tombstone) -> bool:
    """Whether there was one already."""
    known = db.table("tombstone").count_where("mark = ?", [tombstone.mark])
    db.execute(
        """INSERT INTO tombstone (mark, at, "by") VALUES (?, ?, ?) ON CONFLICT (mark)
           DO UPDATE SET at = excluded.at, "by" = excluded."by" WHERE (excluded.at, excluded."by") < (at, "by")""",
        (tombstone.mark, tombstone.at.isoformat(), tombstone.by),
    )
    return bool(known)


def _delete(db: Database, lead: str) -> bool:
    found = bool(db.table("lead").count_where("id = ?", [lead]))
    db.execute("DELETE FROM handed_over WHERE kind = 'edit' AND key IN (SELECT id FROM edit WHERE lead = ?)", [lead])
    for table in ("consent", "edit", "withdrawal", "request"):
        db.execute(f"DELETE FROM {table} WHERE lead = ?", [lead])
    db.execute("DELETE FROM handed_over WHERE kind IN ('lead', 'withdrawal') AND key LIKE ?", [f"{lead}%"])
    db.execute("DELETE FROM lead WHERE id = ?", [lead])
    return found

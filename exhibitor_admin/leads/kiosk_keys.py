"""The keys with which kiosks sign what they hand over, as they were first seen."""

from __future__ import annotations

from datetime import datetime

from sqlite_utils import Database


class KioskKeys:
    """The keys in one open database; writes belong into the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def note(self, kiosk: str, public_key: str, at: datetime) -> bool:
        """Keep it; False where a kiosk of this name signed with another key before."""
        known = {row["public_key"] for row in self._db.table("kiosk_key").rows_where("kiosk = ?", [kiosk])}
        self._db.table("kiosk_key").insert({"kiosk": kiosk, "public_key": public_key, "since": at.isoformat()}, ignore=True)
        return not known or public_key in known

    def counts(self) -> dict[str, int]:
        """With how many keys the kiosks of each name signed: more than one are two kiosks, or one that isn't ours."""
        rows = self._db.query("SELECT kiosk, count(*) AS keys FROM kiosk_key GROUP BY kiosk")
        return {row["kiosk"]: row["keys"] for row in rows}

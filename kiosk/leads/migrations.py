"""The tables of sealed leads, one named step after another; each is recorded in the transaction that makes it."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("leads")


@migrations()
def create_leads(db: Database) -> None:
    """One row per lead, one per text that a visitor was shown or agreed to, and each distinct text once."""
    db.table("lead").create(
        {
            "id": str,
            "left_at": str,
            "monotonic_ns": int,
            "kiosk": str,
            "event": str,
            "practice": int,
            "demo": str,
            "demo_version": str,
            "exhibitor": str,
            "receipt_hash": bytes,
            "sealed": bytes,
        },
        pk="id",
        not_null={"left_at", "monotonic_ns", "kiosk", "event", "practice", "demo", "demo_version", "exhibitor", "receipt_hash", "sealed"},
        strict=True,
    )
    db.table("consent_text").create({"sha256": str, "text": str}, pk="sha256", not_null={"text"}, strict=True)
    db.table("consent").create(
        {"lead": str, "kind": str, "version": int, "language": str, "receiver": str, "sha256": str, "given_at": str},
        pk=("lead", "kind"),
        foreign_keys=[("lead", "lead", "id"), ("sha256", "consent_text", "sha256")],
        not_null={"version", "language", "receiver", "sha256", "given_at"},
        strict=True,
    )

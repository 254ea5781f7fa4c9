"""The tables of sealed leads, one named step after another; each is recorded in the transaction that makes it."""

from __future__ import annotations

import secrets

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


@migrations()
def note_recipients(db: Database) -> None:
    """Which public keys a lead was sealed to, separated by spaces; the event's key may change in the middle of an event."""
    db.table("lead").add_column("recipients", str, not_null_default="")
    db.table("lead").create_index(["receipt_hash"])


@migrations()
def create_edits(db: Database) -> None:
    """What was added to leads later, sealed. A lead that it is about may come later still, so it isn't a foreign key."""
    db.table("edit").create(
        {"id": str, "lead": str, "stamp": str, "sealed": bytes}, pk="id", not_null={"lead", "stamp", "sealed"}, strict=True
    )
    db.table("edit").create_index(["lead"])


@migrations()
def create_endings(db: Database) -> None:
    """What visitors took back: purposes, and whole leads."""
    db.table("withdrawal").create(
        {"lead": str, "purpose": str, "at": str, "by": str}, pk=("lead", "purpose"), not_null={"at", "by"}, strict=True
    )
    db.table("tombstone").create({"mark": bytes, "at": str, "by": str}, pk="mark", not_null={"at", "by"}, strict=True)


@migrations()
def create_requests(db: Database) -> None:
    """What visitors asked for and can still take back; and how often a code was tried that belongs to no lead."""
    db.table("request").create(
        {"lead": str, "wish": str, "asked_at": str, "asked_ns": int}, pk=("lead", "wish"), not_null={"asked_at", "asked_ns"}, strict=True
    )
    db.table("attempt").create({"id": int, "failures": int, "last_ns": int}, pk="id", not_null={"failures", "last_ns"}, strict=True)


@migrations()
def create_hand_overs(db: Database) -> None:
    """Which records lie in a bundle that was read back and found whole: by kind and key."""
    db.table("handed_over").create({"kind": str, "key": str, "at": str}, pk=("kind", "key"), not_null={"at"}, strict=True)


@migrations()
def create_visit_counts(db: Database) -> None:
    """Anonymous counts by hour, and the random name of this database, so that those of two kiosks of one name stay apart."""
    db.table("origin").create({"id": str}, pk="id", strict=True)
    db.table("origin").insert({"id": secrets.token_hex(8)})
    key = ("origin", "event", "kiosk", "hour", "demo", "language", "measure")
    db.table("visit_count").create({**dict.fromkeys(key, str), "value": int}, pk=key, not_null={"value"}, strict=True)

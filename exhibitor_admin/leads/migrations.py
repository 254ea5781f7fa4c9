"""The tables that only the organiser's database has, one named step after another."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

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


@migrations()
def note_exported_leads(db: Database) -> None:
    """For whom an export was (empty: the organiser's own), and which leads went with it: who is told when one is taken back."""
    db.table("export").add_column("exhibitor", str, not_null_default="")
    db.table("export_lead").create(
        {"export": int, "lead": str}, pk=("lead", "export"), foreign_keys=[("export", "export", "id")], strict=True
    )


@migrations()
def create_merges(db: Database) -> None:
    """Which leads are of the same person, found by whom or which rule; taken back, a merge stays as a sign not to try again."""
    db.table("merge").create(
        {"id": int, "at": str, "who": str, "rule": str, "undone_at": str}, pk="id", not_null={"at", "who", "rule"}, strict=True
    )
    db.table("merge_lead").create({"merge": int, "lead": str}, pk=("lead", "merge"), foreign_keys=[("merge", "merge", "id")], strict=True)


@migrations()
def create_notices(db: Database) -> None:
    """What an exhibitor that was handed a lead must be told about it; the lead's id is blanked once it was."""
    db.table("notice").create(
        {"id": int, "at": str, "exhibitor": str, "event": str, "lead": str, "what": str, "told_at": str},
        pk="id",
        not_null={"at", "exhibitor", "event", "lead", "what"},
        strict=True,
    )


@migrations()
def create_kiosk_keys(db: Database) -> None:
    """The keys with which the kiosks of each name signed, since when."""
    db.table("kiosk_key").create(
        {"kiosk": str, "public_key": str, "since": str}, pk=("kiosk", "public_key"), not_null={"since"}, strict=True
    )


@migrations()
def create_erasure_log(db: Database) -> None:
    """Who erased how many leads, when and why; no id, since the leads are gone."""
    db.table("erasure").create(
        {"id": int, "at": str, "who": str, "event": str, "reason": str, "leads": int},
        pk="id",
        not_null={"at", "who", "event", "reason", "leads"},
        strict=True,
    )


@migrations()
def name_files_in_notices(db: Database) -> None:
    """In which files the exhibitor finds the lead."""
    db.table("notice").add_column("files", str, not_null_default="")


@migrations()
def create_kiosks_seen(db: Database) -> None:
    """When something was collected from each kiosk, and what it had."""
    names = ("kiosk", "at", "made_at", "leads", "new", "edition", "path")
    kinds = {"id": int, **dict.fromkeys(names, str), **dict.fromkeys(("leads", "new", "edition"), int)}
    db.table("kiosk_seen").create(kinds, pk="id", not_null=names, strict=True)


@migrations()
def create_corrections(db: Database) -> None:
    """Who put which fields of a lead right; their values are in sealed edits only."""
    names = ("at", "who", "lead", "fields")
    db.table("correction").create({"id": int, **dict.fromkeys(names, str)}, pk="id", not_null=names, strict=True)
    db.table("correction").create_index(["lead"])


@migrations()
def create_unreadable(db: Database) -> None:
    """What couldn't be read at the last collection from each kiosk, and so is there only."""
    names = ("kind", "lead", "receipt_hash", "reason")
    db.table("unreadable").create(
        {"id": int, "seen": int, **dict.fromkeys(names, str)},
        pk="id",
        foreign_keys=[("seen", "kiosk_seen", "id")],
        not_null=("seen", *names),
        strict=True,
    )


@migrations()
def create_copies(db: Database) -> None:
    """Other envelopes that came with the id of a lead that was here."""
    db.table("copy").create({"id": int, "lead": str, "sealed": bytes}, pk="id", not_null=("lead", "sealed"), strict=True)
    db.table("copy").create_index(["lead"])

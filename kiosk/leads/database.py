"""Opens a database of leads so that what is committed stays, and says in a KnownError what keeps it from doing so."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database, Migrations

from models.durable import sync_folder
from models.errors import KnownError, reason_of

BUSY_MS = 5000
"""How long a write waits for another process to finish its own."""

LOOK_SECONDS = 0.01

LONGEST_VALUE = 16 << 20
"""Bytes of one row; ours have about a thousand. A longer one would be held in memory whole, several times over."""

HARDLY_ANY = 1024 * 1024
"""Bytes of free disk below which a failed write is put down to the disk being full."""

CODES = {
    sqlite3.SQLITE_FULL: "lead-disk-full",
    sqlite3.SQLITE_BUSY: "lead-locked",
    sqlite3.SQLITE_LOCKED: "lead-locked",
    sqlite3.SQLITE_READONLY: "lead-read-only",
    sqlite3.SQLITE_IOERR: "lead-io",
    sqlite3.SQLITE_CANTOPEN: "lead-io",
    sqlite3.SQLITE_PERM: "lead-read-only",
    sqlite3.SQLITE_CORRUPT: "lead-damaged",
    sqlite3.SQLITE_NOTADB: "lead-damaged",
}
"""By SQLite's primary result code (https://sqlite.org/rescode.html)."""

# WAL + FULL loses no committed row in a power cut; secure_delete leaves no copy of an erased one in the file
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON", "trusted_schema = OFF")


PROGRAMS = """SELECT count(*) FROM sqlite_master
    WHERE type IN ('view', 'trigger') OR sql LIKE 'CREATE VIRTUAL%' OR sql LIKE '%GENERATED ALWAYS%' OR sql LIKE '% AS (%'"""
"""What counts for ever when it is read, or writes more than was asked for; no database of ours has any."""


def open_database(path: Path, migrations: Sequence[Migrations], busy_ms: int = BUSY_MS) -> Database:
    """Open or make the database at `path` and bring its tables up to date.

    Raises KnownError `lead-damaged`, `lead-newer` (made by a newer version, left untouched), `lead-not-ours`, and those of
    `known_errors`.
    """
    with known_errors(path):
        _make_private(path)
        connection = sqlite3.connect(path, timeout=busy_ms / 1000, check_same_thread=False)
        connection.text_factory = _decode
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
        try:
            return _prepare(path, Database(connection, execute_plugins=False), migrations, busy_ms)
        except BaseException:
            connection.close()
            raise


@contextmanager
def known_errors(path: Path) -> Iterator[None]:
    """Turns what SQLite and the file system report about `path` into KnownError `lead-disk-full`, `lead-locked`,
    `lead-read-only`, `lead-io` or `lead-damaged`.
    """
    try:
        yield
    except sqlite3.Error as error:
        result = getattr(error, "sqlite_errorcode", None)
        if result is None:
            raise
        code = CODES.get(result & 0xFF)
        if code is None:
            raise
        if code == "lead-io" and _free_bytes(path) < HARDLY_ANY:
            code = "lead-disk-full"
        raise KnownError(code, path=str(path), reason=error.sqlite_errorname) from error
    except PermissionError as error:
        raise KnownError("lead-read-only", path=str(path), reason=reason_of(error)) from error
    except OSError as error:
        raise KnownError("lead-io", path=str(path), reason=reason_of(error)) from error


@contextmanager
def writing(db: Database) -> Iterator[Database]:
    """One durable transaction. It takes its turn at the start: one that had read first would be refused without waiting if another
    process wrote meanwhile.
    """
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield db
    except BaseException:
        db.conn.rollback()
        raise
    try:
        db.conn.execute("COMMIT")
    except BaseException:
        db.conn.rollback()
        raise


def _make_private(path: Path) -> None:
    """Only the kiosk's own user may read it; SQLite gives its side files the same mode."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        sync_folder(path.parent)


def _decode(text: bytes) -> str:
    """A bit that flipped in one letter, which no check of SQLite's notices, must not hold up every other row."""
    return text.decode("utf-8", "replace")


def _prepare(path: Path, db: Database, migrations: Sequence[Migrations], busy_ms: int) -> Database:
    if db.execute(PROGRAMS).fetchone()[0]:
        raise KnownError("lead-not-ours", path=str(path))
    verdict = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if verdict != "ok":
        raise KnownError("lead-damaged", path=str(path), reason=verdict)
    _refuse_strangers(path, db, migrations)
    _set_pragmas(db, time.monotonic() + busy_ms / 1000)
    if any(migration.pending(db) for migration in migrations):
        with writing(db):  # another may be making the same tables: what is pending is looked at again inside
            for migration in migrations:
                migration.apply(db)
    return db


def _set_pragmas(db: Database, until: float) -> None:
    """Of two that open a new database at once one is refused its turn to WAL without waiting (https://sqlite.org/wal.html)."""
    for pragma in PRAGMAS:
        while True:
            try:
                db.execute(f"PRAGMA {pragma}").fetchall()
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                    raise
                time.sleep(LOOK_SECONDS)
            else:
                break


def _refuse_strangers(path: Path, db: Database, migrations: Sequence[Migrations]) -> None:
    if not db.table_names():
        return
    if not db.table(Migrations.migrations_table).exists():
        raise KnownError("lead-not-ours", path=str(path))
    known = {(series.name, name) for series in migrations for name in _names(series)}
    applied = {(row["migration_set"], row["name"]) for row in db.table(Migrations.migrations_table).rows}
    if unknown := applied - known:
        raise KnownError("lead-newer", path=str(path), migration=min(unknown)[1])


def _names(migrations: Migrations) -> list[str]:
    """All of a set: those that an empty database still needs."""
    return [migration.name for migration in migrations.pending(Database(memory=True, execute_plugins=False))]


def _free_bytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return HARDLY_ANY

"""Takes leads out of a kiosk's database, live or not, without writing a byte beside it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory

from exhibitor_admin.leads.book import LeadBook
from kiosk.leads.database import known_errors, open_database
from kiosk.leads.lead import SealedLead
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import read_rows
from models.errors import KnownError

DATABASE = "leads.sqlite3"
WAL_HEADER = 32  # bytes; holds the salts, which change whenever the log starts over
COPY_BYTES = 1 << 20
TRIES = 20


@dataclass(frozen=True, slots=True)
class Collected:
    """What a collection found."""

    path: Path
    found: int
    new: int


def collect(path: Path, book: LeadBook) -> Collected:
    """Copy the leads of a kiosk (its database, or the folder that holds it) into the organiser's.

    Any number of times, from any number of kiosks, in any order: a lead is one lead by its id. Raises KnownError
    `collect-missing`, `collect-busy`, `lead-newer`, `lead-not-ours`, `lead-damaged`, `collect-unreadable`.
    """
    database = path / DATABASE if path.is_dir() else path
    if not database.is_file():
        raise KnownError("collect-missing", path=str(database))
    leads = read_kiosk(database)
    return Collected(database, len(leads), book.add(leads))


def read_kiosk(database: Path) -> list[SealedLead]:
    """The leads of a copy: opening the kiosk's own file, even only to read, would touch its write-ahead log."""
    with TemporaryDirectory(prefix="tram-collect-") as folder:
        copy = Path(folder) / DATABASE
        try:
            _copy_steady(database, copy)
        except OSError as error:
            raise KnownError("collect-unreadable", path=str(database), reason=error.strerror or type(error).__name__) from error
        db = open_database(copy, [migrations])
        try:
            with known_errors(copy):
                return list(read_rows(db))
        except (ValueError, LookupError) as error:
            raise KnownError("collect-unreadable", path=str(database), reason=str(error)) from error
        finally:
            db.close()


def _copy_steady(database: Path, copy: Path) -> None:
    """Copy the database and its write-ahead log as they stood at one moment.

    A commit only adds to the log, which leaves a copy of its first part sound. What would spoil a copy is the log moving into
    the database meanwhile: then the database differs when read again, or the log has begun anew.
    """
    log = database.with_name(database.name + "-wal")
    for _ in range(TRIES):
        header = _head(log)
        digest = _copy(database, copy)
        if log.exists():
            _copy(log, copy.with_name(copy.name + "-wal"))
        with database.open("rb") as file:
            if digest == file_digest(file, "sha256").digest() and header == _head(log):
                return
    raise KnownError("collect-busy", path=str(database))


def _copy(source: Path, target: Path) -> bytes:
    """Returns the SHA-256 of what was copied."""
    with source.open("rb") as reader, target.open("wb") as writer:
        while block := reader.read(COPY_BYTES):
            writer.write(block)
    with target.open("rb") as file:
        return file_digest(file, "sha256").digest()


def _head(log: Path) -> bytes:
    try:
        with log.open("rb") as file:
            return file.read(WAL_HEADER)
    except FileNotFoundError:
        return b""

"""A copy of a kiosk's database as it stood at one moment, live or not, without a byte being written beside it."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from kiosk.leads.database import open_database
from kiosk.leads.migrations import migrations
from models.errors import KnownError, reason_of

WAL_HEADER = 32  # bytes; holds the salts, which change whenever the log starts over
COPY_BYTES = 1 << 20
MOST_BYTES = 4 << 30
"""Of a database, its log or a bundle: a hundred times what a hundred thousand leads take, and less than any disk that is to copy it."""
TRIES = 20


@contextmanager
def open_copy(database: Path) -> Iterator[Database]:
    """Opened; opening the kiosk's own file, even only to read, would touch its write-ahead log.

    Raises KnownError `collect-busy`, `collect-too-large`, `collect-unreadable`, and as `open_database` does.
    """
    with TemporaryDirectory(prefix="tram-collect-") as folder:
        copy = Path(folder) / "copy.sqlite3"
        try:
            _copy_steady(database, copy)
        except OSError as error:
            raise KnownError("collect-unreadable", path=str(database), reason=reason_of(error)) from error
        try:
            db = open_database(copy, [migrations])
        except KnownError as error:
            raise KnownError(error.code, **{**error.data, "path": str(database)}) from error
        except sqlite3.Error as error:  # what is no fault of a file's, such as rows too long for any of ours
            raise KnownError("collect-unreadable", path=str(database), reason=str(error)) from error
        try:
            yield db
        finally:
            db.close()


def require_size(path: Path, size: int) -> None:
    """Raises KnownError `collect-too-large`."""
    if size > MOST_BYTES:
        raise KnownError("collect-too-large", path=str(path), gigabytes=MOST_BYTES >> 30)


def _copy_steady(database: Path, copy: Path) -> None:
    """Copy the database and its write-ahead log as they stood at one moment.

    A commit only adds to the log, which leaves a copy of its first part sound. What would spoil a copy is the log moving into
    the database meanwhile: then the database differs when read again, or the log has begun anew.
    """
    log = database.with_name(database.name + "-wal")
    for _ in range(TRIES):
        header = _head(log)
        digest = _copy(database, copy)
        if log.is_file():
            _copy(log, copy.with_name(copy.name + "-wal"))
        with database.open("rb") as file:
            if digest == file_digest(file, "sha256").digest() and header == _head(log):
                return
    raise KnownError("collect-busy", path=str(database))


def _copy(source: Path, target: Path) -> bytes:
    """Returns the SHA-256 of what was copied."""
    with source.open("rb") as reader, target.open("wb") as writer:
        require_size(source, os.fstat(reader.fileno()).st_size)
        while block := reader.read(COPY_BYTES):
            writer.write(block)
            require_size(source, writer.tell())  # one that grows meanwhile
    with target.open("rb") as file:
        return file_digest(file, "sha256").digest()


def _head(log: Path) -> bytes:
    if not log.is_file():
        return b""
    try:
        with log.open("rb") as file:
            return file.read(WAL_HEADER)
    except FileNotFoundError:  # gone since
        return b""

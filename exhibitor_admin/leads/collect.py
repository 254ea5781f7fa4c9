"""Takes what a kiosk has out of its database, live or not, without writing a byte beside it, or out of a bundle."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import file_digest
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlite_utils import Database

from exhibitor_admin.leads.book import LeadBook
from exhibitor_admin.leads.kiosks_seen import Seen
from exhibitor_admin.leads.path_text import path_text
from exhibitor_admin.leads.take_in import Taken
from kiosk.event.edition import edition
from kiosk.leads.bundle import SUFFIX, open_bundle
from kiosk.leads.cells import NAME
from kiosk.leads.database import open_database
from kiosk.leads.migrations import migrations
from kiosk.leads.unreadable import Unreadable
from models.errors import KnownError

DATABASE = "leads.sqlite3"
WAL_HEADER = 32  # bytes; holds the salts, which change whenever the log starts over
COPY_BYTES = 1 << 20
MOST_BYTES = 4 << 30
"""Of a database, its log or a bundle: a hundred times what a hundred thousand leads take, and less than any disk that is to copy it."""
TRIES = 20


@dataclass(frozen=True, slots=True)
class Collected:
    """What a collection found."""

    path: Path
    found: int
    new: int
    erased: int
    """Leads that were here, and that their visitors erased at the kiosk since."""
    unreadable: tuple[Unreadable, ...] = ()
    """What couldn't be read, and stays at the kiosk: collecting again, once it is mended there, brings it."""
    stranger: bool = False
    """Whether a bundle is signed with another key than earlier ones of a kiosk of that name: a second kiosk, or not ours."""


@dataclass(frozen=True, slots=True)
class Collection:
    """What came in, and why the rest didn't."""

    done: tuple[Collected, ...]
    failed: tuple[KnownError, ...] = ()


def collect(path: Path, book: LeadBook) -> Collected:
    """Copy what a kiosk has (its database, the folder that holds it, or a bundle that it handed over) into the organiser's.

    Any number of times, from any number of kiosks, in any order: a lead is one lead by its id. Raises KnownError
    `collect-missing`, `collect-too-large`, `collect-busy`, `lead-newer`, `lead-not-ours`, `lead-damaged`, `collect-unreadable`, and as
    `open_bundle` does.
    """
    place = _find(path)
    if is_bundle(place):
        with open_bundle(place) as bundle:
            taken, head = _take(place, book, bundle.db), bundle.head
        with book.transaction():
            now = datetime.now(UTC)
            known = book.kiosk_keys.note(head.kiosk, head.public_key, now)
            book.kiosks_seen.note(_seen(head.kiosk, now, head.made_at, taken, 0, place))
        return Collected(place, taken.found, taken.new, taken.erased, taken.unreadable, stranger=not known)
    with open_copy(place) as db:
        taken, kiosks = _take(place, book, db), _kiosks(db)
    with book.transaction():
        for kiosk in kiosks:
            now = datetime.now(UTC)
            book.kiosks_seen.note(_seen(kiosk, now, now, taken, edition(place.parent).serial, place))
    return Collected(place, taken.found, taken.new, taken.erased, taken.unreadable)


def collect_all(paths: Sequence[Path], book: LeadBook, told: Callable[[int, Path], None] = lambda *_: None) -> Collection:
    """One after another, as `collect`; a stick that was pulled out doesn't keep what lies elsewhere from coming in. `told` hears of each
    before it is read, how many were before it.
    """
    done, failed = list[Collected](), list[KnownError]()
    for number, path in enumerate(paths):
        told(number, path)
        try:
            done.append(collect(path, book))
        except KnownError as error:
            failed.append(error)
    return Collection(tuple(done), tuple(failed))


def find_sources(places: Iterable[Path]) -> Iterator[Path]:
    """What there is to collect at each place, which may be a stick: a database and the bundles beside it, these by name."""
    for place in places:
        bundles = _bundles_in(place)
        if not bundles or (place / DATABASE).is_file():
            yield place
        yield from bundles


def is_bundle(path: Path) -> bool:
    """By its name, which some sticks write in capitals."""
    return path.suffix.lower() == SUFFIX


@contextmanager
def open_copy(database: Path) -> Iterator[Database]:
    """A copy of a kiosk's database: opening its own file, even only to read, would touch its write-ahead log."""
    with TemporaryDirectory(prefix="tram-collect-") as folder:
        copy = Path(folder) / DATABASE
        try:
            _copy_steady(database, copy)
        except OSError as error:
            raise KnownError("collect-unreadable", path=str(database), reason=error.strerror or type(error).__name__) from error
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


def _seen(kiosk: str, at: datetime, made_at: datetime, taken: Taken, serial: int, place: Path) -> Seen:
    return Seen(kiosk, at, made_at, taken.found, taken.new, serial, path_text(place), taken.unreadable)


def _bundles_in(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if is_bundle(path) and path.is_file() and not path.name.startswith("."))
    except OSError:
        return []


def _find(path: Path) -> Path:
    """The file that is to be read."""
    try:
        place = path / DATABASE if path.is_dir() else path
        if not place.is_file():
            raise KnownError("collect-missing", path=str(place))
        _require_size(place, place.stat().st_size)
    except OSError as error:  # a name that is too long, a folder that is another's
        raise KnownError("collect-unreadable", path=str(path), reason=error.strerror or type(error).__name__) from error
    return place


def _require_size(path: Path, size: int) -> None:
    if size > MOST_BYTES:
        raise KnownError("collect-too-large", path=str(path), gigabytes=MOST_BYTES >> 30)


def _kiosks(db: Database) -> list[str]:
    """The name under which a kiosk wrote last, of those that can be read; none where nobody came yet."""
    written = "FROM visit_count GROUP BY kiosk ORDER BY max(hour) DESC", "FROM lead GROUP BY kiosk ORDER BY max(id) DESC"
    names = [row["kiosk"] for query in written for row in db.query(f"SELECT kiosk {query}")]
    return [name for name in names if isinstance(name, str) and NAME.fullmatch(name)][:1]


def _take(place: Path, book: LeadBook, db: Database) -> Taken:
    try:
        return book.take_in(db)
    except (ValueError, LookupError, TypeError, sqlite3.Error) as error:
        raise KnownError("collect-unreadable", path=str(place), reason=str(error)) from error


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
        _require_size(source, os.fstat(reader.fileno()).st_size)
        while block := reader.read(COPY_BYTES):
            writer.write(block)
            _require_size(source, writer.tell())  # one that grows meanwhile
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

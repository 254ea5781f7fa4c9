"""Puts all that a kiosk has gathered on a stick, reads it back, and remembers what has been handed over so."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from kiosk.leads.bundle import SUFFIX, BundleHead, open_bundle, write_bundle
from kiosk.leads.database import known_errors, open_database
from kiosk.leads.migrations import migrations
from kiosk.leads.sign import KioskKey
from kiosk.leads.store import Store
from models.durable import sync_folder
from models.errors import KnownError, reason_of

HALF = ".part"
"""How the name of a bundle ends that isn't whole yet."""

KEYS = {
    "lead": "SELECT id AS key FROM lead",
    "edit": "SELECT id AS key FROM edit",
    "withdrawal": "SELECT lead || ' ' || purpose AS key FROM withdrawal",
    "tombstone": "SELECT hex(mark) AS key FROM tombstone",
}
"""By what each kind of record is remembered."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """How many records the organiser can't have yet, as far as this kiosk knows."""

    leads: int
    edits: int
    withdrawals: int
    erasures: int
    requested: int
    """Leads that stay here until their visitors' requests are carried out or taken back; they are among `leads`."""
    last_handed_over: datetime | None
    """UTC."""

    @property
    def total(self) -> int:
        return self.leads + self.edits + self.withdrawals + self.erasures


@dataclass(frozen=True, slots=True)
class HandedOver:
    """A bundle that lies on the stick, whole."""

    path: Path
    sha256: str
    """Of its signed lines."""
    leads: int
    waiting: Waiting
    """What is still here only."""


def hand_over(store: Store, folder: Path, kiosk: str, key: KioskKey, at: datetime) -> HandedOver:
    """Write everything into one new bundle in `folder`, read it back from the disk, and note what was in it.

    Raises KnownError `hand-over-missing` (no such folder), `hand-over-failed` (with `reason`), `bundle-bad` where it reads back
    otherwise, and as `Store.save` does. Nothing is noted then, and no half of a file stays.
    """
    if not folder.is_dir():
        raise KnownError("hand-over-missing", path=str(folder))
    head = BundleHead(kiosk, key.public, at)
    own = f"{kiosk}-{key.public[:8]}-"
    _sweep(folder, own)
    path = _free_name(folder, f"{own}{at.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    with _whole_file(path) as beside:
        digest = _write(store, beside, head, key)
        with open_bundle(beside) as bundle:
            if bundle.sha256 != digest or bundle.head != head:
                raise KnownError("bundle-bad", path=str(path), reason="reads back otherwise")
            keys = {kind: [row["key"] for row in bundle.db.query(query)] for kind, query in KEYS.items()}
    with store.writing() as db:
        for kind, found in keys.items():
            db.table("handed_over").insert_all(({"kind": kind, "key": key, "at": at.isoformat()} for key in found), ignore=True)
    return HandedOver(path, digest.hex(), len(keys["lead"]), what_waits(store))


def what_waits(store: Store) -> Waiting:
    """What was not handed over yet. Whether the organiser collected what was, only the organiser knows."""
    with store.reading() as db:
        new = {
            kind: _count(db, f"SELECT key FROM ({query}) EXCEPT SELECT key FROM handed_over WHERE kind = '{kind}'")
            for kind, query in KEYS.items()
        }
        requested = _count(db, "SELECT DISTINCT lead FROM request")
        [last] = db.execute("SELECT max(at) FROM handed_over").fetchone()
    return Waiting(new["lead"], new["edit"], new["withdrawal"], new["tombstone"], requested, datetime.fromisoformat(last) if last else None)


def _count(db: Database, query: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM ({query})").fetchone()[0])


def _write(store: Store, path: Path, head: BundleHead, key: KioskKey) -> bytes:
    """By a connection of its own: a slow stick must not hold up the next lead."""
    db = open_database(store.path, [migrations])
    with closing(db), known_errors(store.path), _stick_errors(path):
        db.conn.execute("BEGIN")  # one moment, whatever is saved meanwhile
        with path.open("wb") as file:
            digest = write_bundle(db, file, head, key.sign)
            file.flush()
            os.fsync(file.fileno())
            if hasattr(os, "posix_fadvise"):  # so that it is read back from the stick, not from memory
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return digest


@contextmanager
def _whole_file(path: Path) -> Iterator[Path]:
    """A name beside `path`, which becomes `path` at the end, or nothing."""
    beside = path.with_name(f".{path.name}{HALF}")
    try:
        yield beside
        with _stick_errors(path):
            os.replace(beside, path)
            sync_folder(path.parent)
    finally:
        with suppress(OSError):  # the stick may be gone
            beside.unlink(missing_ok=True)


def _sweep(folder: Path, own: str) -> None:
    """Throw away what hand-overs of this kiosk left that were cut off: they take up room."""
    with suppress(OSError):
        for left in folder.glob(f".{own}*{HALF}"):
            left.unlink()


@contextmanager
def _stick_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KnownError("hand-over-failed", path=str(path), reason=reason_of(error)) from error


def _free_name(folder: Path, stem: str) -> Path:
    """A clock that was set back may give a name again."""
    names = (f"{stem}{f'.{count}' if count else ''}{SUFFIX}" for count in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())

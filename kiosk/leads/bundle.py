"""A bundle of all that a kiosk has to hand over, in one signed file: UTF-8 lines of JSON.

    {"tram-leads":1,"kiosk":"kiosk-1","public_key":"…","made_at":"…","migrations":["create_leads",…]}
    ["lead",{"id":"…","sealed":{"base64":"…"},…}]
    …
    {"signature":"…"}

Each line between the first and the last is a row of one of `CARRIED`. The signature (Ed25519) is over `CONTEXT` and the SHA-256 of
all lines before it, so that a bundle is whole or no bundle. Personal fields stay sealed in their rows.
"""

from __future__ import annotations

import json
import sqlite3
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO

from sqlite_utils import Database

from kiosk.event.kiosk_name import is_kiosk_name
from kiosk.leads.database import open_database
from kiosk.leads.migrations import migrations
from kiosk.leads.rows import SETTLED
from kiosk.leads.sign import is_signed
from models.errors import KnownError, reason_of

SUFFIX = ".tram-leads"
VERSION = 1
CONTEXT = b"tram-ai leads bundle 1\0"
LONGEST_LINE = 1 << 20  # bytes; a row is about a thousand

CARRIED: Mapping[str, str] = {
    "lead": f"SELECT * FROM lead WHERE id {SETTLED} ORDER BY id",
    "consent_text": "SELECT * FROM consent_text ORDER BY sha256",
    "consent": f"SELECT * FROM consent WHERE lead {SETTLED} ORDER BY lead, kind",
    "edit": f"SELECT * FROM edit WHERE lead {SETTLED} ORDER BY id",
    "withdrawal": f"SELECT * FROM withdrawal WHERE lead {SETTLED} ORDER BY lead, purpose",
    "tombstone": "SELECT * FROM tombstone ORDER BY mark",
    "visit_count": "SELECT * FROM visit_count ORDER BY origin, event, kiosk, hour, demo, language, measure",
}
"""What goes along, in an order in which it can be taken in. Not what is the kiosk's own business: tries, requests, hand-overs."""


@dataclass(frozen=True, slots=True)
class BundleHead:
    """Where a bundle comes from."""

    kiosk: str
    public_key: str
    """Of the kiosk (Ed25519, hexadecimal), by which its bundles are known as its own."""
    made_at: datetime
    """UTC, by the kiosk's clock."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """An opened one: `db` holds its rows in the tables of `kiosk.leads.migrations`."""

    head: BundleHead
    sha256: bytes
    """Of its signed lines: 32 bytes."""
    db: Database


def write_bundle(db: Database, file: BinaryIO, head: BundleHead, sign: Callable[[bytes], str]) -> bytes:
    """Write all that `db` has to hand over, as it is at one moment; returns the SHA-256 of the signed lines.

    The caller holds a read transaction on `db`.
    """
    digest = sha256()
    for line in _lines(db, head):
        digest.update(line)
        file.write(line)
    file.write(_line({"signature": sign(CONTEXT + digest.digest())}))
    return digest.digest()


@contextmanager
def open_bundle(path: Path) -> Iterator[Bundle]:
    """Check the signature, and only then read; the database is gone when the context ends.

    Raises KnownError `bundle-missing`, `bundle-unreadable`, `bundle-bad` or `bundle-newer`. That `head.public_key` belongs to a
    kiosk of the event is the caller's to know.
    """
    with TemporaryDirectory(prefix="tram-bundle-") as folder:
        try:
            with path.open("rb") as file:
                head, digest = _check(path, file)
                db = open_database(Path(folder) / "bundle.sqlite3", [migrations])
                try:
                    _take_in(path, file, db)
                    yield Bundle(head, digest, db)
                finally:
                    db.close()
        except FileNotFoundError as error:
            raise KnownError("bundle-missing", path=str(path)) from error
        except OSError as error:
            raise KnownError("bundle-unreadable", path=str(path), reason=reason_of(error)) from error


def _lines(db: Database, head: BundleHead) -> Iterator[bytes]:
    names = [migration.name for migration in migrations.applied(db)]
    yield _line({"tram-leads": VERSION, **asdict(head), "made_at": head.made_at.isoformat(), "migrations": names})
    for table, query in CARRIED.items():
        for row in db.query(query):
            yield _line([table, {column: _to_json(value) for column, value in row.items()}])


def _line(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _check(path: Path, file: BinaryIO) -> tuple[BundleHead, bytes]:
    """Verify the whole file, and leave it after its first line; returns that and the digest of the signed lines."""
    digest, last = sha256(), b""
    while line := file.readline(LONGEST_LINE):
        digest.update(last)
        last = line
        if not line.endswith(b"\n"):
            break  # cut off, or a stranger's: the rest may have no end
    file.seek(0)
    try:
        json_head = json.loads(file.readline(LONGEST_LINE))
        if json_head["tram-leads"] != VERSION:
            raise KnownError("bundle-newer", path=str(path))
        head = _head(json_head)
        signature = json.loads(last)["signature"]
        if not is_signed(CONTEXT + digest.digest(), signature, head.public_key):
            raise KnownError("bundle-bad", path=str(path), reason="signature")
        if not set(json_head["migrations"]) <= {migration.name for migration in _all_migrations()}:
            raise KnownError("bundle-newer", path=str(path))
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise KnownError("bundle-bad", path=str(path), reason="no bundle, or cut off") from error
    return head, digest.digest()


def _head(json_head: Mapping[str, str]) -> BundleHead:
    """Raises ValueError, LookupError or TypeError."""
    made_at = datetime.fromisoformat(json_head["made_at"])
    if not is_kiosk_name(json_head["kiosk"]) or made_at.utcoffset() != timedelta(0):
        raise ValueError("no kiosk, or no time in UTC")
    return BundleHead(json_head["kiosk"], json_head["public_key"], made_at)


def _take_in(path: Path, file: BinaryIO, db: Database) -> None:
    """STRICT tables hold every value to its type, and foreign keys every consent to its lead."""
    try:
        with db.atomic():
            for table, entries in groupby(_entries(file), key=lambda entry: entry[0]):
                columns = db.table(table).columns_dict.keys() if table in CARRIED else set[str]()
                for _, row in entries:
                    if row.keys() != columns:
                        raise ValueError(f"{table} has other columns")
                    db.execute(_insert(table, list(row)), list(row.values()))
    except (sqlite3.DatabaseError, ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise KnownError("bundle-bad", path=str(path), reason=str(error)) from error


def _insert(table: str, columns: Sequence[str]) -> str:
    return f"INSERT INTO {table} ({', '.join(f'[{column}]' for column in columns)}) VALUES ({', '.join('?' * len(columns))})"


def _entries(file: BinaryIO) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows after the head; the signature ends them."""
    while line := file.readline(LONGEST_LINE):
        entry = json.loads(line)
        if isinstance(entry, dict):
            return
        table, row = entry
        yield table, {column: _from_json(value) for column, value in row.items()}


def _to_json(value: object) -> object:
    return {"base64": b64encode(value).decode()} if isinstance(value, bytes) else value


def _from_json(value: Any) -> object:
    return b64decode(value["base64"], validate=True) if isinstance(value, dict) else value


def _all_migrations() -> list[Any]:
    return migrations.pending(Database(memory=True, execute_plugins=False))

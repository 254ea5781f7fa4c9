"""A copy of all that the organiser has, as one file: keys (locked as they are), events, leads (sealed as they are), the shelf of demos."""

from __future__ import annotations

import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import file_digest, sha256
from pathlib import Path

from exhibitor_admin.home import OrganiserHome
from exhibitor_admin.whole_file import whole_file, write_whole
from models.errors import KnownError

SUFFIX = ".tram-backup.zip"
LOG = "-wal", "-shm"
"""Beside a database; what is in them is in the copy of the database."""
TEMPORARY = "."
"""Names that begin so are of what is being written."""


def back_up(organiser: OrganiserHome, event: Path, path: Path, told: Callable[[float], None] = lambda _: None) -> int:
    """Write the file, read all of it back, and remember that it was made; returns how many files are in it.

    `event` is the event's folder; `told` hears what share is done, 0..1. Raises KnownError `file-exists`, `file-unwritable`,
    `backup-differs` when what is read isn't what was written.
    """
    with tempfile.TemporaryDirectory(prefix="tram-backup-") as place, whole_file(path) as beside:
        files = dict(_files(organiser, event, Path(place)))
        written = {}
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for done, (name, source) in enumerate(files.items()):
                told(done / (2 * len(files)))
                archive.write(source, name)
                with source.open("rb") as file:
                    written[name] = file_digest(file, "sha256").digest()
        with zipfile.ZipFile(beside) as archive:
            for done, (name, digest) in enumerate(written.items()):
                told(0.5 + done / (2 * len(files)))
                if sha256(archive.read(name)).digest() != digest:
                    raise KnownError("backup-differs", path=str(path), file=name)
    write_whole(organiser.last_backup, datetime.now(UTC).isoformat(timespec="seconds").encode(), overwrite=True)
    return len(files)


def last_backup(organiser: OrganiserHome) -> datetime | None:
    """When the last one was made, UTC; None before the first."""
    try:
        return datetime.fromisoformat(organiser.last_backup.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _files(organiser: OrganiserHome, event: Path, place: Path) -> Iterator[tuple[str, Path]]:
    """Names in the archive, and where each file lies; a database is copied to `place` first, as it stands at one moment."""
    for root, top in ((organiser.root, "organiser"), (event, "event")):
        for path in sorted(root.rglob("*")):
            inside = path.relative_to(root)
            if not path.is_file() or path.is_symlink() or any(part.startswith(TEMPORARY) for part in inside.parts):
                continue
            if path.name.endswith(LOG):
                continue
            if path == organiser.leads:
                path = _copy(path, place / path.name)
            yield f"{top}/{inside.as_posix()}", path


def _copy(database: Path, copy: Path) -> Path:
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy

"""What to do with a damaged database: put it aside whole, delete nothing, and begin a new one."""

from __future__ import annotations

import logging
import os
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from kiosk.leads.database import BUSY_MS, known_errors, open_database
from kiosk.leads.migrations import migrations
from models.errors import KnownError

log = logging.getLogger(__name__)

SIDE_FILES = ("", "-wal", "-shm")


def open_or_begin(path: Path, busy_ms: int = BUSY_MS) -> tuple[Database, Path | None]:
    """Open or make the leads at `path`; where they were damaged, they now lie at the second place, and the first is empty.

    Raises KnownError as `open_database` does, `lead-damaged` excepted.
    """
    try:
        return open_database(path, [migrations], busy_ms), None
    except KnownError as error:
        if error.code != "lead-damaged":
            raise
    aside = _rename(path)
    log.error("%s was damaged and now lies, whole, at %s", path, aside)
    return open_database(path, [migrations], busy_ms), aside


def _rename(path: Path) -> Path:
    """Keeps the side files with it, by their names: the write-ahead log may hold leads that the file doesn't."""
    now = datetime.now(UTC)
    names = (f"{path.stem}.damaged-{now:%Y%m%dT%H%M%S}.{count}{path.suffix}" for count in range(1, 1000))
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    with known_errors(path):
        for end in SIDE_FILES:
            if (side := path.with_name(path.name + end)).exists():
                os.replace(side, aside.with_name(aside.name + end))
    return aside

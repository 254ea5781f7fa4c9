"""Keeps a copy of the sealed leads on another disk or a stick: behind the leads, never before them, and never in their way."""

from __future__ import annotations

import logging
import sqlite3
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from sqlite_utils import Database

from kiosk.leads.database import BUSY_MS, known_errors
from kiosk.leads.later_rows import insert_tombstone, sweep, to_tombstone
from kiosk.leads.set_aside import open_or_begin
from models.errors import KnownError

log = logging.getLogger(__name__)

RETRY_S = 20
PATIENCE_S = 30
"""For a stick that answers late, or never."""

FOLLOW = (
    "INSERT INTO lead SELECT * FROM kiosk.lead WHERE id NOT IN (SELECT id FROM main.lead)",
    "INSERT INTO consent_text SELECT * FROM kiosk.consent_text WHERE sha256 NOT IN (SELECT sha256 FROM main.consent_text)",
    "INSERT INTO consent SELECT * FROM kiosk.consent WHERE (lead, kind) NOT IN (SELECT lead, kind FROM main.consent)",
    "INSERT INTO edit SELECT * FROM kiosk.edit WHERE id NOT IN (SELECT id FROM main.edit)",
    "INSERT OR REPLACE INTO withdrawal SELECT * FROM kiosk.withdrawal",
    "INSERT INTO request SELECT * FROM kiosk.request",
    "INSERT OR REPLACE INTO visit_count SELECT * FROM kiosk.visit_count",
)
"""Both databases are of the same migrations, and so have the same columns in the same order."""


@dataclass(frozen=True, slots=True)
class CopyState:
    """How the copy is doing."""

    folder: Path
    trouble: KnownError | None = None
    """Why it is behind, if it is: staff must be told."""


class SecondCopy:
    """Follows one database from a thread of its own: a stick that hangs or is pulled out never holds a lead up."""

    def __init__(self, source: Path, folder: Path, busy_ms: int = BUSY_MS, retry_s: float = RETRY_S) -> None:
        """`folder` is never made: where a stick isn't plugged in, its place would be a folder of the first disk."""
        self._source = source
        self._folder = folder
        self._busy_ms = busy_ms
        self._retry_s = retry_s
        self._state = CopyState(folder)
        self._db: Database | None = None
        self._file: tuple[int, int] | None = None
        self._unswept = False
        self._lock = threading.Lock()
        self._again = self._timer()
        self._closed = False
        self._waiting = threading.Event()
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="second-copy")

    @property
    def state(self) -> CopyState:
        return self._state

    def follow(self) -> None:
        """Soon take over what has changed."""
        with self._lock:
            if not self._waiting.is_set() and not self._closed:
                self._waiting.set()
                self._thread.submit(self._catch_up).add_done_callback(_log_bug)

    def catch_up(self) -> CopyState:
        """Take over what has changed, and say how it went once that is done, or that it takes too long (`copy-slow`)."""
        self.follow()
        try:
            self._thread.submit(lambda: None).result(PATIENCE_S)
        except TimeoutError:
            return replace(self._state, trouble=KnownError("copy-slow", path=str(self._folder)))
        return self._state

    def close(self) -> None:
        """Wait for what is being copied."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._again.cancel()
        self._thread.submit(self._let_go)
        self._thread.shutdown(wait=True)

    def _catch_up(self) -> None:
        self._waiting.clear()
        try:
            self._copy()
            trouble = None
        except KnownError as error:
            trouble = error
        if (trouble and trouble.code) != (self._state.trouble and self._state.trouble.code):
            log.warning("the second copy %s", trouble or "is complete again")
        self._state = replace(self._state, trouble=trouble)
        if trouble:
            self._retry_later()

    def _retry_later(self) -> None:
        """Nobody tells us when the stick is plugged in again."""
        with self._lock:
            if not self._closed:
                self._again.cancel()
                self._again = self._timer()
                self._again.start()

    def _timer(self) -> threading.Timer:
        timer = threading.Timer(self._retry_s, self.follow)
        timer.daemon = True
        return timer

    def _copy(self) -> None:
        if not self._folder.is_dir():
            self._let_go()
            raise KnownError("copy-missing", path=str(self._folder))
        path = self._folder / f"leads-copy-{_origin(self._source)}.sqlite3"
        try:
            with known_errors(path):
                db = self._open(path)
                self._unswept = _take_over(db) or self._unswept
                if self._unswept and not sweep(db):
                    raise KnownError("copy-locked", path=str(path))
                self._unswept = False
        except KnownError:
            self._let_go()
            raise

    def _open(self, path: Path) -> Database:
        """Anew where it isn't the same file any more: SQLite would go on writing into one that was taken away."""
        if self._db is None or self._file != _identity(path):
            self._let_go()
            self._db, _ = open_or_begin(path, self._busy_ms)
            self._db.execute("ATTACH ? AS kiosk", [str(self._source)])
            self._file = _identity(path)
            self._unswept = True  # an erasure may have been cut off before it was real
        return self._db

    def _let_go(self) -> None:
        if self._db is not None:
            self._db.close()
        self._db = None


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of the file, if it is there."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _origin(source: Path) -> str:
    """Names the copy: a database that was begun anew, or another kiosk's on the same stick, gets another."""
    with known_errors(source), closing(sqlite3.connect(source)) as connection:
        return str(connection.execute("SELECT id FROM origin").fetchone()[0])


def _take_over(db: Database) -> bool:
    """Returns whether anything was erased. Not `writing`: that would make the leads themselves wait for the copy."""
    with db.atomic():
        db.execute("DELETE FROM main.request")  # first a write: to write after reading is refused if another process did meanwhile
        buried = list(db.query("SELECT * FROM kiosk.tombstone WHERE mark NOT IN (SELECT mark FROM main.tombstone)"))
        for row in buried:
            insert_tombstone(db, to_tombstone(row))
        for statement in FOLLOW:
            db.execute(statement)
    return bool(buried)


def _log_bug(done: Future[None]) -> None:
    if (error := done.exception()) is not None:
        log.error("the second copy failed", exc_info=error)

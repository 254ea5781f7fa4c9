"""A package that its author is working on: looked at anew each time one of its files has changed."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from demos.package.check import Report, check_still
from demos.package.contents import MOST_FILES
from demos.problem import Problem
from models.catalogue import Catalogue
from models.errors import reason_of

LOOK_SECONDS = 0.2
"""Between two looks; what was changed must have rested as long, since editors write a file in several goes."""

Fingerprint = tuple[tuple[str, int, int], ...]


class LiveFolder:
    """Stages the package as a check does and hands on what was found.

    Why a thread: staging copies files, and children read models and encode pictures anew. It holds the copies: the one that is
    shown, and the one before, which a window may still be reading. `stop` ends the thread, then the copies.
    """

    def __init__(self, source: Path, catalogue: Catalogue, on_report: Callable[[Report], None]) -> None:
        """`source` is a folder or a `.demo` file. `on_report` is called on the thread; the report's package may be read until the
        next but one comes.
        """
        self._source, self._catalogue, self._on_report = source, catalogue, on_report
        self._copies: list[tempfile.TemporaryDirectory[str]] = []
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._look_for_ever, name="live-folder", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        self._thread.join()
        for copy in self._copies:
            copy.cleanup()

    def _look_for_ever(self) -> None:
        told: Fingerprint | None = None
        before = fingerprint(self._source)
        while not self._stopped.is_set():
            now = fingerprint(self._source)
            if now == before != told:
                told = now
                self._on_report(self._read())
            before = now
            self._stopped.wait(LOOK_SECONDS)

    def _read(self) -> Report:
        try:
            copy = tempfile.TemporaryDirectory(prefix="demo-preview-", ignore_cleanup_errors=True)
            self._copies.append(copy)
            if len(self._copies) > 2:
                self._copies.pop(0).cleanup()
            return check_still(self._source, Path(copy.name) / "staged", self._catalogue)
        except OSError as error:  # a file that went while it was being copied
            return Report((Problem("package-not-stored", self._source.name, {"reason": reason_of(error)}),))


def fingerprint(source: Path) -> Fingerprint:
    """Names, sizes and times of the files, as far as a package may have some; empty where there is nothing."""
    if source.is_dir():
        found = (Path(folder) / name for folder, _, names in os.walk(source) for name in names)
        return tuple(sorted(filter(None, map(_state, islice(found, 2 * MOST_FILES)))))
    state = _state(source)
    return (state,) if state else ()


def _state(path: Path) -> tuple[str, int, int] | None:
    try:
        stat = path.lstat()
    except OSError:
        return None
    return str(path), stat.st_size, stat.st_mtime_ns

"""Lets one window or command at a time change an event's files, so that what one wrote isn't lost in what another had read before."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import KnownError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

PATIENCE_SECONDS = 3.0
LOOK_SECONDS = 0.01


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Whoever reads, changes and writes files of an event's folder does all of it inside; not to be nested.

    The lock ends with the process that has it. Raises KnownError `event-busy`.
    """
    try:
        descriptor = _open(folder)
    except OSError:  # who reads it says what is wrong with it
        yield
        return
    try:
        _wait_for(descriptor, folder)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int, folder: Path) -> None:
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:
            if time.monotonic() > until:
                raise KnownError("event-busy", folder=str(folder)) from error
            time.sleep(LOOK_SECONDS)
        else:
            return


if sys.platform == "win32":

    def _open(folder: Path) -> int:
        """A file beside the folder, which can't be locked itself here."""
        return os.open(folder.with_name(f".{folder.name}.changing"), os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

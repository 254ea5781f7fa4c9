"""Lets one process at a time have a folder to itself."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

LOOK_SECONDS = 0.01


@contextmanager
def folder_lock(folder: Path, patience_seconds: float) -> Iterator[None]:
    """Not to be nested; ends with the process that has it. A folder that can't be locked, for it isn't there or its file system knows no
    locks, is nobody's.

    Raises TimeoutError if another process has it for longer than `patience_seconds`.
    """
    try:
        descriptor = _open(folder)
    except OSError:  # who reads it says what is wrong with it
        yield
        return
    try:
        _wait_for(descriptor, patience_seconds)
        yield
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int, patience_seconds: float) -> None:
    until = time.monotonic() + patience_seconds
    while True:
        try:
            _lock(descriptor)
        except (BlockingIOError, PermissionError) as error:
            if time.monotonic() > until:
                raise TimeoutError("another process has this folder") from error
            time.sleep(LOOK_SECONDS)
        except OSError:
            return
        else:
            return


if sys.platform == "win32":

    def _open(folder: Path) -> int:
        """A file beside the folder, which can't be locked itself here."""
        return os.open(folder.with_name(f".{folder.name}.lock"), os.O_RDWR | os.O_CREAT)

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _open(folder: Path) -> int:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY)

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

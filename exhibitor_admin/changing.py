"""Lets one window or command at a time change an event's files, so that what one wrote isn't lost in what another had read before."""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import KnownError

PATIENCE_SECONDS = 3.0
LOOK_SECONDS = 0.01


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Whoever reads, changes and writes files of an event's folder does all of it inside; not to be nested.

    The folder itself is locked (`flock`), which leaves no file behind and ends with the process. Raises KnownError `event-busy`.
    """
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
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
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            if time.monotonic() > until:
                raise KnownError("event-busy", folder=str(folder)) from error
            time.sleep(LOOK_SECONDS)
        else:
            return

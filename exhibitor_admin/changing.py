"""Lets one window or command at a time change an event's files, so that what one wrote isn't lost in what another had read before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from models.errors import KnownError
from models.folder_lock import folder_lock

PATIENCE_SECONDS = 3.0


@contextmanager
def changing(folder: Path) -> Iterator[None]:
    """Whoever reads, changes and writes files of an event's folder does all of it inside; not to be nested.

    Raises KnownError `event-busy`.
    """
    with ExitStack() as held:
        try:
            held.enter_context(folder_lock(folder, PATIENCE_SECONDS))
        except TimeoutError as error:
            raise KnownError("event-busy", folder=str(folder)) from error
        yield

"""Writes a file wholly or not at all, readable by its owner only."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.durable import sync_folder
from models.errors import KnownError, reason_of

PRIVATE = 0o600
READABLE = 0o644
"""For what isn't secret and another account reads: the kiosk's."""

NO_HARD_LINKS = (errno.EPERM, errno.ENOTSUP, errno.ENOSYS)
"""What a memory stick's file system says to one."""


def write_whole(path: Path, content: bytes, *, overwrite: bool = False, mode: int = PRIVATE) -> None:
    """Write beside it, sync, and rename; the folder is made where missing.

    Raises KnownError `file-exists` where there is one and `overwrite` is off, `file-unwritable` with the system's reason.
    """
    with whole_file(path, overwrite=overwrite) as beside:
        beside.write_bytes(content)
        beside.chmod(mode)


@contextmanager
def whole_file(path: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """An empty file of another name in the same folder, to be written; at the end it is synced and takes its place.

    When the body raises, nothing stays. Raises KnownError as `write_whole` does.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        require_plain(path)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            os.close(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
            yield beside
            sync(beside)
            put_in_place(beside, path, overwrite)
            sync_folder(path.parent)
        finally:
            beside.unlink(missing_ok=True)
    except FileExistsError as error:
        raise KnownError("file-exists", path=str(path)) from error
    except OSError as error:
        raise KnownError("file-unwritable", path=str(path), reason=reason_of(error)) from error


def require_plain(path: Path) -> None:
    """Raises OSError: a device or a pipe would be taken away by the file that takes its place, for every other program too."""
    if path.exists() and not path.is_file():
        number = errno.EISDIR if path.is_dir() else errno.EINVAL
        raise OSError(number, os.strerror(number))


def put_in_place(beside: Path, path: Path, overwrite: bool) -> None:
    """Of two files in one file system. Raises FileExistsError where there is one and `overwrite` is off, and other OSErrors."""
    if not overwrite:
        try:
            os.link(beside, path)  # unlike a rename, this fails where something stands already
        except OSError as error:
            if error.errno not in NO_HARD_LINKS:
                raise
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))  # takes the name, or fails likewise
        else:
            return
    os.replace(beside, path)


def sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())

"""Writes a file wholly or not at all, readable by its owner only."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from models.errors import KnownError

PRIVATE = 0o600


def write_whole(path: Path, content: bytes, *, overwrite: bool = False) -> None:
    """Write beside it, sync, and rename; the folder is made where missing.

    Raises KnownError `file-exists` where there is one and `overwrite` is off, `file-unwritable` with the system's reason.
    """
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        try:
            _write(beside, content)
            if overwrite:
                os.replace(beside, path)
            else:
                os.link(beside, path)  # unlike a rename, this fails where something stands already
            _sync_folder(path.parent)
        finally:
            beside.unlink(missing_ok=True)
    except FileExistsError as error:
        raise KnownError("file-exists", path=str(path)) from error
    except OSError as error:
        raise KnownError("file-unwritable", path=str(path), reason=error.strerror or type(error).__name__) from error


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # Windows has no way to sync a folder
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

"""Writes many files into a folder, all of them wholly or none at all, readable by their owner only."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from exhibitor_admin.whole_file import PRIVATE, put_in_place, require_plain, sync
from models.durable import sync_folder
from models.errors import KnownError, reason_of


@contextmanager
def whole_files(folder: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """A hidden folder in `folder`, which is made where missing, to be filled; at the end its files take their places.

    When the body raises, or a file can't take its place, nothing new stays. Raises KnownError as `write_whole` does.
    """
    made, beside = not folder.exists(), folder / f".{secrets.token_hex(4)}"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        beside.mkdir(mode=0o700)
        try:
            yield beside
            _put_all_in_place(beside, folder, overwrite)
            made = False
        finally:
            shutil.rmtree(beside, ignore_errors=True)
            if made:
                with suppress(OSError):  # somebody else put something there
                    folder.rmdir()
    except FileExistsError as error:
        raise KnownError("file-exists", path=str(error.filename2 or error.filename)) from error
    except OSError as error:
        raise KnownError("file-unwritable", path=str(folder), reason=reason_of(error)) from error


def _put_all_in_place(beside: Path, folder: Path, overwrite: bool) -> None:
    new = list[Path]()
    try:
        for file in sorted(beside.iterdir()):
            place = folder / file.name
            require_plain(place)
            file.chmod(PRIVATE)
            sync(file)
            was_there = place.exists()
            put_in_place(file, place, overwrite)
            if not was_there:
                new.append(place)
        sync_folder(folder)
    except BaseException:
        for place in new:
            place.unlink(missing_ok=True)
        raise

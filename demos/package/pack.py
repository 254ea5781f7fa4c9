"""Write a package's folder as one `.demo` file: the same files give the same bytes, on every machine and every day."""

from __future__ import annotations

import shutil
import stat
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from demos.package.contents import FILE_BYTES
from demos.problem import BadPackage, Problem

SUFFIX = ".demo"
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip knows: when a file was saved is nobody's business."""
MADE_ON_UNIX = 3
VERSION_NEEDED = 20


def pack(folder: Path, archive: Path) -> None:
    """Pack a folder as `stage` leaves it, over `archive`. Raises BadPackage `file-too-big`, OSError.

    Entries are stored, not deflated: pictures and weights hardly shrink, and another zlib would give other bytes.
    """
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    for name in names:
        if (folder / name).stat().st_size > FILE_BYTES:
            raise BadPackage([Problem("file-too-big", name, {"most_bytes": FILE_BYTES})])
    with ZipFile(archive, "w", ZIP_STORED) as packed:
        for name in names:
            with (folder / name).open("rb") as reading, packed.open(_entry(name, (folder / name).stat().st_size), "w") as writing:
                shutil.copyfileobj(reading, writing, 2**20)


def _entry(name: str, size: int) -> ZipInfo:
    entry = ZipInfo(name, EARLIEST)
    entry.compress_type = ZIP_STORED
    entry.create_system = MADE_ON_UNIX
    entry.create_version = entry.extract_version = VERSION_NEEDED
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.file_size = size
    return entry

"""Read a `.demo` file, a zip from nobody knows whom: every entry judged by its name and its header first, then streamed within limits.

The layout is APPNOTE.TXT's (PKWARE 6.3.10), of which only the plainest form is taken: one disk, no comment, no encryption, nothing
before or after, entries stored or deflated.
"""

from __future__ import annotations

import os
import shutil
import stat
import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from demos.package.contents import FILE_BYTES, MOST_BYTES, MOST_DEPTH, MOST_FILES, name_problem, printable, twins
from demos.problem import Problem

END = struct.Struct("<4s4H2LH")
"""End of central directory: signature, disk, its disk, entries here, entries, bytes of the directory, its place, bytes of comment."""
DIRECTORY_BYTES = 2**20
MOST_ENTRIES = MOST_FILES * MOST_DEPTH
"""Files, and the folders that some programs write as entries of their own."""
MOST_RATIO = 200
"""Nothing that a demo needs deflates better; a file of zeros does."""
RATIO_FROM_BYTES = 2**20
ENCRYPTED = 0x1
CHUNK = 2**20


def unpack(archive: Path, target: Path) -> list[Problem]:
    """Write the files into the new folder `target`, or tell all that is wrong and write none.

    Codes: `archive-bad` (reason), `archive-bomb`, `archive-method` (encrypted, or compressed in another way), `file-not-plain`,
    `file-too-big`, `package-too-many`, `package-too-big`, and those of `contents.name_problem` and `contents.twins`.
    Raises OSError when the archive can't be read or the target not be written.
    """
    target.mkdir(parents=True)
    try:
        with archive.open("rb") as file:
            _require_plain(file)
            with ZipFile(file) as opened:
                return _unpack(opened, os.fstat(file.fileno()).st_size, target)
    except (BadZipFile, zlib.error, EOFError, struct.error, NotImplementedError, RuntimeError, ValueError) as error:
        shutil.rmtree(target)
        return [Problem("archive-bad", printable(archive.name), {"reason": printable(str(error))})]


def _require_plain(file: BinaryIO) -> None:
    """Refuse, before the directory is read into memory, what isn't a plain zip from its first byte to its last. Raises BadZipFile."""
    size = file.seek(0, os.SEEK_END)
    if size < END.size or size > MOST_BYTES + DIRECTORY_BYTES * 2:
        raise BadZipFile("not the size of a package")
    file.seek(0)
    if file.read(4) != b"PK\x03\x04":
        raise BadZipFile("it doesn't begin with a file")
    file.seek(-END.size, os.SEEK_END)
    signature, disk, its_disk, here, entries, length, start, comment = END.unpack(file.read(END.size))
    if signature != b"PK\x05\x06" or comment:
        raise BadZipFile("it ends in the middle, or there is something after its end")
    if disk or its_disk or here != entries or start + length + END.size != size:
        raise BadZipFile("its end doesn't say where its directory is")
    if entries > MOST_ENTRIES or length > DIRECTORY_BYTES:
        raise BadZipFile("too many entries")
    file.seek(0)


def _unpack(opened: ZipFile, size: int, target: Path) -> list[Problem]:
    entries = [entry for entry in opened.infolist() if not _is_folder(entry)]
    if problems := list(_problems(entries, size)):
        return problems
    for entry in entries:
        _write(opened, entry, target / entry.filename)
    return []


def _is_folder(entry: ZipInfo) -> bool:
    """An empty entry for a folder, which its files make anyway; its name is judged with theirs."""
    return entry.orig_filename.endswith("/") and entry.file_size == 0


def _problems(entries: list[ZipInfo], size: int) -> Iterator[Problem]:
    if len(entries) > MOST_FILES:
        yield Problem("package-too-many", printable(entries[MOST_FILES].orig_filename), {"most": MOST_FILES})
    for entry in entries:
        name = printable(entry.orig_filename)
        if problem := name_problem(entry.orig_filename):
            yield problem
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            yield Problem("file-not-plain", name)
        if entry.flag_bits & ENCRYPTED or entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
            yield Problem("archive-method", name)
        if entry.file_size > FILE_BYTES:
            yield Problem("file-too-big", name, {"most_bytes": FILE_BYTES})
        if entry.file_size > RATIO_FROM_BYTES and entry.file_size > MOST_RATIO * entry.compress_size:
            yield Problem("archive-bomb", name)
    yield from twins(entry.orig_filename for entry in entries)
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        yield Problem("package-too-big", "", {"most_bytes": MOST_BYTES})
    if sum(entry.compress_size for entry in entries) > size:
        yield Problem("archive-bad", "", {"reason": "entries lie over one another"})


def _write(opened: ZipFile, entry: ZipInfo, target: Path) -> None:
    """Stream one entry, never more than it says; its length and its checksum must be what the directory says. Raises BadZipFile."""
    target.parent.mkdir(parents=True, exist_ok=True)
    left = entry.file_size
    with opened.open(entry) as reading, target.open("xb") as writing:
        while chunk := reading.read(CHUNK):
            left -= len(chunk)
            if left < 0:
                break
            writing.write(chunk)
        if left:
            raise BadZipFile(f"{entry.filename} is longer or shorter than it says")
        writing.flush()
        os.fsync(writing.fileno())

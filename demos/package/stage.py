"""Bring a package to where it can be looked at in peace: from its folder or its `.demo` file, plain files only."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from demos.package.contents import MOST_BYTES, MOST_DEPTH, MOST_FILES, name_problem, twins
from demos.package.unpack import unpack
from demos.problem import Problem


def stage(source: Path, target: Path) -> list[Problem]:
    """Put all that is in order into the new folder `target`, and tell all that isn't; `source` is a folder or a `.demo` file.

    Codes: `file-not-plain` (a link, a hard link, a device, a pipe), those of `contents.name_problem` and `contents.twins`,
    `package-too-deep`, `package-too-many`, `package-too-big`, and those of `unpack`.
    Raises OSError when the source can't be read or the target not be written.
    """
    if source.is_file():
        return unpack(source, target)
    target.mkdir(parents=True)
    problems: list[Problem] = []
    names: list[str] = []
    room = MOST_BYTES
    for entry in _entries(source, problems, MOST_DEPTH):
        name = Path(entry.path).relative_to(source).as_posix()
        names.append(name)
        if len(names) > MOST_FILES:
            return [*problems, Problem("package-too-many", name, {"most": MOST_FILES})]
        if problem := _problem(entry, name):
            problems.append(problem)
            continue
        room -= _copy(Path(entry.path), target / name, room)
        if room < 0:
            return [*problems, Problem("package-too-big", name, {"most_bytes": MOST_BYTES})]
    return [*problems, *twins(names)]


def _entries(folder: Path, problems: list[Problem], depth: int) -> Iterator[os.DirEntry[str]]:
    """Everything below a folder that isn't a folder, in the order of the names."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if not entry.is_dir(follow_symlinks=False):
            yield entry
        elif depth > 1:
            yield from _entries(Path(entry.path), problems, depth - 1)
        else:
            problems.append(Problem("package-too-deep", entry.name, {"most": MOST_DEPTH}))


def _problem(entry: os.DirEntry[str], name: str) -> Problem | None:
    state = entry.stat(follow_symlinks=False)
    if not stat.S_ISREG(state.st_mode) or state.st_nlink > 1:
        return Problem("file-not-plain", name)
    return name_problem(name)


def _copy(source: Path, target: Path, most: int) -> int:
    """Copy at most `most` bytes and one more, durably; returns how many there were. A link that took the file's place isn't followed."""
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(source, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as reading, target.open("xb") as writing:
        if os.fstat(descriptor).st_size > most:
            return most + 1
        shutil.copyfileobj(reading, writing, 2**20)
        writing.flush()
        os.fsync(writing.fileno())
        return writing.tell()

"""Copy a package's folder to where it can be looked at in peace: plain files only, each opened without following links."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from pathlib import Path

from demos.problem import Problem

KINDS = frozenset((".toml", ".json", ".onnx", ".jpg", ".jpeg", ".png", ".webp", ".mp4", ".avi", ".md", ".txt"))
"""What a package may consist of; whatever else lies there is told, not carried along."""
MOST_FILES = 200
MOST_BYTES = 1024 * 2**20
MOST_DEPTH = 4


def stage(folder: Path, target: Path) -> list[Problem]:
    """Copy all that is in order into the new folder `target`, and tell all that isn't.

    Codes: `file-not-plain` (a link, a hard link, a device, a pipe), `file-odd` (of a kind that packages don't have), `model-ort`
    (onnxruntime's own format, which only the catalogue may use), `package-too-deep`, `package-too-many`, `package-too-big`.
    Raises OSError when the folder can't be read or the target not be written.
    """
    target.mkdir(parents=True)
    problems: list[Problem] = []
    files, room = 0, MOST_BYTES
    for entry in _entries(folder, problems, MOST_DEPTH):
        name = Path(entry.path).relative_to(folder).as_posix()
        files += 1
        if files > MOST_FILES:
            return [*problems, Problem("package-too-many", name, {"most": MOST_FILES})]
        if problem := _problem(entry, name):
            problems.append(problem)
            continue
        room -= _copy(Path(entry.path), target / name, room)
        if room < 0:
            return [*problems, Problem("package-too-big", name, {"most_bytes": MOST_BYTES})]
    return problems


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
    suffix = Path(name).suffix.lower()
    if suffix == ".ort":
        return Problem("model-ort", name)
    return None if suffix in KINDS else Problem("file-odd", name)


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

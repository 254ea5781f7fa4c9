"""What may lie on a disk after the power was cut: whatever was synced, and of everything else any part, torn anywhere.

The model is the one of ALICE (Pillai et al., OSDI 2014): after fsync a file's content is there; before it, any of its writes may be
there or not, in any order, and the last one torn at the border of a sector. A file that was made or removed may be found so or as before
until its folder is synced.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Literal

from tests.system_calls import Call

SECTOR = 512  # bytes; smaller than any disk's, and so harder

How = Literal["all", "none", "some"]
"""What became of the writes that weren't synced."""


@dataclass
class File:
    synced: bytes = b""
    entered: bool = False
    """Whether its name is sure to be found."""
    pending: list[Call] = field(default_factory=list)

    def after(self, writes: list[Call], torn_at: int | None = None) -> bytes:
        """With `writes` done, of the last only the first `torn_at` bytes."""
        content = bytearray(self.synced)
        for write in writes:
            if write.name == "ftruncate":
                content = content[: write.offset].ljust(write.offset, b"\0")
                continue
            data = write.data[:torn_at] if write is writes[-1] else write.data
            content = content.ljust(write.offset, b"\0")
            content[write.offset : write.offset + len(data)] = data
        return bytes(content)


class Disk:
    """One folder, as its calls change it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, File] = {}
        self._ghosts: dict[str, File] = {}

    def apply(self, call: Call) -> None:
        path = Path(call.path)
        if call.name == "sync" and path == self._folder:
            self._ghosts.clear()
            for file in self._files.values():
                file.entered = True
        elif path.parent != self._folder or path.name.endswith(("-shm", ".reserve")):  # made anew at every opening
            return
        elif call.name == "open":
            self._files.setdefault(path.name, File())
        elif call.name == "unlink":
            if self._files[path.name].entered:
                self._ghosts[path.name] = self._files[path.name]
            del self._files[path.name]
        elif call.name == "sync":
            file = self._files[path.name]
            file.synced, file.pending = file.after(file.pending), []
        else:
            self._files[path.name].pending.append(call)

    def cut(self, how: How, random: Random) -> dict[str, bytes]:
        """What is found afterwards, by name."""
        found = {}
        for name in self._files.keys() | self._ghosts.keys():
            choices = [file for file in (self._ghosts.get(name), self._files.get(name)) if file]
            file = {"all": choices[-1], "none": choices[0], "some": random.choice(choices)}[how]
            is_there = {"all": name in self._files, "none": file.entered, "some": file.entered or random.random() < 0.5}[how]
            if is_there:
                found[name] = self._content(file, how, random)
        return found

    def _content(self, file: File, how: How, random: Random) -> bytes:
        match how:
            case "all":
                return file.after(file.pending)
            case "none":
                return file.synced
            case "some":
                share = random.random()
                kept = [write for write in file.pending if random.random() < share]
                torn_at = random.randrange(0, len(kept[-1].data) + 1, SECTOR) if kept else None
                return file.after(kept, torn_at)


def lay_out(found: dict[str, bytes], folder: Path) -> None:
    """Make `folder` hold these files and nothing else."""
    folder.mkdir(exist_ok=True)
    for name in os.listdir(folder):
        if name not in found:
            os.unlink(folder / name)
    for name, content in found.items():
        (folder / name).write_bytes(content)

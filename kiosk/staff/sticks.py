"""The sticks that are plugged in: where the system mounted them, and how much room they have."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

MOUNTED_BELOW = (Path("/media"), Path("/run/media"), Path("/mnt"))
"""Where Linux systems mount what is plugged in."""


@dataclass(frozen=True, slots=True)
class Stick:
    """A folder on something that can be pulled out."""

    folder: Path
    free: int
    """Bytes."""
    writable: bool

    @property
    def name(self) -> str:
        return self.folder.name or str(self.folder)


def find_sticks(also_in: Path | None = None) -> list[Stick]:
    """What is there now; with `also_in`, every folder in that one too. One that doesn't answer isn't there."""
    return [stick for folder in dict.fromkeys(_folders(also_in)) if (stick := _stick(folder)) is not None]


def find_files(stick: Stick, suffix: str, most: int = 20) -> list[Path]:
    """Files of a kind in a stick's uppermost folder, the newest first; some sticks write names in capitals."""
    try:
        found = [(entry.stat().st_mtime, Path(entry.path)) for entry in os.scandir(stick.folder) if _is_plain(entry, suffix)]
    except OSError:
        return []
    return [path for _, path in sorted(found, reverse=True)][:most]


def _folders(also_in: Path | None) -> Iterator[Path]:
    for partition in psutil.disk_partitions():
        folder = Path(partition.mountpoint)
        if "removable" in partition.opts.split(",") or any(folder.is_relative_to(place) for place in MOUNTED_BELOW):
            yield folder
    if also_in is not None:
        try:
            yield from sorted(Path(entry.path) for entry in os.scandir(also_in) if entry.is_dir())
        except OSError:
            return


def _stick(folder: Path) -> Stick | None:
    try:
        return Stick(folder, shutil.disk_usage(folder).free, os.access(folder, os.W_OK))
    except OSError:
        return None


def _is_plain(entry: os.DirEntry[str], suffix: str) -> bool:
    return entry.name.lower().endswith(suffix) and not entry.name.startswith(".") and entry.is_file(follow_symlinks=False)

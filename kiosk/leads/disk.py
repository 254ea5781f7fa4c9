"""Watches the space that leads need: warns early, refuses demos before leads, and keeps a reserve for the last leads of a full disk."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from models.errors import KnownError, reason_of

MIB = 1 << 20
RESERVE_FILE = "leads.reserve"

State = Literal["ample", "low", "leads-only"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes of free disk; below each something changes."""

    low: int = 1024 * MIB
    """Staff are told."""
    leads_only: int = 128 * MIB
    """No demo is started any more, for logs and packages take space too."""
    reserve: int = 16 * MIB
    """Set aside for leads: about ten thousand."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much there is on the disk of the leads."""

    free: int
    """Bytes, without the reserve."""
    state: State
    reserved: bool


def _free(folder: Path) -> int:
    return shutil.disk_usage(folder).free


class DiskGuard:
    """For one folder; `free` tells its free bytes."""

    def __init__(self, folder: Path, limits: Limits = Limits(), free: Callable[[Path], int] = _free) -> None:
        self._folder = folder
        self._limits = limits
        self._free = free
        self._file = folder / RESERVE_FILE

    def room(self) -> Room:
        """Raises KnownError `lead-io` where the disk can't be asked."""
        try:
            free = self._free(self._folder)
        except OSError as error:
            raise KnownError("lead-io", path=str(self._folder), reason=reason_of(error)) from error
        reserved = self._file.exists()
        state: State = "ample"
        if free < self._limits.leads_only:
            state = "leads-only"
        elif free < self._limits.low:
            state = "low"
        return Room(free, state, reserved)

    def keep_reserve(self) -> bool:
        """Set the reserve aside where it isn't and there is plenty; returns whether it is there. Never raises: it is a precaution."""
        try:
            if not self._file.exists() and self._free(self._folder) > self._limits.leads_only + self._limits.reserve:
                _fill(self._file, self._limits.reserve)
        except OSError:
            self._file.unlink(missing_ok=True)
        return self._file.exists()

    def release_reserve(self) -> bool:
        """Give its space to the leads; returns whether there was any."""
        try:
            self._file.unlink()
        except OSError:
            return False
        return True


def _fill(path: Path, size: int) -> None:
    """Blocks that are really there, not a hole."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            for _ in range(size // MIB):
                file.write(bytes(MIB))
        os.fsync(file.fileno())

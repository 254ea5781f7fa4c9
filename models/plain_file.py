"""Reads a file that anybody may have named: a plain one, and no more of it than was asked for; a pipe or a device is never waited for."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


def read_plain(path: Path, most: int) -> bytes:
    """The whole file. Raises OSError, also for what is no plain file (EINVAL) or larger than `most` bytes (EFBIG)."""
    with open(path, "rb", opener=_open) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise _error(errno.EINVAL, path)
        content = file.read(most + 1)
    if len(content) > most:
        raise _error(errno.EFBIG, path)
    return content


def is_too_much(error: OSError) -> bool:
    """Whether it was no plain file, or too large a one; else it isn't there, or can't be read."""
    return error.errno in (errno.EINVAL, errno.EFBIG)


def _open(name: str, flags: int) -> int:
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))  # else a pipe is opened when somebody writes, if ever


def _error(number: int, path: Path) -> OSError:
    return OSError(number, os.strerror(number), str(path))

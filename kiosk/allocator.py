"""How this process asks the system for memory: pictures come and go thirty times a second, on several threads."""

from __future__ import annotations

import ctypes
import sys

M_ARENA_MAX = -8
M_MMAP_THRESHOLD = -3
"""Both from glibc's malloc.h."""
PICTURE_BYTES = 2**20
"""What is larger gets pages of its own, and gives them back when it is let go."""


def give_pictures_back() -> None:
    """To be called before any thread is started; without it glibc keeps what pictures used in an arena per thread, some 80 MB."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.mallopt(M_ARENA_MAX, 2)
        libc.mallopt(M_MMAP_THRESHOLD, PICTURE_BYTES)

"""How this process leaves memory and cores to the models: pictures come and go thirty times a second, on several threads."""

from __future__ import annotations

import ctypes
import os
import sys

M_ARENA_MAX = -8
M_MMAP_THRESHOLD = -3
"""Both from glibc's malloc.h."""
PICTURE_BYTES = 2**20
"""What is larger gets pages of its own, and gives them back when it is let go."""


def be_frugal() -> None:
    """To be called before any thread is started and before Qt is.

    Without it glibc keeps what pictures used in an arena per thread, some 80 MB, and Qt cuts each picture that it scales into pieces for
    threads of its own, which then wait for the models' threads: a fifth more processor time for each frame.
    """
    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        libc.mallopt(M_ARENA_MAX, 2)
        libc.mallopt(M_MMAP_THRESHOLD, PICTURE_BYTES)


def give_back() -> None:
    """Give the system back what glibc keeps of memory that nothing uses any more; takes a millisecond.

    To be called when much was let go, as when a demo was left: what is kept lies in pieces between what stays, so that the next demo
    finds little room in it and takes more.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)

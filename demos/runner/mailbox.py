"""The picture slots between the kiosk and a worker: in shared memory, for what is worked on, what comes next, and the newest picture.

The parent owns the memory. It writes only into a slot that the worker was not told to read, so neither side needs a lock, and a
worker killed in the middle leaves nothing broken. Two more places are for pictures that are answers: the worker alone writes into
them in turn, and the parent copies one out before it gives the order whose answer is laid there again.
"""

from __future__ import annotations

import contextlib
import os
from itertools import count
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path

import numpy as np
import psutil

from demos.inputs.picture import MOST_PIXELS
from demos.values import Image, Uint8
from models.errors import KnownError

SLOT_BYTES = MOST_PIXELS * 3
ANSWERS = 2
"""Places for answers, and so the most orders that a worker is told of at once."""
SLOTS = ANSWERS + 1
NAME = "tram-mailbox-"
"""And the number of the process that owns it, and one more, so that what it left when it was killed is known."""
SHARED = Path("/dev/shm")
"""Where Linux keeps what is shared; elsewhere it goes with the last process that has it."""

_numbers = count()


class Mailbox:
    """The memory of all slots; pages that no picture ever touched cost nothing."""

    def __init__(self, memory: SharedMemory, *, owner: bool) -> None:
        self._memory = memory
        self._owner = owner

    @classmethod
    def create(cls) -> Mailbox:
        """Also clears away what kiosks left behind that were killed together with those who would have cleaned up after them."""
        sweep()
        name = f"{NAME}{os.getpid()}-{next(_numbers)}"
        return cls(SharedMemory(name, create=True, size=SLOT_BYTES * (SLOTS + ANSWERS)), owner=True)

    @classmethod
    def attach(cls, name: str) -> Mailbox:
        """To be used by a child of the owner: it shares the owner's resource tracker, so its end unlinks nothing."""
        return cls(SharedMemory(name), owner=False)

    @property
    def name(self) -> str:
        return self._memory.name

    def write(self, slot: int, image: Image) -> tuple[int, int]:
        """Copy a picture into a slot; returns its height and width. Raises KnownError `picture-too-big`."""
        high, wide = image.pixels.shape[:2]
        np.copyto(self.view(slot, (high, wide)), image.pixels)
        return high, wide

    def view(self, slot: int, size: tuple[int, int]) -> Uint8:
        """The (height, width, 3) uint8 picture that lies in a slot, not a copy."""
        high, wide = size
        if high * wide > MOST_PIXELS:
            raise KnownError("picture-too-big", height=high, width=wide)
        return np.ndarray((high, wide, 3), np.uint8, self._memory.buf, slot * SLOT_BYTES)

    def answer(self, place: int, size: tuple[int, int]) -> Uint8:
        """The same for a picture that is an answer, `place` of 0..ANSWERS-1."""
        return self.view(SLOTS + place, size)

    def close(self) -> None:
        """Let go of the memory; the owner also gives it back to the system. Views must not be used afterwards."""
        if self._owner:
            self._memory.unlink()
        with contextlib.suppress(BufferError):  # a view is still alive somewhere; the memory goes with it
            self._memory.close()


def sweep() -> None:
    """Give back the memory of mailboxes whose owners are gone."""
    for left in SHARED.glob(f"{NAME}*"):
        owner = left.name.removeprefix(NAME).split("-")[0]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            with contextlib.suppress(OSError):  # another user's, or gone already
                left.unlink()

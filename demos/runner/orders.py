"""What a worker is to do next: the frames that wait for it, and those that it was told of and hasn't answered."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

from demos.inputs import INPUTS
from demos.runner.frame import Frame
from demos.runner.mailbox import ANSWERS, SLOTS, Mailbox
from demos.values import Image

QUEUED = 64
"""Pieces of sound that may wait: two seconds and a half of pieces of 40 ms."""


def most_waiting(kind: str) -> int:
    """How many values of an input, as the manifest names it, may wait for a worker."""
    return QUEUED if INPUTS[kind].in_order else 1


@dataclass(slots=True)
class Order:
    """One frame on its way through a worker."""

    frame: Frame
    slot: int | None
    """Where its picture lies; what isn't a picture travels with the order."""
    size: tuple[int, int]
    answer: int = 0
    """Where a picture that is its answer is to be laid."""
    begun: float = 0.0
    """When the worker was free for it, in seconds of the monotonic clock."""


class Orders:
    """Not thread-safe, its owner locks."""

    def __init__(self, kind: str, mailbox: Mailbox) -> None:
        """`kind` is an input, as the manifest names it."""
        self._mailbox = mailbox
        self._waiting: deque[Order] = deque(maxlen=most_waiting(kind))
        self._told: deque[Order] = deque(maxlen=ANSWERS)
        self._number = 0

    def add(self, frame: Frame) -> bool:
        """Let a frame wait; False if it took the place of an older one because there was no more room."""
        replaced = self._waiting.popleft() if len(self._waiting) == self._waiting.maxlen else None
        slot = self._free_slot() if isinstance(frame.given, Image) else None
        size = self._mailbox.write(slot, frame.given) if slot is not None and isinstance(frame.given, Image) else (0, 0)
        self._waiting.append(Order(frame, slot, size))
        return replaced is None

    def tell(self, now: float, *, ahead: bool) -> Order | None:
        """The next order for the worker, if it is idle, or with `ahead` if it is busy with no more than one."""
        if not self._waiting or len(self._told) > ahead:
            return None
        order = self._waiting.popleft()
        order.begun = now
        order.answer = self._number = (self._number + 1) % ANSWERS
        self._told.append(order)
        return order

    def answered(self, now: float) -> Order | None:
        """The order that is done, the oldest; the worker has turned to the next. None if nothing was asked."""
        if not self._told:
            return None
        done = self._told.popleft()
        if self._told:
            self._told[0].begun = now
        return done

    @property
    def waiting(self) -> int:
        """How many frames the worker wasn't told of yet."""
        return len(self._waiting)

    @property
    def current(self) -> Order | None:
        """What the worker is busy with."""
        return self._told[0] if self._told else None

    def _free_slot(self) -> int:
        used = {order.slot for order in (*self._told, *self._waiting)}
        return next(slot for slot in range(SLOTS) if slot not in used)

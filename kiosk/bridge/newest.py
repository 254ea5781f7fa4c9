"""Hands the newest of something from any thread to the user interface's; what the interface had no time for is skipped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

Thing = TypeVar("Thing")


class Newest(QObject, Generic[Thing]):
    """`put` on any thread; `on_taken` is called on the thread that made this object."""

    _arrived = Signal()

    def __init__(self, on_taken: Callable[[Thing], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_taken = on_taken
        self._lock = threading.Lock()
        self._waiting: list[Thing] = []
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def put(self, thing: Thing) -> None:
        with self._lock:
            told = bool(self._waiting)
            self._waiting[:] = [thing]
        if not told:
            self._arrived.emit()

    @Slot()
    def _take(self) -> None:
        with self._lock:
            thing = self._waiting.pop()
        self._on_taken(thing)

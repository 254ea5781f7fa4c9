"""`Tasks`: what takes longer than a frame is done on a thread of its own; it says how far it is, and can be told to stop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
UNKNOWN = -1.0

log = logging.getLogger(__name__)


class Stopped(Exception):
    """Raised inside a task that was told to stop."""


class Going:
    """What a task is handed: where it says how far it is, and hears that it should stop."""

    def __init__(self, told: Callable[[float, str], None]) -> None:
        self._told = told
        self._stop = threading.Event()

    def tell(self, share: float, what: str = "") -> None:
        """How much is done, 0..1 (`UNKNOWN` where nobody can say), and with what it goes on. Raises Stopped."""
        self.check()
        self._told(share, what)

    def check(self) -> None:
        """Raises Stopped once it was told to."""
        if self._stop.is_set():
            raise Stopped

    def stop(self) -> None:
        self._stop.set()


@QmlElement
@QmlUncreatable("Each part of the window has its own")
class Tasks(QObject):  # type: ignore[operator]
    """One task at a time, in the order in which they were begun. `trouble` is what the last one that failed said, until the next begins."""

    changed = Signal()
    _told = Signal(float, str)
    _ended = Signal(object, object)

    def __init__(self, explain: Callable[[KnownError], str], parent: QObject | None = None) -> None:
        """`explain` puts an error into the organiser's words."""
        super().__init__(parent)
        self._explain = explain
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="tasks")
        self._begun: dict[Future[Any], tuple[Going, Callable[[Any], None], Callable[[KnownError], None]]] = {}
        self._share, self._what, self._trouble = UNKNOWN, "", ""
        self._told.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def begin(self, task: Callable[[Going], T], done: Callable[[T], None], failed: Callable[[KnownError], None] | None = None) -> None:
        """Run `task` on the thread; `done` gets its result on the thread of the window, unless it failed or was stopped. `failed` gets
        a KnownError instead of `trouble`, and may hand it to `fail`.
        """
        self._trouble, self._share, self._what = "", UNKNOWN, ""
        going = Going(self._told.emit)
        future = self._thread.submit(task, going)
        self._begun[future] = going, done, failed or self.fail
        future.add_done_callback(lambda ended: self._ended.emit(ended, None))
        self.changed.emit()

    def fail(self, error: KnownError) -> None:
        """Say this trouble, which came before any task was begun."""
        self._trouble = self._explain(error)
        self.changed.emit()

    def close(self) -> None:
        """Stop everything, and wait until it has."""
        self.stop()
        self._thread.shutdown(cancel_futures=True)
        self._begun.clear()

    @Slot()
    def stop(self) -> None:
        """Tell all that was begun to stop."""
        for going, _, _ in self._begun.values():
            going.stop()

    @Slot()
    def dismiss(self) -> None:
        """The trouble was read."""
        self._trouble = ""
        self.changed.emit()

    @Slot(float, str)
    def _say(self, share: float, what: str) -> None:
        self._share, self._what = share, what or self._what
        self.changed.emit()

    @Slot(object, object)
    def _end(self, future: Future[Any], _: object) -> None:
        known = self._begun.pop(future, None)
        if known is None or future.cancelled():
            return
        match future.exception():
            case None:
                known[1](future.result())
            case KnownError() as error:
                known[2](error)
            case Stopped():
                pass
            case error:
                log.error("a bug", exc_info=error)
                self._trouble = self._explain(KnownError("bug", kind=type(error).__name__))
        self.changed.emit()

    busy = Property(bool, lambda self: bool(self._begun), notify=changed)
    share = Property(float, lambda self: self._share, notify=changed)
    what = Property(str, lambda self: self._what, notify=changed)
    trouble = Property(str, lambda self: self._trouble, notify=changed)

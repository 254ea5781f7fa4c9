"""One thing at a time that takes longer than a frame: on a thread of its own, with its state and its sentence for the screen."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Literal, TypeVar

from PySide6.QtCore import Property, QObject, Qt, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.staff.words import say_error
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")
State = Literal["ready", "working", "done", "failed"]
UNKNOWN = KnownError("unknown")

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("Staff's things hand theirs in")
class Work(QObject):  # type: ignore[operator]
    """What is begun is carried to its end; whoever has left the page meanwhile finds its outcome there."""

    changed = Signal()
    _ended = Signal(object, object, object)
    _got_on = Signal(float)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """`name` is the thread's, for those who look at the process."""
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._state: State = "ready"
        self._error: KnownError | None = None
        self._part = 0.0
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._got_on.connect(self._get_on, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._state == "working"

    @property
    def error(self) -> KnownError | None:
        """Why the last thing failed, if it did."""
        return self._error

    def begin(self, do: Callable[[], T], then: Callable[[T], None] = lambda _: None) -> None:
        """Do it on the thread; `then` is called here with what came of it. Nothing is begun while something goes on."""
        if not self.busy:
            self._set("working", None)
            self._thread.submit(self._do, do, then)

    def tell(self, done: int, of: int) -> None:
        """On the thread: how far it is."""
        part = round(done / of, 2) if of else 1.0
        if part != self._part:
            self._part = part
            self._got_on.emit(part)

    def forget(self) -> None:
        """The outcome has been read."""
        if not self.busy:
            self._set("ready", None)

    def close(self) -> None:
        """Wait for what goes on."""
        self._thread.shutdown(wait=True)

    def _do(self, do: Callable[[], T], then: Callable[[T], None]) -> None:
        try:
            self._ended.emit(then, do(), None)
        except KnownError as error:
            log.warning("staff: %s", error)
            self._ended.emit(None, None, error)
        except Exception:  # a bug; staff must not wait for ever
            log.exception("what staff began failed")
            self._ended.emit(None, None, UNKNOWN)

    def _end(self, then: Callable[[object], None] | None, result: object, error: KnownError | None) -> None:
        self._set("failed" if error else "done", error)
        if then is not None:
            then(result)

    def _get_on(self, _part: float) -> None:
        self.changed.emit()

    def _set(self, state: State, error: KnownError | None) -> None:
        self._state, self._error = state, error
        if state == "working":
            self._part = 0.0
        self.changed.emit()

    state = Property(str, lambda self: self._state, notify=changed)
    part = Property(float, lambda self: self._part, notify=changed)
    """How much is done, in 0..1, where that is known."""
    trouble = Property(str, lambda self: say_error(self._error) if self._error else "", notify=changed)
    """Why it failed, in one sentence; empty while it didn't."""

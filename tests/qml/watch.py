"""Everything that a window must not do while it is played with: bugs on any thread, errors in the log, complaints of Qt."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

HARMLESS = ("propagateSizeHints",)
"""What a screen that isn't there can't do."""


@dataclass(slots=True)
class Watch:
    """`seen` says each, in the order in which they came."""

    seen: list[str] = field(default_factory=list)

    @contextmanager
    def keeping(self) -> Iterator[Watch]:
        hooks = sys.excepthook, threading.excepthook
        before = qInstallMessageHandler(self._qt)
        catcher = _Errors(self.seen)
        logging.getLogger().addHandler(catcher)
        sys.excepthook = self._bug
        threading.excepthook = lambda told: self._bug(told.exc_type, told.exc_value or told.exc_type(), told.exc_traceback)
        try:
            yield self
        finally:
            sys.excepthook, threading.excepthook = hooks
            logging.getLogger().removeHandler(catcher)
            qInstallMessageHandler(before)

    def _bug(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        last = trace
        while last is not None and last.tb_next is not None:
            last = last.tb_next
        where = f"{last.tb_frame.f_code.co_filename}:{last.tb_lineno}" if last is not None else "nowhere"
        self.seen.append(f"{type(error).__name__}: {error} at {where}")

    def _qt(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not any(harmless in message for harmless in HARMLESS):
            self.seen.append(f"Qt: {message}")


class _Errors(logging.Handler):
    """What the program itself logs as an error."""

    def __init__(self, seen: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._seen = seen

    def emit(self, record: logging.LogRecord) -> None:
        self._seen.append(f"log: {record.getMessage()} {record.exc_info[1]!r}" if record.exc_info else f"log: {record.getMessage()}")

"""The kiosk's log: what happened, for staff, and nothing about anybody."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from models.errors import KnownError

FILE = "kiosk.log"
BYTES, FILES = 1_000_000, 5
SPEAKS_OF_CODE = (KnownError, AttributeError, TypeError, NameError, ImportError, OSError, RuntimeError)
"""Errors whose message is about the program. Others may quote what a visitor typed, so that only their kind is kept."""

log = logging.getLogger(__name__)


class Impersonal(logging.Formatter):
    """Writes where an error came from, line by line of the program, but no value that it quotes."""

    def formatException(self, ei: Any) -> str:
        _, error, trace = ei
        where = "".join(traceback.format_tb(trace))
        return f"{where}{type(error).__name__}: {error}" if isinstance(error, SPEAKS_OF_CODE) else f"{where}{type(error).__name__}"


def keep(folder: Path) -> None:
    """Write everything from INFO on into `folder`, the last five megabytes of it, and warnings to stderr too."""
    folder.mkdir(parents=True, exist_ok=True)
    file = RotatingFileHandler(folder / FILE, maxBytes=BYTES, backupCount=FILES - 1, encoding="utf-8", delay=True)
    screen = logging.StreamHandler()
    screen.setLevel(logging.WARNING)
    form = Impersonal("%(asctime)s %(levelname)s %(name)s: %(message)s")
    for handler in (file, screen):
        handler.setFormatter(form)
    logging.basicConfig(level=logging.INFO, handlers=[file, screen])


def catch_bugs(on_bug: Callable[[], None]) -> None:
    """Log what nobody expected, on any thread, and call `on_bug` there instead of ending."""

    def on_main(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        log.error("nobody expected this", exc_info=(kind, error, trace))
        on_bug()

    def on_thread(arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value or arguments.exc_type()
        on_main(arguments.exc_type, error, arguments.exc_traceback)

    sys.excepthook = on_main
    threading.excepthook = on_thread

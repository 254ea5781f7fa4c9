"""`Answer`: what an item has prepared on a thread of the pool, and gets when it is done, if it is still there."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThreadPool, Signal

from models.errors import KnownError

log = logging.getLogger(__name__)


class Answer(QObject):
    """Carries what was prepared, or None where that failed, to the item that asked. It lives until both have let go of it."""

    given = Signal(int, object)
    """The number under which it was asked for comes along, so that a late answer to an earlier question is known."""

    def ask(self, number: int, prepare: Callable[[], object]) -> None:
        QThreadPool.globalInstance().start(partial(_prepare, self, number, prepare))


def _prepare(answer: Answer, number: int, prepare: Callable[[], object]) -> None:
    """On a thread of the pool; nobody above it would hear of what is raised."""
    prepared: object = None
    try:
        prepared = prepare()
    except KnownError as error:
        log.warning("%s", error)
    except Exception:
        log.exception("what an item shows couldn't be prepared")
    answer.given.emit(number, prepared)

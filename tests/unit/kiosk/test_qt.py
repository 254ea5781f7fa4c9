"""The Qt binding that is installed is a sound one for this Python."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

CALLS = 100_000


def test_void_calls_do_not_use_up_none() -> None:
    """PySide6 6.12.0 on Python 3.11 takes a reference to None with each, and aborts after some thousand."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        thing.setObjectName("")
    assert sys.getrefcount(None) > before - CALLS // 100

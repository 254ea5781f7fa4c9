"""Writes to whatever terminal, pipe or file there is: a letter that it can't show becomes a question mark, and ends nothing."""

from __future__ import annotations

import io
import sys


def show_what_can_be_shown() -> None:
    """For the whole process; to be called before anything is written."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")

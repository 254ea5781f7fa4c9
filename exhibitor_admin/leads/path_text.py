"""Writes a path as text that a database takes: a stick's names may be in any encoding, or in none."""

from __future__ import annotations

import os
from pathlib import Path


def path_text(path: Path) -> str:
    """What isn't UTF-8 in it is replaced (U+FFFD)."""
    return os.fsencode(path).decode("utf-8", "replace")

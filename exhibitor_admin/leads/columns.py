"""Which columns of the leads' table the organiser wants to see, remembered on this machine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from exhibitor_admin.leads.open_table import COLUMNS
from exhibitor_admin.whole_file import write_whole

CHOOSABLE = tuple(column for column in COLUMNS if column not in ("id", "name", "purposes"))
"""The name is always there."""
USUAL = ("organisation", "phone", "interests", "demo", "rating")


def read_columns(path: Path) -> tuple[str, ...]:
    """In the order of the table; the usual ones where nothing was kept, or nothing of sense."""
    try:
        kept = path.read_text("utf-8").split()
    except (OSError, ValueError):
        return USUAL
    return tuple(column for column in CHOOSABLE if column in kept) or USUAL


def keep_columns(path: Path, columns: Sequence[str]) -> None:
    """Raises KnownError `file-unwritable`."""
    write_whole(path, "\n".join(columns).encode(), overwrite=True)

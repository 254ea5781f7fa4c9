"""Makes the name of a new file survive a power cut, as fsync makes its content."""

from __future__ import annotations

import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """After a file in it was made, renamed or removed. Raises OSError."""
    if os.name != "posix":
        return  # a folder can't be opened elsewhere, and its entries are written through
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

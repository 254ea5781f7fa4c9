"""A file whose kind the model is asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from demos.inputs.input import Input
from demos.values import File
from models.errors import KnownError

MOST_BYTES = 2**20


def read_file(path: Path) -> File:
    """The first `MOST_BYTES` of it."""
    try:
        with path.open("rb") as file:
            return File(np.frombuffer(file.read(MOST_BYTES), np.uint8))
    except OSError as error:
        raise KnownError("sample-unreadable", file=path.name) from error


FILE = Input(File, (".bin",), read_file, lambda: File(np.zeros(1024, np.uint8)))

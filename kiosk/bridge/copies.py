"""`Copies`: the organiser's pictures, encoded anew in the background before any screen shows them."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, Signal

from kiosk.event.pictures import fresh_copy
from models.errors import KnownError

log = logging.getLogger(__name__)


class Copies(QObject):
    """Lives until its last picture is done, whoever asked for it."""

    made = Signal(str, str)
    """What it was asked for as, and the copy's path."""

    def __init__(self, folder: Path) -> None:
        """Where they are kept."""
        super().__init__()
        self._folder = folder

    def make(self, name: str, picture: Path, longest_side: int) -> None:
        """Ask for a copy whose longer side has at most so many pixels; one that can't be made is only logged."""
        QThreadPool.globalInstance().start(partial(self._make, name, picture, longest_side))

    def _make(self, name: str, picture: Path, longest_side: int) -> None:
        """On a thread of the pool."""
        try:
            self.made.emit(name, str(fresh_copy(picture, self._folder, longest_side)))
        except (KnownError, OSError) as error:
            log.warning("%s can't be shown: %s", name, error)

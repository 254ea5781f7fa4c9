"""Where the tour's pictures go, and what they are called: `1920x1080-vi-gallery.png`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtQuick import QQuickWindow

from models.errors import KnownError


class Album:
    """The pictures of one size of window."""

    def __init__(self, directory: Path, prefix: str) -> None:
        self._directory = directory
        self._prefix = prefix
        self.taken = 0

    def take(self, window: QQuickWindow, language: str, name: str) -> None:
        """Save what the window shows; raises KnownError `tour-picture` when it can't be written."""
        path = self._directory / f"{self._prefix}-{language}-{name}.png"
        if not window.grabWindow().save(str(path)):
            raise KnownError("tour-picture", file=str(path))
        self.taken += 1

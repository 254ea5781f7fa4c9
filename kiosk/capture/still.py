"""One picture from a file, given once."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np

from demos.values import Image
from kiosk.capture.source import OnPicture, picture
from models.errors import KnownError

log = logging.getLogger(__name__)


class Still:
    """A source that gives its picture once; reads it on a thread of its own, so that nobody waits for the disk."""

    def __init__(self, path: Path, on_lost: Callable[[], None]) -> None:
        """`on_lost` is called on that thread when there is no picture in the file."""
        self._path = path
        self._on_lost = on_lost
        self._stopped = threading.Event()

    def start(self, on_picture: OnPicture) -> None:
        threading.Thread(target=self._give, args=(on_picture,), name="still", daemon=True).start()

    def pause(self, paused: bool) -> None:
        """A still picture stands still anyway."""

    def stop(self) -> None:
        self._stopped.set()

    def _give(self, on_picture: OnPicture) -> None:
        try:
            image = first_picture(self._path)
        except KnownError as error:
            log.warning("%s", error)
            self._on_lost()
            return
        if not self._stopped.is_set():
            on_picture(image)


def first_picture(path: Path) -> Image:
    """The picture in a file, or a clip's first one; raises KnownError `picture-unreadable`."""
    if path.suffix in (".avi", ".mp4"):
        capture = cv2.VideoCapture(str(path))
        _, pixels = capture.read()
        capture.release()
    else:
        data = np.fromfile(path, np.uint8) if path.is_file() else np.zeros(0, np.uint8)
        pixels = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None  # type: ignore[assignment]
    if pixels is None:
        raise KnownError("picture-unreadable", file=path.name)
    return picture(pixels)  # type: ignore[arg-type]

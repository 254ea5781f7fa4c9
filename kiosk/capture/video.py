"""Pictures one after another: from a camera, which may vanish and return, or from a clip, which begins again at its end."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import cv2

from demos.inputs.picture import fitted
from demos.values import Image, Uint8
from kiosk.capture.source import OnGiven, Source

RETRY_SECONDS = 0.5
CLIP_FPS = 25.0
"""For a clip that doesn't say."""
CAMERA_SIZE = (1280, 720)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Clip:
    """A video file, played at its own pace for ever."""

    path: Path

    def present(self) -> bool:
        return self.path.is_file()

    def source(self, on_lost: Callable[[], None]) -> Source:
        return Video(self, on_lost)


@dataclass(frozen=True, slots=True)
class Device:
    """A camera by its number; shown mirrored, as people know themselves, unless it looks at something else."""

    index: int
    mirrored: bool = True

    def present(self) -> bool:
        return sys.platform != "linux" or Path(f"/dev/video{self.index}").exists()

    def source(self, on_lost: Callable[[], None]) -> Source:
        return Video(self, on_lost)


class Video:
    """Reads a target on a thread of its own.

    Why a thread: reading waits for the next picture and decodes it. It holds nothing but the capture; `stop` only raises a flag,
    and the thread ends with the picture it is reading.
    """

    def __init__(self, target: Clip | Device, on_lost: Callable[[], None]) -> None:
        """`on_lost` is called on that thread when the target can't be opened or gives no more; it is then tried again and again."""
        self._target = target
        self._on_lost = on_lost
        self._stopped = threading.Event()
        self._running = threading.Event()
        self._running.set()

    def start(self, on_given: OnGiven) -> None:
        threading.Thread(target=self._read_for_ever, args=(on_given,), name="video", daemon=True).start()

    def pause(self, paused: bool) -> None:
        """The picture stands still; a camera is on nevertheless, until it is stopped."""
        (self._running.clear if paused else self._running.set)()

    def stop(self) -> None:
        self._stopped.set()
        self._running.set()

    def _read_for_ever(self, on_given: OnGiven) -> None:
        while not self._stopped.is_set():
            capture = _open(self._target)
            given = self._read_until_lost(capture, on_given)
            capture.release()
            ended = isinstance(self._target, Clip) and given and self._target.path.is_file()
            if not ended and not self._stopped.is_set():
                log.info("no picture from %s", self._target)
                self._on_lost()
                self._stopped.wait(RETRY_SECONDS)

    def _read_until_lost(self, capture: cv2.VideoCapture, on_given: OnGiven) -> bool:
        """Whether any picture came."""
        clip = isinstance(self._target, Clip)
        mirrored = isinstance(self._target, Device) and self._target.mirrored
        period = 1 / (capture.get(cv2.CAP_PROP_FPS) or CLIP_FPS) if clip else 0.0
        given, due = False, monotonic()
        while not self._stopped.is_set():
            read, pixels = capture.read()
            if not read:
                break
            given = True
            if self._running.is_set():
                on_given(_picture(pixels, mirrored=mirrored))  # type: ignore[arg-type]
            if clip:
                self._running.wait()
                due = max(due + period, monotonic() - period)
                self._stopped.wait(max(0.0, due - monotonic()))
        return given


def _picture(pixels: Uint8, *, mirrored: bool) -> Image:
    return fitted(cv2.flip(pixels, 1) if mirrored else pixels)  # type: ignore[arg-type]


def _open(target: Clip | Device) -> cv2.VideoCapture:
    match target:
        case Clip(path):
            return cv2.VideoCapture(str(path))
        case Device(index):
            capture = cv2.VideoCapture(index)
            capture.set(cv2.CAP_PROP_FRAME_WIDTH, CAMERA_SIZE[0])
            capture.set(cv2.CAP_PROP_FRAME_HEIGHT, CAMERA_SIZE[1])
            capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
            return capture

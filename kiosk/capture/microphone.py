"""A microphone: sound in pieces, in order, from a device that may vanish and return."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from demos.inputs.sound import PIECE_SECONDS, RATE
from demos.values import Audio, Float32
from kiosk.capture.source import OnGiven, Source
from kiosk.portaudio import opened_anew, portaudio

RETRY_SECONDS = 0.5
SILENT_SECONDS = 1.0
"""A microphone that gives nothing for so long is lost."""
WAITING = 50
"""Pieces that may wait for whoever takes them: two seconds."""

log = logging.getLogger(__name__)


def microphone_names() -> dict[int, str]:
    """The sound inputs that there were when this was first asked, by their numbers."""
    library = portaudio()
    if library is None:
        return {}
    try:
        return {device["index"]: device["name"] for device in library.query_devices() if device["max_input_channels"] > 0}
    except library.PortAudioError:
        return {}


@dataclass(frozen=True, slots=True)
class Microphone:
    """A sound input by its number; None for the system's own choice."""

    index: int | None = None

    def present(self) -> bool:
        library = portaudio()
        if library is None:
            return False
        try:
            return bool(library.query_devices(self.index, "input"))
        except (ValueError, library.PortAudioError):
            return False

    def source(self, on_lost: Callable[[], None]) -> Source:
        return Listening(self, on_lost)


class Listening:
    """Why a thread: PortAudio's own must not wait, so it only puts pieces into a queue, from which this one hands them on.

    Pieces for which there is no room are lost, which the log tells. `stop` only raises a flag.
    """

    def __init__(self, microphone: Microphone, on_lost: Callable[[], None]) -> None:
        """`on_lost` is called on that thread when nothing can be heard; it is then tried again and again."""
        self._index, self._on_lost = microphone.index, on_lost
        self._stopped = threading.Event()
        self._pieces: queue.Queue[Float32] = queue.Queue(WAITING)
        self._heard = True
        self._lost = 0

    def start(self, on_given: OnGiven) -> None:
        threading.Thread(target=self._listen_for_ever, args=(on_given,), name="microphone", daemon=True).start()

    def pause(self, paused: bool) -> None:
        """What is said meanwhile isn't heard."""
        self._heard = not paused

    def stop(self) -> None:
        self._stopped.set()

    def _listen_for_ever(self, on_given: OnGiven) -> None:
        while not self._stopped.is_set():
            self._listen(on_given)
            if self._lost:
                log.warning("%d pieces of sound from microphone %s were lost", self._lost, self._index)
                self._lost = 0
            if not self._stopped.is_set():
                log.info("no sound from microphone %s", self._index)
                self._on_lost()
                self._stopped.wait(RETRY_SECONDS)

    def _listen(self, on_given: OnGiven) -> None:
        """Until nothing comes any more."""
        library = portaudio()
        if library is None:
            return
        try:
            length = round(PIECE_SECONDS * RATE)
            with opened_anew(library), library.InputStream(RATE, length, self._index, 1, "float32", callback=self._put):
                while not self._stopped.is_set():
                    piece = self._pieces.get(timeout=SILENT_SECONDS)
                    if self._heard:
                        on_given(Audio(piece, RATE))
        except (queue.Empty, library.PortAudioError, ValueError):
            return

    def _put(self, sound: Float32, _frames: int, _time: Any, status: Any) -> None:
        """On PortAudio's thread: (n, 1) float32 in a memory that it will use again."""
        self._lost += bool(status.input_overflow)
        try:
            self._pieces.put_nowait(np.clip(np.nan_to_num(sound[:, 0]), -1.0, 1.0))
        except queue.Full:
            self._lost += 1

"""A loudspeaker: plays one piece of sound aloud, and falls silent at once when it is told to."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

from demos.values import Audio, Float32
from kiosk.portaudio import opened_anew, portaudio

LEAD_OUT_SECONDS = 0.2
"""Silence after the end, so that the device's own buffer is heard out."""

log = logging.getLogger(__name__)


class Loudspeaker:
    """The system's own choice of a device."""

    def __init__(self, library: Callable[[], ModuleType | None] = portaudio) -> None:
        self._library = library

    def present(self) -> bool:
        library = self._library()
        if library is None:
            return False
        try:
            return bool(library.query_devices(None, "output"))
        except (ValueError, library.PortAudioError):
            return False

    def play(self, audio: Audio) -> Aloud:
        """Begins at once and returns."""
        return Aloud(self._library, audio)


class Aloud:
    """Why a thread: finding and opening a device takes longer than a frame. PortAudio's own only copies. `stop` only raises a flag."""

    def __init__(self, library: Callable[[], ModuleType | None], audio: Audio) -> None:
        self._library, self._audio = library, audio
        self._at = 0
        self._stopped, self._over = threading.Event(), threading.Event()
        self.ended = threading.Event()
        """Set when nothing of it is played any more."""
        self.heard = True
        """Whether it could be played at all; certain once it has ended."""
        threading.Thread(target=self._play, name="loudspeaker", daemon=True).start()

    @property
    def part(self) -> float:
        """How much of it has been played, in 0..1."""
        return min(1.0, self._at / max(1, len(self._audio.samples)))

    def stop(self) -> None:
        """Nothing more of it is handed to the device from now on."""
        self._stopped.set()
        self._over.set()

    def _play(self) -> None:
        library = self._library()
        self.heard = library is not None and self._open(library)
        self.ended.set()

    def _open(self, library: ModuleType) -> bool:
        try:
            with opened_anew(library):
                if self._stopped.is_set():
                    return True
                with library.OutputStream(self._audio.rate, 0, None, 1, "float32", callback=self._fill) as stream:
                    self._over.wait()
                    if self._stopped.is_set():
                        stream.abort()  # what the device still holds isn't heard
            return True
        except (library.PortAudioError, ValueError) as error:
            log.info("nothing can be played: %s", error)
            return False

    def _fill(self, sound: Float32, frames: int, _time: Any, _status: Any) -> None:
        """On PortAudio's thread: (frames, 1) float32 to be filled."""
        sound[:] = 0
        if self._stopped.is_set():
            return
        piece = self._audio.samples[self._at : self._at + frames]
        sound[: len(piece), 0] = piece
        self._at += frames
        if self._at >= len(self._audio.samples) + LEAD_OUT_SECONDS * self._audio.rate:
            self._over.set()

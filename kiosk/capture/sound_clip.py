"""A sample of sound, played once at its own pace and in pieces, as a microphone would give it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from demos.inputs.sound import PIECE_SECONDS, read_sound
from demos.values import Audio
from kiosk.capture.source import OnGiven, Source
from models.errors import KnownError

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recording:
    """A WAV file that stands in for a microphone, over and over."""

    path: Path

    def present(self) -> bool:
        return self.path.is_file()

    def source(self, on_lost: Callable[[], None]) -> Source:
        return SoundClip(self.path, on_lost, for_ever=True)


class SoundClip:
    """Reads and plays on a thread of its own, which waits from piece to piece; `stop` only raises a flag."""

    def __init__(self, path: Path, on_lost: Callable[[], None], *, for_ever: bool = False) -> None:
        """`on_lost` is called on that thread when there is no sound in the file."""
        self._path, self._on_lost, self._for_ever = path, on_lost, for_ever
        self._stopped = threading.Event()
        self._running = threading.Event()
        self._running.set()
        self.over = False
        """Whether all of it was given."""

    def start(self, on_given: OnGiven) -> None:
        threading.Thread(target=self._play, args=(on_given,), name="sound-clip", daemon=True).start()

    def pause(self, paused: bool) -> None:
        (self._running.clear if paused else self._running.set)()

    def stop(self) -> None:
        self._stopped.set()
        self._running.set()

    def _play(self, on_given: OnGiven) -> None:
        try:
            whole = read_sound(self._path)
        except KnownError as error:
            log.warning("%s", error)
            self._on_lost()
            return
        self._play_once(whole, on_given)
        while self._for_ever and not self._stopped.is_set():
            self._play_once(whole, on_given)
        self.over = True

    def _play_once(self, whole: Audio, on_given: OnGiven) -> None:
        length, due = round(PIECE_SECONDS * whole.rate), monotonic()
        for start in range(0, len(whole.samples), length):
            self._running.wait()
            if self._stopped.wait(max(0.0, due - monotonic())):
                return
            on_given(Audio(whole.samples[start : start + length], whole.rate))
            due = max(due + PIECE_SECONDS, monotonic() - PIECE_SECONDS)

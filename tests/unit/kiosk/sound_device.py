"""In place of a loudspeaker, which test machines lack: what a program hands to PortAudio is kept, and taken when the test says so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any, Self

import numpy as np

from kiosk.loudspeaker import Loudspeaker
from tests.patience import PATIENCE_S


class Stream:
    """What `sounddevice.OutputStream` is: it asks for sound, and can be cut off."""

    def __init__(
        self,
        news: threading.Condition,
        rate: int,
        _block: int,
        _device: int | None,
        channels: int,
        _dtype: str,
        callback: Callable[..., None],
    ) -> None:
        """Tells `news` when it is opened."""
        self.rate, self.channels, self._news, self._callback = rate, channels, news, callback
        self.open = self.aborted = False

    def __enter__(self) -> Self:
        with self._news:
            self.open = True
            self._news.notify_all()
        return self

    def __exit__(self, *_: object) -> None:
        self.open = False

    def abort(self) -> None:
        self.aborted = True

    def take(self, frames: int) -> np.ndarray:
        """What would be heard next."""
        sound = np.full((frames, self.channels), np.nan, np.float32)
        self._callback(sound, frames, None, None)
        return sound[:, 0]


class SoundDevice(ModuleType):
    """The part of `sounddevice` that playing needs."""

    PortAudioError = OSError

    def __init__(self, *, there: bool = True) -> None:
        super().__init__("sounddevice")
        self.there = there
        self._streams: list[Stream] = []
        self._news = threading.Condition()

    def loudspeaker(self) -> Loudspeaker:
        return Loudspeaker(lambda: self)

    def query_devices(self, _device: int | None, _kind: str) -> dict[str, Any]:
        if not self.there:
            raise self.PortAudioError("no device")
        return {"name": "stand-in"}

    def _terminate(self) -> None: ...

    def _initialize(self) -> None: ...

    def OutputStream(self, *arguments: Any, **named: Any) -> Stream:
        if not self.there:
            raise self.PortAudioError("no device")
        self._streams.append(stream := Stream(self._news, *arguments, **named))
        return stream

    def stream(self, number: int = 0) -> Stream:
        """The stream that was opened so many after the first, as soon as it is."""
        with self._news:
            assert self._news.wait_for(lambda: len(self._streams) > number and self._streams[number].open, PATIENCE_S)
            return self._streams[number]

    @property
    def opened(self) -> int:
        return len(self._streams)

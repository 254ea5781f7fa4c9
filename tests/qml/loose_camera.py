"""A camera whose plug is loose."""

from __future__ import annotations

import threading
from collections.abc import Callable

from kiosk.capture.source import OnGiven, Source, Target


class LooseCamera:
    """A target for `Demo.use_devices`; gives what `target` gives, and nothing while it is `out`."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self.out = False
        self._sources: list[_Loose] = []

    def present(self) -> bool:
        return not self.out

    def source(self, on_lost: Callable[[], None]) -> Source:
        self._sources = [_Loose(self, self._target.source(on_lost), on_lost)]
        return self._sources[0]

    def pull(self, out: bool) -> None:
        self.out = out
        for source in self._sources:
            if out:
                threading.Thread(target=source.lose, name="plug", daemon=True).start()


class _Loose:
    def __init__(self, camera: LooseCamera, source: Source, on_lost: Callable[[], None]) -> None:
        self._camera, self._source, self.lose = camera, source, on_lost
        self.pause, self.stop = source.pause, source.stop

    def start(self, on_given: OnGiven) -> None:
        self._source.start(lambda value: None if self._camera.out else on_given(value))

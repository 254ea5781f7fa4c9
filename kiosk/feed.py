"""What a demo is given, from one source at a time: its samples, a camera or microphone, or what the visitor makes by hand."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from demos.inputs import INPUTS
from demos.inputs.sound import PIECE_SECONDS
from demos.manifest import Need
from demos.package.read import Package
from demos.runner.supervisor import Phase
from demos.values import Value
from kiosk.capture.once import Once
from kiosk.capture.rehearsed import Rehearsed
from kiosk.capture.sample import sample_source
from kiosk.capture.sound_clip import SoundClip
from kiosk.capture.source import Source, Target
from models.errors import KnownError

Devices = Mapping[Need, Target | Rehearsed]
"""What this kiosk has, by the need that a demo names."""
DEVICE_OF: Mapping[str, Need] = {"picture": "camera", "sound": "microphone"}
"""For each input that a device gives, what that device is called among a demo's needs."""


@dataclass(frozen=True, slots=True)
class RunState:
    phase: Phase = Phase.WORKING
    source: Literal["device", "own", "sample"] = "sample"
    """`own`: what the visitor drew, typed or held fast."""
    sample: int = 0
    """The sample on show, or the last one while something else is."""
    device: Literal["live", "ready", "lost", "absent", "off"] = "off"
    """The camera or the microphone. `live`: it is on. `ready`: it could be. `lost`: it was asked for, gives nothing, and comes back by
    itself. `off`: this demo has none."""
    recorded: bool = False
    """Whether the device is none, but a recording that stands in for it: the visitor is told."""
    paused: bool = False
    problem: KnownError | None = None
    """Why the demo recovers or was set aside, for staff."""


class Feed:
    """Sources call from their own threads; the owner's lock orders them, and is held whenever a callback is called.

    A device that is lost gives way to the last sample and takes over again with its first picture or sound. While a demo is held its
    device is off.
    """

    def __init__(
        self,
        package: Package,
        devices: Devices,
        lock: threading.RLock,
        has_room: Callable[[], bool],
        on_value: Callable[[Value], None],
        on_scene: Callable[[], None],
        on_state: Callable[[RunState], None],
    ) -> None:
        """`has_room`: whether a worker is ready for more of a sample's sound. `on_scene` comes before the first value of another source:
        nothing that was found belongs to what comes now.
        """
        self._package, self._input = package, INPUTS[package.manifest.input]
        self._lock, self._has_room = lock, has_room
        self._on_value, self._on_scene, self._on_state = on_value, on_scene, on_state
        self._source: Source | None = None
        self._device: Source | None = None
        self._stopped = False
        need = DEVICE_OF.get(package.manifest.input)
        wanted = need if need in package.manifest.needs else None
        target = devices.get(wanted) if wanted else None
        recorded = isinstance(target, Rehearsed)
        self._target = target.of(package) if isinstance(target, Rehearsed) else target
        self._state = RunState(device="off" if wanted is None else "ready" if self._present() else "absent", recorded=recorded)

    def _present(self) -> bool:
        return self._target is not None and self._target.present()

    @property
    def stands_still(self) -> bool:
        """Whether nothing new comes by itself."""
        source = self._device if self._state.source == "device" else self._source
        over = isinstance(source, Once) or (isinstance(source, SoundClip) and source.over)
        return self._state.paused or self._state.source == "own" or over

    def use_sample(self, index: int) -> None:
        with self._lock:
            self._stop_device()
            self._play_sample(index)
            self.change(source="sample", sample=index, device=self._unused(), paused=False)

    def use_device(self) -> None:
        """What is on goes on until the device's first picture or sound is there."""
        with self._lock:
            if self._target is None or self._device is not None or self._stopped:
                return
            device = self._device = self._target.source(lambda: self._device_lost(device))
            device.start(lambda value: self._device_gives(device, value))

    def give(self, value: Value) -> None:
        """What the visitor made; a further one goes on from it."""
        with self._lock:
            if self._stopped:
                return
            if self._state.source != "own":
                self._stop_device()
                self._stop_sample()
                self._on_scene()
                self.change(source="own", device=self._unused(), paused=False)
            self._on_value(value)

    def pause(self, paused: bool) -> None:
        """What is on stays as it is; a device is turned off meanwhile."""
        with self._lock:
            if self._source is not None:
                self._source.pause(paused)
            self._stop_device()
            self.change(paused=paused, device="ready" if self._state.device == "live" else self._state.device)
            if not paused and self._state.source == "device":
                self.use_device()

    def look(self) -> None:
        """Know again whether the device is there; one that was lost is on again when it is."""
        with self._lock:
            if self._stopped or self._device is not None or self._state.paused or self._state.device == "off":
                return
            if self._state.device == "lost":
                self.use_device()
            elif self._unused() != self._state.device:
                self.change(device=self._unused())

    def stop(self) -> None:
        """For good; to be called once."""
        with self._lock:
            self._stopped = True
            self._stop_device()
            self._stop_sample()
            del self._on_value, self._on_scene, self._on_state  # whose owner owns us: its pictures shouldn't wait for the garbage collector

    def change(self, **changes: Any) -> None:
        """Tell what is different from now on, in the order in which it happened."""
        with self._lock:
            self._state = replace(self._state, **changes)
            if not self._stopped:
                self._on_state(self._state)

    def _unused(self) -> Literal["ready", "absent", "off"]:
        """The device, when nobody asks for it."""
        return "off" if self._state.device == "off" else "ready" if self._present() else "absent"

    def _stop_device(self) -> None:
        if self._device is not None:
            self._device.stop()
            self._device = None

    def _stop_sample(self) -> None:
        if self._source is not None:
            self._source.stop()
            self._source = None

    def _play_sample(self, index: int) -> None:
        self._stop_sample()
        path = self._package.path(self._package.manifest.sample[index].file)
        source = self._source = sample_source(path, self._input, self._sample_lost)
        self._on_scene()
        source.start(lambda value: self._sample_gives(source, value))

    def _sample_gives(self, source: Source, value: Value) -> None:
        """On the source's thread. A microphone can't wait for a worker that opens its models or is slower than the sound, a sample can."""
        while self._input.in_order and source is self._source and not self._has_room():
            time.sleep(PIECE_SECONDS)
        with self._lock:
            if source is self._source:
                self._on_value(value)

    def _sample_lost(self) -> None:
        """A package's own file can't be shown: nothing is left to fall back on."""
        self.change(phase=Phase.SET_ASIDE, problem=KnownError("sample-unreadable"))

    def _device_gives(self, device: Source, value: Value) -> None:
        with self._lock:
            if device is not self._device:
                return
            if self._state.source != "device":
                self._stop_sample()
                self._on_scene()
            if (self._state.source, self._state.device) != ("device", "live"):
                self.change(source="device", device="live", paused=False)
            self._on_value(value)

    def _device_lost(self, device: Source) -> None:
        """The sample stands in; the device is tried again and takes over with its first picture or sound."""
        with self._lock:
            if device is not self._device:
                return
            if self._state.source == "device":
                self._play_sample(self._state.sample)
            if self._state.device != "lost":
                self.change(source="sample", device="lost", paused=False)

"""One run of one demo, from opening to closing: the source that plays, what the worker found, and both brought together on time."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from time import monotonic
from typing import Any, Literal

from demos.package.read import Package
from demos.runner.frame import Frame
from demos.runner.job import job_for
from demos.runner.result import Result
from demos.runner.statistics import Figures
from demos.runner.supervisor import Phase, Supervisor
from demos.values import Image, Mask, Uint8, Value
from kiosk.capture.source import Source
from kiosk.capture.still import Still, first_picture
from kiosk.capture.video import Clip, Target
from kiosk.compose import Composer
from kiosk.playback import Playback
from models.catalogue import Catalogue
from models.errors import KnownError

SHOWN_PER_SECOND = 30


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What is to be on the stage from now on."""

    seq: int
    captured: float
    """When the picture was captured, in seconds of `time.monotonic`."""
    pixels: Uint8
    """(h, w, 3) uint8 BGR, C-contiguous, never written to again."""
    values: Mapping[type[Value], Value]
    """The newest values that were found in this picture, or in one before it."""


@dataclass(frozen=True, slots=True)
class SessionState:
    phase: Phase = Phase.WORKING
    source: Literal["camera", "sample"] = "sample"
    sample: int = 0
    """The sample on show, or the last one while the camera is on."""
    camera: Literal["live", "ready", "absent", "off"] = "off"
    """`ready`: not asked for yet. `off`: this demo or this kiosk has none."""
    paused: bool = False
    problem: KnownError | None = None
    """Why the demo recovers or was set aside, for staff."""


class DemoRun:
    """The demo of one package.

    Why a thread: it decides thirty times a second what is on the stage and blends what has to be blended. Pictures come from the
    source's thread, results from the supervisor's; one lock orders them, and is taken before any lock of the supervisor.
    `stop` ends the source, then this thread, then the worker, without waiting for them.
    """

    def __init__(
        self,
        package: Package,
        catalogue: Catalogue,
        camera: Target | None,
        on_shown: Callable[[Shown], None],
        on_state: Callable[[SessionState], None],
    ) -> None:
        self.package = package
        self._camera_target = camera
        self._on_shown = on_shown
        self._on_state = on_state
        self._lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._scene = 0
        self._playback = Playback()
        self._source: Source | None = None
        self._camera: Source | None = None
        self._background: int | None = 0 if package.manifest.show.background else None
        self._stopped = threading.Event()
        self._supervisor = Supervisor(job_for(package, catalogue), self._found, self._enter)
        self._state = SessionState(camera=self._camera_at_first())

    def start(self, sample: int) -> None:
        self.use_sample(sample)
        self._supervisor.start()
        threading.Thread(target=self._present, name="presenter", daemon=True).start()

    def stop(self) -> None:
        with self._lock:
            self._stopped.set()
            for source in (self._source, self._camera):
                if source is not None:
                    source.stop()
            self._source = self._camera = None
            self._playback.clear()
        threading.Thread(target=self._supervisor.stop, name="farewell").start()

    def use_sample(self, index: int) -> None:
        with self._lock:
            if self._camera is not None:
                self._camera.stop()
                self._camera = None
            camera = "ready" if self._state.camera == "live" else self._state.camera
            self._play_sample(index)
            self._change(source="sample", sample=index, camera=camera, paused=False)

    def use_camera(self) -> None:
        """The sample goes on until the camera's first picture is there."""
        with self._lock:
            if self._camera_target is None or self._camera is not None or self._stopped.is_set():
                return
            camera = self._camera = self._camera_target.source(lambda: self._camera_lost(camera))
            camera.start(lambda image: self._camera_picture(camera, image))

    def pause(self, paused: bool) -> None:
        with self._lock:
            for source in (self._source, self._camera):
                if source is not None:
                    source.pause(paused)
            self._change(paused=paused)

    def set_control(self, index: int, value: float) -> None:
        control = self.package.manifest.control[index]
        low, high = control.range
        self._supervisor.set(control.step, control.field, min(max(value, low), high))
        with self._lock:
            if self._state.paused or isinstance(self._source, Still):
                self._look_again()

    def set_background(self, index: int | None) -> None:
        with self._lock:
            self._background = index

    def figures(self) -> Figures:
        return self._supervisor.figures()

    @property
    def worker_pid(self) -> int | None:
        return self._supervisor.pid

    def _camera_at_first(self) -> Literal["ready", "absent", "off"]:
        if "camera" not in self.package.manifest.needs:
            return "off"
        return "ready" if self._camera_target is not None and self._camera_target.present() else "absent"

    def _play_sample(self, index: int) -> None:
        if self._source is not None:
            self._source.stop()
        sample = self.package.manifest.sample[index]
        path = self.package.path(sample.file)
        source: Source = Clip(path).source(self._sample_lost) if sample.moves else Still(path, self._sample_lost)
        self._source = source
        self._another_scene()
        source.start(lambda image: self._sample_picture(source, image))

    def _sample_picture(self, source: Source, image: Image) -> None:
        with self._lock:
            if source is self._source:
                self._take(image)

    def _sample_lost(self) -> None:
        """A package's own file can't be shown: nothing is left to fall back on."""
        with self._lock:
            self._change(phase=Phase.SET_ASIDE, problem=KnownError("sample-unreadable"))

    def _camera_picture(self, camera: Source, image: Image) -> None:
        with self._lock:
            if camera is not self._camera:
                return
            if self._state.source != "camera":
                if self._source is not None:
                    self._source.stop()
                    self._source = None
                self._another_scene()
                self._change(source="camera", camera="live", paused=False)
            self._take(image)

    def _camera_lost(self, camera: Source) -> None:
        """The sample stands in; the camera is tried again and takes over with its first picture."""
        with self._lock:
            if camera is not self._camera:
                return
            if self._state.source == "camera":
                self._play_sample(self._state.sample)
            if self._state.camera != "absent":
                self._change(source="sample", camera="absent", paused=False)

    def _another_scene(self) -> None:
        """Nothing that was found or remembered belongs to the pictures that come now."""
        self._scene += 1
        self._playback.clear()

    def _take(self, image: Image) -> None:
        frame = Frame(next(self._numbers), monotonic(), image, self._scene)
        self._playback.add(frame)
        self._supervisor.offer(frame)

    def _look_again(self) -> None:
        if (newest := self._playback.newest) is not None:
            self._take(newest.image)

    def _found(self, result: Result) -> None:
        with self._lock:
            self._playback.found(result)

    def _enter(self, phase: Phase, problem: KnownError | None) -> None:
        with self._lock:
            self._change(phase=phase, problem=problem)

    def _change(self, **changes: Any) -> None:
        """Called with the lock held, so that states are told in the order in which they were."""
        self._state = replace(self._state, **changes)
        if not self._stopped.is_set():
            self._on_state(self._state)

    def _present(self) -> None:
        try:
            self._show_for_ever()
        except KnownError as problem:
            self._enter(Phase.SET_ASIDE, problem)  # a background that can't be read

    def _show_for_ever(self) -> None:
        due, shown = monotonic(), None
        while not self._stopped.wait(max(0.0, due - monotonic())):
            due = max(due + 1 / SHOWN_PER_SECOND, monotonic())
            latency = self._supervisor.figures().latency_p95_ms
            with self._lock:
                playing = self._playback.now(monotonic(), latency and latency / 1000)
                background = self._background
            if playing is None:
                continue
            frame, values = playing
            if shown is None or not (frame is shown[0] and values is shown[1] and background == shown[2]):
                shown = frame, values, background
                pixels = self._composed(frame.image.pixels, values, background)
                self._on_shown(Shown(frame.seq, frame.captured, pixels, values))

    def _composed(self, pixels: Uint8, values: Mapping[type[Value], Value], background: int | None) -> Uint8:
        mask = values.get(Mask)
        if background is None or not isinstance(mask, Mask):
            return pixels
        return self._composers[background].blend(pixels, mask)

    @cached_property
    def _composers(self) -> list[Composer]:
        return [Composer(first_picture(self.package.path(background.file))) for background in self.package.manifest.show.background]

"""The demo that a visitor has opened: at most one at a time, from the moment it is touched until it is left."""

from __future__ import annotations

from collections.abc import Callable

from demos.package.read import Package
from demos.runner.statistics import Figures
from demos.values import Value
from kiosk.demo_run import DemoRun, Shown
from kiosk.feed import Devices, SessionState
from models.catalogue import Catalogue
from models.errors import KnownError


class DemoSession:
    """Its methods return at once. The callbacks come on other threads and must return at once too."""

    def __init__(
        self,
        catalogue: Catalogue,
        devices: Devices,
        on_shown: Callable[[Shown], None],
        on_state: Callable[[SessionState], None],
    ) -> None:
        self._catalogue = catalogue
        self._devices = devices
        self._on_shown = on_shown
        self._on_state = on_state
        self._run: DemoRun | None = None

    @property
    def package(self) -> Package | None:
        return self._run.package if self._run else None

    def open(self, package: Package, sample: int = 0) -> None:
        """Start a demo on one of its samples; the one before it ends."""
        self.close()
        self._run = DemoRun(package, self._catalogue, self._devices, self._on_shown, self._on_state)
        self._run.start(sample)

    def close(self) -> None:
        """End the demo; its worker is gone a moment later."""
        if self._run is not None:
            self._run.stop()
            self._run = None

    def use_device(self) -> None:
        """The camera or the microphone, whichever the demo needs."""
        if self._run is not None:
            self._run.feed.use_device()

    def use_sample(self, index: int) -> None:
        if self._run is not None:
            self._run.feed.use_sample(index)

    def give(self, value: Value) -> None:
        """What the visitor made by hand: of the type that the demo takes."""
        if self._run is not None:
            self._run.feed.give(value)

    def pause(self, paused: bool) -> None:
        if self._run is not None:
            self._run.feed.pause(paused)

    def look(self) -> None:
        """Know again whether the camera or the microphone is there."""
        if self._run is not None:
            self._run.feed.look()

    def set_control(self, index: int, place: float) -> bool:
        """Move one of the manifest's controls, as in `Control.setting`; a still picture is looked at again.

        False where it can't stand there beside the others.
        """
        return self._run is not None and self._run.set_control(index, place)

    def act(self, index: int) -> None:
        """Press one of the manifest's buttons; a still picture is looked at again."""
        if self._run is not None:
            self._run.act(index)

    def set_background(self, index: int | None) -> None:
        """Which of the package's pictures stands behind what was cut out; None for the picture as it is."""
        if self._run is not None:
            self._run.set_background(index)

    def give_up(self, problem: KnownError) -> None:
        """What the demo finds can't be shown."""
        if self._run is not None:
            self._run.give_up(problem)

    def figures(self) -> Figures:
        return self._run.figures() if self._run else Figures()

    @property
    def worker_pid(self) -> int | None:
        """The process in which the demo runs, for those who measure it."""
        return self._run.worker_pid if self._run else None

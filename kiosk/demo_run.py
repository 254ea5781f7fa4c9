"""One run of one demo, from opening to closing: what it is given, what the worker found, and both brought together on time."""

from __future__ import annotations

import itertools
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic

from demos.package.read import Package
from demos.pipeline import changed
from demos.runner.frame import Frame
from demos.runner.job import job_for
from demos.runner.result import Result
from demos.runner.statistics import Figures
from demos.runner.supervisor import Phase, Supervisor
from demos.values import Audio, Image, Value
from kiosk.feed import Devices, Feed, RunState
from kiosk.frugal import give_back
from kiosk.paint import Painter, unless_stamped
from kiosk.playback import Playback
from kiosk.sound_picture import SoundPicture
from models.catalogue import Catalogue
from models.errors import KnownError

log = logging.getLogger(__name__)

SHOWN_PER_SECOND = 30.5
"""A little above what a camera gives: at the same pace each picture could wait for the next turn, and all after it too."""
MOST_AHEAD_SECONDS = 0.5 / SHOWN_PER_SECOND
"""A picture may follow one that came late so much sooner: a camera doesn't keep the time to the millisecond."""


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """A picture, and what lies on it and behind it."""

    frame: Frame
    values: Mapping[type[Value], Value]
    background: int | None

    def like(self, other: Turn | None) -> bool:
        return other is not None and self.frame is other.frame and self.values is other.values and self.background == other.background


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What is to be on the stage from now on."""

    seq: int
    captured: float
    """When it was captured, in seconds of `time.monotonic`."""
    given: Value
    values: Mapping[type[Value], Value]
    """The newest values that were found in it, or in what came before it."""
    picture: Image | None = None
    """What the stage draws: the picture, with another background where one was chosen; of sound what was heard lately; of text nothing."""


class DemoRun:
    """The demo of one package.

    Why a thread: it puts each picture on the stage when that is due, blends what has to be blended, and sleeps while nothing comes. What
    is given comes from the feed's threads, results from the supervisor's; one lock orders them, and is taken before any lock of the
    supervisor.
    `stop` ends the feed, then this thread, then the worker, without waiting for them.
    """

    def __init__(
        self,
        package: Package,
        catalogue: Catalogue,
        devices: Devices,
        on_shown: Callable[[Shown], None],
        on_state: Callable[[RunState], None],
    ) -> None:
        self.package = package
        self._on_shown = on_shown
        self._lock = threading.RLock()
        self._news = threading.Condition(self._lock)
        """Something came that may have to be shown; or the end."""
        self._numbers = itertools.count(1)
        self._scene = 0
        self._painter = Painter(package)
        self._playback = Playback(together=self._painter.remakes)
        self._sound = SoundPicture()
        self._background: int | None = 0 if package.manifest.show.background else None
        self._steps = dict(package.manifest.called)
        """As the visitor has set them."""
        self._stopped = threading.Event()
        self._supervisor = Supervisor(job_for(package, catalogue), self._found, self._enter)
        self.feed = Feed(package, devices, self._lock, self._supervisor.has_room, self._take, self._another_scene, on_state)

    def start(self, sample: int) -> None:
        self.feed.use_sample(sample)
        self._supervisor.start()
        threading.Thread(target=self._present, name="presenter", daemon=True).start()

    def stop(self) -> None:
        self.feed.stop()
        with self._news:
            self._stopped.set()
            self._playback.clear()
            self._news.notify()
        threading.Thread(target=self._say_farewell, name="farewell").start()

    def _say_farewell(self) -> None:
        self._supervisor.stop()
        give_back()

    def give_up(self, problem: KnownError) -> None:
        """What it finds can't be shown; another worker would find the same."""
        self._enter(Phase.SET_ASIDE, problem)

    def set_control(self, index: int, place: float) -> bool:
        """`place` as in `Control.setting`. False where its step can't have that beside what else is set: then all stays as it was."""
        control = self.package.manifest.control[index]
        step = self._steps[control.step]
        setting = control.setting(place, getattr(step, control.field))
        try:
            self._steps[control.step] = changed(step, control.field, setting)
        except KnownError:
            return False
        self._supervisor.set(control.step, control.field, setting)
        self._look_again()
        return True

    def act(self, index: int) -> None:
        """Press one of the manifest's buttons."""
        action = self.package.manifest.action[index]
        self._supervisor.act(action.step, action.action, action.choice)
        self._look_again()

    def _look_again(self) -> None:
        """A still picture, as if it came anew; after a sound that is over, nothing more of it, so that it is told of anew."""
        with self._lock:
            if self.feed.stands_still and (newest := self._playback.newest) is not None:
                given = newest.given
                self._take(Audio(given.samples[:0], given.rate) if isinstance(given, Audio) else given)

    def set_background(self, index: int | None) -> None:
        with self._news:
            self._background = index
            self._news.notify()

    def figures(self) -> Figures:
        return self._supervisor.figures()

    @property
    def worker_pid(self) -> int | None:
        return self._supervisor.pid

    def _another_scene(self) -> None:
        self._scene += 1
        self._playback.clear()
        self._sound.clear()

    def _take(self, value: Value) -> None:
        if isinstance(value, Audio):
            self._sound.hear(value)
        frame = Frame(next(self._numbers), monotonic(), value, self._scene)
        self._playback.add(frame)
        self._supervisor.offer(frame)
        self._news.notify()

    def _found(self, result: Result) -> None:
        with self._news:
            self._playback.found(result)
            self._news.notify()

    def _enter(self, phase: Phase, problem: KnownError | None) -> None:
        self.feed.change(phase=phase, problem=problem)

    def _present(self) -> None:
        try:
            self._show_for_ever()
        except KnownError as problem:
            self.give_up(problem)  # a background that can't be read
        except Exception:
            log.exception("what was found can't be painted")
            self.give_up(KnownError("result-not-shown"))

    def _show_for_ever(self) -> None:
        free, shown = monotonic(), None
        while not self._stopped.wait(max(0.0, free - monotonic())) and (turn := self._turn(shown)) is not None:
            free = max(free + 1 / SHOWN_PER_SECOND, monotonic() - MOST_AHEAD_SECONDS)
            shown = turn
            given = unless_stamped(turn.frame.given, turn.values)
            picture = self._picture_of(given, turn.values, turn.background)
            self._on_shown(Shown(turn.frame.seq, turn.frame.captured, given, turn.values, picture))

    def _turn(self, shown: Turn | None) -> Turn | None:
        """Waits for one that differs from what is shown, until it is due; None when the run is over."""
        with self._news:
            while not self._stopped.is_set():
                now, latency_ms = monotonic(), self._supervisor.figures().latency_p95_ms
                latency = latency_ms and latency_ms / 1000
                playing = self._playback.now(now, latency)
                if playing is not None and not (turn := Turn(*playing, self._background)).like(shown):
                    return turn
                due = self._playback.due(now, latency)
                self._news.wait(None if due is None else max(0.0, due - now))
        return None

    def _picture_of(self, given: Value, values: Mapping[type[Value], Value], background: int | None) -> Image | None:
        if isinstance(given, Audio):
            with self._lock:
                return self._sound.image()
        return self._painter.paint(given, values, background) if isinstance(given, Image) else None

"""Keeps one demo's worker alive and fed; the dead and the hung are replaced, the hopeless are set aside.

Why a thread: it waits for the worker's words, its death and its deadlines, so that nobody else has to. It holds no Qt and no
lock while it calls back. `stop` ends it first, then the worker, then the memory.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from enum import Enum
from multiprocessing import Pipe
from typing import Any

from demos.runner.frame import Frame
from demos.runner.job import Job
from demos.runner.mailbox import Mailbox
from demos.runner.orders import most_waiting
from demos.runner.result import Result
from demos.runner.sandbox import Ceiling
from demos.runner.statistics import Figures
from demos.runner.worker_link import Crash, Link
from models.errors import KnownError

CRASHES_IN_A_ROW = 3
"""After so many the demo is set aside."""
RESULTS_THAT_FORGIVE = 30
"""A worker that answered so often has made up for the crashes before it."""


class Phase(Enum):
    WORKING = "working"
    """Opening the models; the first result isn't there yet."""
    READY = "ready"
    RECOVERING = "recovering"
    """The worker died or hung and another one is being opened."""
    SET_ASIDE = "set-aside"


class Supervisor:
    """One demo, from `start` to `stop`. `offer`, `set`, `act` and `figures` may be called from any thread."""

    def __init__(
        self,
        job: Job,
        on_result: Callable[[Result], None],
        on_phase: Callable[[Phase, KnownError | None], None],
        ceiling: Ceiling = Ceiling(),
    ) -> None:
        """The callbacks are called on the supervisor's thread."""
        self._job = job
        self._on_result = on_result
        self._on_phase = on_phase
        self._ceiling = ceiling
        self._mailbox = Mailbox.create()
        self._stop_heard, self._stop_said = Pipe(duplex=False)
        self._lock = threading.Lock()
        self._link: Link | None = None
        self._held: deque[Frame] = deque(maxlen=most_waiting(job.input))
        """The newest frame; of sound all that came since the worker was gone."""
        self._parameters: dict[tuple[str, str], Any] = {}
        self._crashes = 0
        self._thread = threading.Thread(target=self._keep_alive, name="supervisor", daemon=True)
        self.pid: int | None = None
        """The worker's process, for those who measure it."""

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Returns when the worker is gone and its memory given back; to be called once, on another thread than the callbacks'."""
        self._stop_said.send_bytes(b"stop")
        if self._thread.is_alive():
            self._thread.join()
        self._mailbox.close()
        for end in (self._stop_heard, self._stop_said):
            end.close()
        self._held.clear()
        del self._on_result, self._on_phase  # whose owner owns us: neither should wait for the garbage collector

    def offer(self, frame: Frame) -> None:
        """Hand over a frame; if the worker is busy it waits: a picture until a newer one comes, sound in its order."""
        with self._lock:
            if self._link is not None:
                self._held.clear()
                self._link.offer(frame)
            self._held.append(frame)

    def has_room(self) -> bool:
        """Whether what can wait may go on; half the room is left to what can't."""
        with self._lock:
            waiting = len(self._held) if self._link is None else self._link.waiting
            return 2 * waiting < most_waiting(self._job.input)

    def set(self, step: str, field: str, value: Any) -> None:
        """Change a parameter of a step from the next picture on, also after a restart."""
        with self._lock:
            self._parameters[step, field] = value
            if self._link is not None:
                self._link.set(step, field, value)

    def act(self, step: str, action: str, choice: int = 0) -> None:
        """Press a button of a step. What it did is lost with the worker, like all that the demo remembers."""
        with self._lock:
            if self._link is not None:
                self._link.act(step, action, choice)

    def figures(self) -> Figures:
        with self._lock:
            return self._link.statistics.figures() if self._link is not None else Figures()

    def _keep_alive(self) -> None:
        self._on_phase(Phase.WORKING, None)
        while True:
            crash = self._one_life()
            if crash is None:
                return
            self._crashes += 1
            if crash.hopeless or self._crashes >= CRASHES_IN_A_ROW:
                self._on_phase(Phase.SET_ASIDE, crash.error)
                return
            self._on_phase(Phase.RECOVERING, crash.error)

    def _one_life(self) -> Crash | None:
        """Open a worker and serve until it crashes (what happened) or we are stopped (None)."""
        try:
            link = Link(self._job, self._mailbox, self._ceiling, self._answered, self._opened)
        except KnownError as error:
            return Crash(error, hopeless=True)
        self.pid = link.pid
        try:
            return link.serve(self._stop_heard)
        finally:
            with self._lock:
                self._link = None
            link.close()

    def _opened(self, link: Link) -> None:
        """The worker is ready: tell it what has been set, and what came meanwhile, the first of which its forerunner may have died on."""
        with self._lock:
            self._link = link
            for (step, field), value in self._parameters.items():
                link.set(step, field, value)
            for frame in self._held:
                link.offer(frame)

    def _answered(self, link: Link, result: Result) -> None:
        if link.statistics.answered == 1:
            self._on_phase(Phase.READY, None)
        if link.statistics.answered == RESULTS_THAT_FORGIVE:
            self._crashes = 0
        self._on_result(result)

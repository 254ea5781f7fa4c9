"""Live detection through the whole kiosk: camera thread, mailbox, sandboxed worker, overlay, a window that draws thirty times a second.

One round is measured in a process of its own, so that nothing but one kiosk is in it, and prints what it came to as JSON. It is started
with `ONE_ROUND` and not with `-m`: each worker would load the module that was started so, and Qt with it, 46 MB that no kiosk's worker has.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median, quantiles
from time import monotonic

import psutil
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from demos.values import Boxes
from kiosk.app import App
from kiosk.capture.source import Target
from kiosk.demo_run import Shown
from kiosk.frugal import be_frugal
from kiosk.home import Home
from kiosk.settings import Settings
from tests.bench import bare
from tests.bench.street import SIZE, street, street_package
from tests.bench.unpaced import Ready

ONE_ROUND = "import sys; from pathlib import Path; from tests.bench.live import one_round; one_round(Path(sys.argv[1]), float(sys.argv[2]))"
CAMERA_PER_SECOND = 30.0
AS_FAST_AS_TAKEN = 110.0
"""Well above what two cores take: where the offering begins, before it follows what is taken."""
SETTLE_SECONDS = 2.0
MEASURE_SECONDS = 5.0
ROUNDS = 5
STALL_EVERY_MS = 2


@dataclass(frozen=True, slots=True)
class Live:
    """What one round of live detection came to."""

    per_second: float
    shown_per_second: float
    latency_p50_ms: float
    latency_p95_ms: float
    longest_stall_ms: float
    pss_mb: float


def compare(home: Path, per_second: float) -> tuple[list[Live], list[float]]:
    """Rounds of the whole kiosk and of the bare loop in turn, so that both meet the same noise."""
    lives, bares = [], []
    for _ in range(ROUNDS):
        bares.append(bare.measure(MEASURE_SECONDS))
        command = [sys.executable, "-c", ONE_ROUND, str(home), str(per_second)]
        lives.append(Live(**json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)))
    return lives, bares


def open_app(home: Path, camera: Target | None, size: tuple[int, int] = SIZE) -> App:
    """A kiosk in this process, its first screen shown."""
    app = App(Home(home), Settings(idle_seconds=3600, windowed=True), {"camera": camera} if camera else {}, size)
    let_live(1.0)
    return app


def let_live(seconds: float) -> None:
    """Run the window as it runs in the kiosk; `QTest.qWait` would keep Python's lock from all other threads."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)  # without a context PySide keeps the name of the slot, each time anew
    loop.exec()


def first_boxes(app: App) -> float:
    """Open the street demo; seconds until its first boxes are drawn."""
    started = monotonic()
    seen: list[float] = []
    app.kiosk.openDemo(street_package().manifest.id)
    _on_frames(app, lambda shown: seen.append(monotonic()) if Boxes in shown.values else None)
    while not seen:
        let_live(0.001)
    return seen[0] - started


def _on_frames(app: App, seen: Callable[[Shown], None]) -> None:
    """Be told of what is on the stage whenever the window has drawn a frame."""

    def swapped() -> None:
        if (shown := app.parts.demo.on_stage) is not None:
            seen(shown)

    app.window.frameSwapped.connect(swapped)


def _measure(app: App) -> Live:
    latencies: dict[int, float] = {}

    def seen(shown: Shown) -> None:
        if Boxes in shown.values:
            latencies.setdefault(shown.seq, monotonic() - shown.captured)

    _on_frames(app, seen)
    stalls = _Stalls()
    run = app.parts.demo.run
    assert run is not None
    before, started = run.figures().answered, monotonic()
    let_live(MEASURE_SECONDS)
    passed, answered = monotonic() - started, run.figures().answered - before
    stalls.stop()
    times = sorted(latencies.values())
    return Live(
        answered / passed,
        len(times) / passed,
        median(times) * 1000,
        quantiles(times, n=20)[-1] * 1000,
        stalls.longest * 1000,
        _pss_mb(),
    )


class _Stalls(QObject):
    """The longest time in which the UI thread did nothing for others, in seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = monotonic()
        self._timer = QTimer(self, interval=STALL_EVERY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _tick(self) -> None:
        now = monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def _pss_mb() -> float:
    """The proportional memory of this process and all it started."""
    own = psutil.Process()
    total = 0
    for process in (own, *own.children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):  # it may end meanwhile
            total += process.memory_full_info().pss
    return total / 2**20


def one_round(home: Path, per_second: float) -> None:
    """Measure and print."""
    be_frugal()
    application = QGuiApplication(["bench"])
    camera = Ready(street(), per_second)
    app = open_app(home, camera)
    first_boxes(app)
    app.parts.demo.useDevice()
    if per_second > CAMERA_PER_SECOND:
        run = app.parts.demo.run
        assert run is not None
        camera.follow(lambda: run.figures().answered)
    let_live(SETTLE_SECONDS)
    print(json.dumps(asdict(_measure(app))))
    app.close()
    del application

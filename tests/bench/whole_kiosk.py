"""Live detection through the whole kiosk: camera thread, mailbox, sandboxed worker, overlay, a window that draws thirty times a second."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from time import monotonic

import psutil
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest

from demos.values import Boxes
from kiosk.app import App
from kiosk.capture.video import Target
from kiosk.demo_run import Shown
from kiosk.home import Home
from kiosk.settings import Settings
from tests.a_lead import make_event
from tests.bench import bare
from tests.bench.street import SIZE, street, street_package
from tests.bench.unpaced import Ready

CAMERA_PER_SECOND = 30.0
AS_FAST_AS_TAKEN = 100.0
"""Well above what two cores take; each picture that is offered costs the camera thread a copy."""
SETTLE_SECONDS = 2.0
MEASURE_SECONDS = 5.0
ROUNDS = 3
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


class WholeKiosk:
    """The app in this process, as `kiosk` opens it, with the street demo."""

    def __init__(self, home: Path) -> None:
        self._home = Home(home)
        make_event(self._home.event)
        self._package = street_package()

    def live(self, per_second: float) -> Live:
        """Pictures offered at this pace for a few seconds."""
        app = self._open(Ready(street(), per_second))
        try:
            self._start_demo(app)
            app.parts.demo.useCamera()
            QTest.qWait(round(SETTLE_SECONDS * 1000))
            return _measure(app)
        finally:
            app.close()

    def first_result_seconds(self) -> tuple[float, float]:
        """From the touch on the card to the first boxes on the screen: the first time, and again."""
        app = self._open(None)
        try:
            cold = self._start_demo(app)
            app.kiosk.home()
            QTest.qWait(500)
            return cold, self._start_demo(app)
        finally:
            app.close()

    def start_seconds(self) -> float:
        """From starting the process to the first frame of the gallery, as the kiosk logs it."""
        environment = {**os.environ, "TRAM_HOME": str(self._home.root), "QT_QPA_PLATFORM": "offscreen"}
        process = subprocess.Popen([sys.executable, "-m", "kiosk", "--windowed"], env=environment, stderr=subprocess.DEVNULL)
        try:
            return _wait_for_log(self._home.log, "usable seconds=")
        finally:
            process.terminate()
            process.wait()

    def _open(self, camera: Target | None) -> App:
        app = App(self._home, Settings(idle_seconds=3600, windowed=True), camera, SIZE)
        QTest.qWait(1000)
        return app

    def _start_demo(self, app: App) -> float:
        started = monotonic()
        seen: list[float] = []
        app.kiosk.openDemo(self._package.manifest.id)
        _on_frames(app, lambda shown: seen.append(monotonic()) if Boxes in shown.values else None)
        while not seen:
            QTest.qWait(1)
        return seen[0] - started


def compare(kiosk: WholeKiosk, per_second: float) -> tuple[list[Live], list[float]]:
    """Rounds of the whole kiosk and of the bare loop in turn, so that both meet the same noise."""
    lives, bares = [], []
    for _ in range(ROUNDS):
        bares.append(bare.measure(MEASURE_SECONDS))
        lives.append(kiosk.live(per_second))
    return lives, bares


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
    session = app.parts.demo.session
    assert session is not None
    before, started = session.figures().answered, monotonic()
    QTest.qWait(round(MEASURE_SECONDS * 1000))
    passed, answered = monotonic() - started, session.figures().answered - before
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
        try:
            total += process.memory_full_info().pss
        except psutil.NoSuchProcess:
            logging.getLogger(__name__).info("%s ended meanwhile", process.pid)
    return total / 2**20


def _wait_for_log(folder: Path, mark: str) -> float:
    deadline = monotonic() + 60
    while monotonic() < deadline:
        for path in folder.glob("*.log") if folder.is_dir() else ():
            if mark in (text := path.read_text("utf-8")):
                return float(text.rpartition(mark)[2].split()[0])
        QTest.qWait(20)
    raise TimeoutError(mark)

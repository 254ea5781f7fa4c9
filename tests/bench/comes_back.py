"""How long a hall sees no window after it was killed or froze, and how large the parent is that brings it back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

import psutil

from kiosk.home import Home
from kiosk.parent import LIVED_SECONDS
from tests.bench.first import logged


@dataclass(frozen=True, slots=True)
class Return:
    """Seconds from the fall to the first frame of the attract screen, and the parent's memory."""

    killed_seconds: float
    frozen_seconds: float
    parent_mb: float


def measure(home: Path) -> Return:
    """Kill one window, stop another; each of them has lived long enough to be brought back without a pause."""
    command = [sys.executable, "-m", "kiosk", "--home", str(home), "--windowed"]
    given = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    for path in Home(home).log.glob("*.log"):
        path.unlink()  # of kiosks that were measured before
    with subprocess.Popen(command, env=given, stderr=subprocess.DEVNULL) as parent:
        try:
            logged(Home(home).log, "usable seconds=")
            megabytes = psutil.Process(parent.pid).memory_full_info().pss / 2**20
            seconds = []
            for number in (signal.SIGKILL, signal.SIGSTOP):
                sleep(LIVED_SECONDS)
                fell = monotonic()
                psutil.Process(parent.pid).children()[0].send_signal(number)
                logged(Home(home).log, "usable seconds=")
                seconds.append(monotonic() - fell)
            return Return(seconds[0], seconds[1], megabytes)
        finally:
            parent.terminate()

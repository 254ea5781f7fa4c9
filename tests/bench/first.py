"""What a visitor waits for first: the attract screen after the kiosk was started, and a demo after it was touched."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import monotonic, sleep

from kiosk.home import Home
from tests.bench.live import first_boxes, let_live, open_app

STARTS = 3
PATIENCE_SECONDS = 60.0


def start_seconds(home: Path) -> float:
    """From starting the command to the first frame of the attract screen; the median of a few."""
    return median(_start(home) for _ in range(STARTS))


def first_result_seconds(home: Path) -> tuple[float, float]:
    """From the touch on a card to the first boxes on the screen: the first time, and again."""
    app = open_app(home, None)
    try:
        cold = first_boxes(app)
        app.kiosk.home()
        let_live(0.5)
        return cold, first_boxes(app)
    finally:
        app.close()


def _start(home: Path) -> float:
    environment = {**os.environ, "TRAM_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    began = monotonic()
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "--windowed"], env=environment, stderr=subprocess.DEVNULL)
    try:
        logged(Home(home).log, "usable seconds=")
        return monotonic() - began
    finally:
        process.terminate()
        process.wait()


def logged(folder: Path, mark: str) -> float:
    """The number that a kiosk wrote into its log behind `mark`; the log is taken away, so that the next one is new."""
    deadline = monotonic() + PATIENCE_SECONDS
    while monotonic() < deadline:
        for path in folder.glob("*.log") if folder.is_dir() else ():
            if mark in (text := path.read_text("utf-8")):
                path.unlink()
                return float(text.rpartition(mark)[2].split()[0])
        sleep(0.02)
    raise TimeoutError(mark)

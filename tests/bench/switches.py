"""Whether a kiosk grows as visitors go from demo to demo.

`python -m tests.bench.switches HOME COUNT` measures one window in a process of its own, prints its memory along the way, and at the end
what a straight line through that says: one reading says little, since a picture or a stack more or less is some megabytes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtGui import QGuiApplication

from kiosk.frugal import be_frugal
from tests.bench.live import let_live, open_app

DEMOS = ("vn.tram.street-eye", "vn.tram.read-vietnamese", "vn.tram.cut-out")
COUNT = 1000
LOOKS = 20
"""Times at which the memory is read, evenly."""
WARM = LOOKS // 10
"""Looks that aren't counted: until then fonts, pages and models' answers come for the first time."""


@dataclass(frozen=True, slots=True)
class Growth:
    """Megabytes that the window's process gains over all switches, by the least squares of what was read after the first tenth."""

    mb: float
    error: float
    """The standard error of that."""

    def __str__(self) -> str:
        return f"{self.mb:+.1f} ± {self.error:.1f} MB"


def measure(home: Path, count: int = COUNT) -> Growth:
    command = [sys.executable, "-m", "tests.bench.switches", str(home), str(count)]
    *_, last = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return Growth(**json.loads(last))


def _grown(seen: list[float]) -> Growth:
    (slope, _), covariance = np.polyfit(np.arange(WARM, LOOKS) / LOOKS, seen[WARM:], 1, cov=True)
    return Growth(float(slope), float(covariance[0, 0] ** 0.5))


def _own_mb() -> float:
    """What this process has written to, in megabytes. What it only reads counts as its own or not as neighbours come and go that have
    the same libraries, which is some sixty megabytes.
    """
    return float(sum(place.private_dirty for place in psutil.Process().memory_maps())) / 2**20


def _main(home: Path, count: int) -> None:
    be_frugal()
    application = QGuiApplication(["bench"])
    app = open_app(home, None)
    seen: list[float] = []
    for turn, demo in enumerate(islice(cycle(DEMOS), count), 1):
        app.kiosk.openDemo(demo)
        while app.parts.demo.property("state") not in ("ready", "failed"):  # a machine that is too busy sets demos aside
            let_live(0.01)
        app.kiosk.home()
        let_live(0.01)
        if turn % (count // LOOKS) == 0:
            let_live(0.5)
            seen.append(_own_mb())
            print(f"{turn:5} {seen[-1]:.1f} MB", flush=True)
    print(json.dumps(asdict(_grown(seen))))
    app.close()
    del application


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))

"""Whether a kiosk grows as visitors go from demo to demo.

`python -m tests.bench.switches HOME COUNT` measures one window in a process of its own and prints its memory along the way.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path

import psutil
from PySide6.QtGui import QGuiApplication

from kiosk.frugal import be_frugal
from tests.bench.live import let_live, open_app

DEMOS = ("vn.tram.street-eye", "vn.tram.read-vietnamese", "vn.tram.cut-out")
COUNT = 1000
LOOKS = 10
"""Times at which the memory is read."""


def growth_mb(home: Path, count: int = COUNT) -> float:
    """Megabytes that the window's process has gained between the first tenth of all switches and the last."""
    command = [sys.executable, "-m", "tests.bench.switches", str(home), str(count)]
    first, *_, last = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return float(last - first)


def _main(home: Path, count: int) -> None:
    be_frugal()
    application = QGuiApplication(["bench"])
    app = open_app(home, None)
    seen = []
    for turn, demo in enumerate(islice(cycle(DEMOS), count), 1):
        app.kiosk.openDemo(demo)
        while app.parts.demo.property("state") not in ("ready", "failed"):  # a machine that is too busy sets demos aside
            let_live(0.01)
        app.kiosk.home()
        let_live(0.01)
        if turn % (count // LOOKS) == 0:
            let_live(0.5)
            seen.append(psutil.Process().memory_full_info().uss / 2**20)
    print(json.dumps(seen))
    app.close()
    del application


if __name__ == "__main__":
    _main(Path(sys.argv[1]), int(sys.argv[2]))

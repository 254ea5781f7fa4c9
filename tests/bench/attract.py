"""What the attract screen costs while nobody is there.

`python -m tests.bench.attract HOME WIDTH HEIGHT` measures one window in a process of its own and prints the share of a core.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from time import monotonic, process_time

from PySide6.QtGui import QGuiApplication

from kiosk.frugal import be_frugal
from tests.bench.live import let_live, open_app

SETTLE_SECONDS = 2.0
MEASURE_SECONDS = 24.0
"""Three turns: of the reel and of the languages."""


def idle_share(home: Path, size: tuple[int, int]) -> float:
    """The part of one core that a kiosk takes with nobody before it, 0..1."""
    command = [sys.executable, "-m", "tests.bench.attract", str(home), *map(str, size)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _main(home: Path, size: tuple[int, int]) -> None:
    be_frugal()
    application = QGuiApplication(["bench"])
    app = open_app(home, None, size)
    let_live(SETTLE_SECONDS)
    began, used = monotonic(), process_time()
    let_live(MEASURE_SECONDS)
    print((process_time() - used) / (monotonic() - began))
    app.close()
    del application


if __name__ == "__main__":
    _main(Path(sys.argv[1]), (int(sys.argv[2]), int(sys.argv[3])))

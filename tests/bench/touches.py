"""How soon the window answers a touch: another page, and a letter in a field.

`python -m tests.bench.touches HOME` measures one window in a process of its own and prints the times as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from statistics import median
from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import App
from kiosk.frugal import be_frugal
from tests.bench.live import let_live, open_app
from tests.bench.street import street_package

ROUNDS = 5
REST_SECONDS = 0.6
"""For a page to come in and stand still."""
PATIENCE_MS = 5000


@dataclass(frozen=True, slots=True)
class Touches:
    """Milliseconds from a touch to the first frame that shows what it did; the median of a few."""

    page_ms: dict[str, float]
    """By the page that came."""
    letter_ms: float


def measure(home: Path) -> Touches:
    command = [sys.executable, "-m", "tests.bench.touches", str(home)]
    return Touches(**json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout))


def _until_drawn(app: App, act: Callable[[], object]) -> float:
    """Milliseconds until the frame after `act` is on the screen."""
    loop = QEventLoop()
    app.window.frameSwapped.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    began = monotonic()
    act()
    loop.exec()
    passed = monotonic() - began
    app.window.frameSwapped.disconnect(loop.quit)
    return passed * 1000


def _round(app: App, pages: dict[str, list[float]], letters: list[float]) -> None:
    kiosk = app.kiosk
    way: tuple[tuple[str, Callable[[], object]], ...] = (
        ("gallery", lambda: kiosk.begin("")),
        ("demo", lambda: kiosk.openDemo(street_package().manifest.id)),
        ("how", kiosk.openHow),
        ("demo again", kiosk.back),
        ("take home", kiosk.openTakeHome),
        ("demo again", kiosk.back),
        ("contact", kiosk.openContact),
    )
    for name, act in way:
        pages.setdefault(name, []).append(_until_drawn(app, act))
        let_live(REST_SECONDS)
    app.parts.contact.focusField("name")
    let_live(REST_SECONDS)
    letters += [_until_drawn(app, partial(app.parts.keyboard.type, key)) for key in "tieengs"]
    pages.setdefault("attract", []).append(_until_drawn(app, kiosk.wipe))
    let_live(REST_SECONDS)


def _main(home: Path) -> None:
    be_frugal()
    application = QGuiApplication(["bench"])
    app = open_app(home, None)
    pages: dict[str, list[float]] = {}
    letters: list[float] = []
    for _ in range(ROUNDS):
        _round(app, pages, letters)
    found = Touches({name: median(times) for name, times in pages.items()}, median(letters))
    print(json.dumps(asdict(found)))
    app.close()
    del application


if __name__ == "__main__":
    _main(Path(sys.argv[1]))

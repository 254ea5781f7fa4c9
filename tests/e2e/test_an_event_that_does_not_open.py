"""The real kiosk with an imported event that keeps it from opening: the last good one is back by itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from kiosk.event.edition import Edition, Pointer, edition, event_folder, put_in_force
from kiosk.home import Home
from tests.patience import PATIENCE_S, wait_until_others
from tests.practice import practise


def test_the_last_good_event_comes_back(tmp_path: Path) -> None:
    home: Home = practise(tmp_path)
    staged = home.root / "editions" / ".staged"
    shutil.copytree(home.event, staged / "event")
    (staged / "event" / "consent" / "notice.toml").unlink()
    put_in_force(home.root, staged, Edition(event="digital-week", serial=7))
    assert edition(home.root).serial == 7
    environment = {**os.environ, "TRAM_HOME": str(home.root), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "--windowed", "--size", "640x360", "--camera", "none"], env=environment)
    log = home.log / "kiosk.log"
    try:
        wait_until_others(lambda: log.exists() and "usable" in log.read_text("utf-8"))
    finally:
        process.send_signal(signal.SIGTERM)
    assert process.wait(PATIENCE_S) == 0
    said = log.read_text("utf-8")
    assert "the last good event comes back" in said and "usable" in said
    assert event_folder(home.root) == home.root / "event" and Pointer() == Pointer.model_validate_json(
        (home.root / "edition.json").read_text()
    )

"""The real program when staff leave it or change what it begins with, and when a real event's kiosk has no PIN yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.home import Home
from kiosk.window_process import ANEW
from tests.a_lead import make_event
from tests.patience import PATIENCE_S
from tests.practice import practise

PROGRAM = """
import sys
from kiosk import run
from kiosk.home import Home
from kiosk.settings import Settings

class Touched(run.App):
    def _first_frame(self):
        super()._first_frame()
        print(self.parts.staff.property("view"))
        getattr(self.parts.staff, sys.argv[1]).emit()

run.App = Touched
home = Home.find()
sys.exit(run.run(home, Settings.read(home.root, {"camera": "none"}), None))
"""


def run(home: Home, asked: str) -> tuple[int, str]:
    """The exit code, and which view of the staff's screens was on at the first frame."""
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "TRAM_HOME": str(home.root), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, asked], env=environment, stdout=subprocess.PIPE, text=True, timeout=PATIENCE_S, check=False
    )
    return done.returncode, done.stdout.strip()


@pytest.mark.parametrize(("asked", "code"), [("leaveAsked", 0), ("anewAsked", ANEW)])
def test_its_exit_code_tells_whether_to_open_it_again(asked: str, code: int, tmp_path: Path) -> None:
    assert run(practise(tmp_path), asked) == (code, "")


def test_at_a_real_event_a_kiosk_without_a_pin_asks_for_one_first(tmp_path: Path) -> None:
    home = Home(tmp_path / "kiosk")
    make_event(home.event)
    assert run(home, "leaveAsked") == (0, "pin")

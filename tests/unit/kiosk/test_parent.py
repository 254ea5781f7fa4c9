"""The parent process with small windows of a few lines: whom it brings back, whom it lets go, and when it gives up."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import psutil
import pytest

from kiosk.parent import GAVE_UP
from tests.patience import PATIENCE_S, wait_until_others

PARENT = """
import os, sys
from kiosk.parent import keep
sys.exit(keep([sys.executable, "-c", sys.argv[1]], os.environ, (0.0, 0.0)))
"""
WINDOW = """
import os, subprocess, sys, time
from pathlib import Path
notes = Path(os.environ["NOTES"])
turn = len(list(notes.iterdir()))
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
(notes / str(turn)).write_text(f"{os.getpid()} {child.pid} {os.environ['TRAM_FALLEN_BY']}")
def beat(what=b"."):
    os.write(int(os.environ["TRAM_HEARTBEAT"]), what)
"""


def run(window: str, notes: Path, environment: Mapping[str, str] = MappingProxyType({})) -> subprocess.Popen[str]:
    given = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "NOTES": str(notes), **environment}
    return subprocess.Popen([sys.executable, "-c", PARENT, WINDOW + window], env=given, stderr=subprocess.PIPE, text=True)


def alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def ended(process: subprocess.Popen[str], notes: Path) -> tuple[int, list[str]]:
    """The exit code, and how each window learned that the one before it had ended; nothing of any window is left."""
    wait_until_others(lambda: process.poll() is not None)
    process.communicate()
    told = [note.read_text().split(maxsplit=2) for note in sorted(notes.iterdir())]
    wait_until_others(lambda: not any(alive(int(pid)) for words in told for pid in words[:2]))
    return process.returncode, ["".join(words[2:]) for words in told]


@pytest.mark.parametrize(
    ("window", "code", "told"),
    [
        ("sys.exit(0)", 0, [""]),
        ("sys.exit(1)", 1, [""]),
        ("beat(); os.kill(os.getpid(), 9) if turn == 0 else os._exit(0)", 0, ["", "signal 9"]),
        ("beat(); os._exit(7 if turn < 2 else 0)", 0, ["", "exit code 7", "exit code 7"]),
        ("beat(); os._exit(7)", GAVE_UP, ["", "exit code 7", "exit code 7"]),
        ("beat(); time.sleep(600) if turn == 0 else os._exit(0)", 0, ["", "freezing"]),
        ("beat(); beat(b'q'); time.sleep(2); sys.exit(0)", 0, [""]),
        ("beat(); beat(b'q'); sys.exit(75 if turn < 4 else 0)", 0, ["", "", "", "", ""]),
    ],
    ids=["left", "can't open", "killed", "fell", "falls again and again", "frozen", "closes slowly", "is to be opened again"],
)
def test_a_window_that_fell_comes_back_and_one_that_left_does_not(tmp_path: Path, window: str, code: int, told: list[str]) -> None:
    assert ended(run(window, tmp_path), tmp_path) == (code, told)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_who_ends_the_parent_ends_the_window_in_good_order(tmp_path: Path, number: signal.Signals) -> None:
    process = run("while True: beat(); time.sleep(0.1)", tmp_path)
    wait_until_others(lambda: list(tmp_path.glob("0")))
    process.send_signal(number)
    assert ended(process, tmp_path) == (0, [""])


def test_systemd_hears_that_it_is_up_and_lives(tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(tmp_path / "notify"))
        systemd.settimeout(PATIENCE_S)
        process = run("while True: beat(); time.sleep(0.1)", tmp_path / "notes", {"NOTIFY_SOCKET": str(tmp_path / "notify")})
        heard = systemd.recv(64), systemd.recv(64)
        process.terminate()
        assert ended(process, tmp_path / "notes")[0] == 0
    assert heard == (b"READY=1\nWATCHDOG=1", b"WATCHDOG=1")


def test_it_is_small(tmp_path: Path) -> None:
    program = "import sys; from kiosk import start; print(*{'PySide6', 'onnxruntime', 'numpy', 'pydantic', 'cv2'} & set(sys.modules))"
    given = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    assert subprocess.run([sys.executable, "-c", program], env=given, capture_output=True, check=True).stdout == b"\n"

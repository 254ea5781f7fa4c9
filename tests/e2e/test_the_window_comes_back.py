"""The kiosk as staff start it: its window is killed, frozen, left alone, and the attract screen is there again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.practice import practise

PATIENCE_SECONDS = 60.0


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def alive(process: psutil.Process) -> bool:
    return process.is_running() and process.status() != psutil.STATUS_ZOMBIE


def test_a_window_that_died_or_froze_is_back_and_what_it_started_is_gone(tmp_path: Path) -> None:
    home = practise(tmp_path)
    command = [sys.executable, "-m", "kiosk", "--home", str(home.root), "--camera", "none", "--windowed"]
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    log = home.log / "kiosk.log"

    def opened(times: int) -> bool:
        return log.is_file() and log.read_text().count("usable seconds=") == times

    with subprocess.Popen(command, env=given, stderr=subprocess.DEVNULL) as parent:
        family: list[psutil.Process] = []
        for times, number in enumerate((signal.SIGKILL, signal.SIGSTOP), 1):
            until(lambda times=times: opened(times))  # type: ignore[misc]
            window = psutil.Process(parent.pid).children()[0]
            until(lambda window=window: bool(window.children()))  # type: ignore[misc]
            family += [window, *window.children(recursive=True)]
            window.send_signal(number)
        until(lambda: opened(3))
        assert not any(alive(process) for process in family)
        window = psutil.Process(parent.pid).children()[0]
        parent.kill()
        until(lambda: not alive(window))
    assert [line.rpartition("by ")[2] for line in log.read_text().splitlines() if "the window is back" in line] == ["signal 9", "freezing"]

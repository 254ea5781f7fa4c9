"""The kiosk as staff start it: its window is killed, frozen, asked for twice, left alone, and there is one attract screen again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil

from kiosk.start import FAILED
from tests.patience import wait_until_others
from tests.practice import practise


def alive(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_a_window_that_died_or_froze_is_back_and_what_it_started_is_gone(tmp_path: Path) -> None:
    home = practise(tmp_path)
    command = [sys.executable, "-m", "kiosk", "--home", str(home.root), "--camera", "none", "--windowed"]
    given = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TRAM_LANGUAGE": "vi"}
    log = home.log / "kiosk.log"

    def opened(times: int) -> bool:
        return log.is_file() and log.read_text().count("usable seconds=") == times

    with subprocess.Popen(command, env=given, stderr=subprocess.DEVNULL) as parent:
        family: list[psutil.Process] = []
        for times, number in enumerate((signal.SIGKILL, signal.SIGSTOP), 1):
            wait_until_others(lambda times=times: opened(times))  # type: ignore[misc]
            window = psutil.Process(parent.pid).children()[0]
            wait_until_others(lambda window=window: bool(window.children()))  # type: ignore[misc]
            family += [window, *window.children(recursive=True)]
            window.send_signal(number)
        wait_until_others(lambda: opened(3))
        second = subprocess.run(command, env=given, stderr=subprocess.PIPE, text=True)
        assert second.returncode == FAILED and "đang mở" in second.stderr
        assert opened(3)
        wait_until_others(lambda: not any(alive(process) for process in family))
        window = psutil.Process(parent.pid).children()[0]
        parent.kill()
        wait_until_others(lambda: not alive(window))
    assert [line.rpartition("by ")[2] for line in log.read_text().splitlines() if "the window is back" in line] == ["signal 9", "freezing"]

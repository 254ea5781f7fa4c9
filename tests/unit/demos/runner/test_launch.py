"""A child ends with its parent, and hears nothing of what a terminal tells both."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

from demos.runner.launch import launch
from tests.unit.demos.runner.escapes import repeat

ALONE = "from tests.unit.demos.runner.test_launch import tell_a_child; tell_a_child()"


def tell_a_child() -> None:
    """Ctrl-C all the while that a child starts, and while it waits."""
    process, connection = launch(repeat)
    assert process.pid is not None
    for _ in range(50):
        os.kill(process.pid, signal.SIGINT)
        time.sleep(0.01)
    connection.send_bytes(b"still here")
    assert connection.recv_bytes() == b"still here"
    process.join()
    connection.close()
    assert process.exitcode == 0
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_ctrl_c_reaches_no_child_however_early_it_comes() -> None:
    tell_a_child()


def test_nor_the_first_child_with_which_all_else_starts() -> None:
    subprocess.run([sys.executable, "-c", ALONE], check=True)

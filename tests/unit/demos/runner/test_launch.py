"""A child ends with its parent, and hears nothing of what a terminal tells both."""

from __future__ import annotations

import os
import signal

from demos.runner.launch import launch
from tests.unit.demos.runner.escapes import repeat


def test_ctrl_c_reaches_no_child_however_early_it_comes() -> None:
    process, connection = launch(repeat)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGINT)
    connection.send_bytes(b"still here")
    assert connection.recv_bytes() == b"still here"
    process.join()
    connection.close()
    assert process.exitcode == 0
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())

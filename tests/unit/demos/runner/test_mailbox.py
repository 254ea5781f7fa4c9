"""The memory between kiosk and worker is given back, also after a kiosk that had no time for it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from demos.runner.mailbox import NAME, SHARED, Mailbox

OWNER = """
import os, time
from demos.runner.mailbox import Mailbox
kept = Mailbox.create()
print(kept.name, flush=True)
time.sleep(600)
"""


def test_what_a_killed_kiosk_left_is_cleared_away_and_what_is_in_use_stays() -> None:
    ours = Mailbox.create()
    with subprocess.Popen([sys.executable, "-c", OWNER], stdout=subprocess.PIPE, text=True, start_new_session=True) as owner:
        assert owner.stdout is not None
        left = Path(SHARED / owner.stdout.readline().strip())
        assert left.name.startswith(NAME)
        Mailbox.create().close()
        assert left.exists()
        os.killpg(owner.pid, signal.SIGKILL)  # with the process that would have cleaned up after it
    Mailbox.create().close()  # or that of another test, which was quicker
    assert not left.exists()
    assert (SHARED / ours.name).exists()
    ours.close()
    assert not (SHARED / ours.name).exists()

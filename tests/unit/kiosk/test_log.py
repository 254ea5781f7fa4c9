"""The log says what went wrong in the program, and nothing about a visitor."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.patience import PATIENCE_S

SECRET = "0912 345 678"
PROGRAM = f"""
import threading
from pathlib import Path
from kiosk import log
from models.errors import KnownError

log.keep(Path("{{folder}}"))
bugs = []
log.catch_bugs(lambda: bugs.append(1))
thread = threading.Thread(target=lambda: int("{SECRET}"), name="a thread")
thread.start()
thread.join()
assert bugs == [1]
try:
    {{{{}}}}["{SECRET}"]
except KeyError:
    import logging
    logging.getLogger("leads").exception("something")
raise KnownError("lead-io", reason="EIO")
"""


def test_bugs_are_logged_with_their_place_and_without_what_was_typed(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM.replace("{folder}", str(tmp_path / "log")).replace("{{}}", "{}"))
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, str(program)], cwd=root, env={"PYTHONPATH": str(root)}, capture_output=True, timeout=PATIENCE_S, check=False
    )
    assert ended.returncode == 1, ended.stderr.decode()
    written = (tmp_path / "log" / "kiosk.log").read_text()
    for expected in ("ValueError", "KeyError", "lead-io reason='EIO'", "program.py"):
        assert expected in written
    messages = "\n".join(line for line in (written + ended.stderr.decode()).splitlines() if not line.startswith("    "))
    assert SECRET not in messages

"""Writes the report of a check into a file as the command line does, in a process of its own: it measures, and can be stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from exhibitor_admin.words import Spoken
from models.errors import KnownError

LOOK_SECONDS = 0.2
BAD_PACKAGE = 1
"""How the command ends for a package with problems too; the report tells them."""


def send_report(source: Path, target: Path, language: Spoken, check: Callable[[], None]) -> None:
    """Over what is at `target`. `check` is called all the while; when it raises, the process is ended and nothing is written.

    Raises KnownError `report-failed` (reason) with what the process said last.
    """
    command = [
        sys.executable,
        "-m",
        "exhibitor_admin",
        "--language",
        language,
        "demo",
        "check",
        str(source),
        "--html",
        str(target),
        "--force",
    ]
    before = target.stat().st_mtime_ns if target.exists() else None
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment) as process:
        try:
            said = _wait(process, check)
        except BaseException:
            process.send_signal(signal.SIGTERM)
            raise
    written = target.exists() and target.stat().st_mtime_ns != before
    if process.returncode not in (0, BAD_PACKAGE) or not written:
        raise KnownError("report-failed", reason=(said.strip().splitlines() or ["-"])[-1])


def _wait(process: subprocess.Popen[str], check: Callable[[], None]) -> str:
    while True:
        check()
        try:
            return process.communicate(timeout=LOOK_SECONDS)[1]
        except subprocess.TimeoutExpired:
            continue

"""Runs a piece of Python in a process that the kernel kills the moment it, or any child of it, opens an internet socket."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from collections.abc import Mapping

from tests.patience import PATIENCE_S

FILTER = """
import socket
import pyseccomp
rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
for family in (socket.AF_INET, socket.AF_INET6):
    rules.add_rule(pyseccomp.KILL_PROCESS, "socket", pyseccomp.Arg(0, pyseccomp.EQ, family))
rules.load()
"""
KILLED = -31
"""The exit code of a process that broke the filter: SIGSYS."""


def run_without_internet(code: str, environment: Mapping[str, str]) -> int:
    """The exit code; `environment` is added to this process's own."""
    whole = FILTER + textwrap.dedent(code)
    return subprocess.run([sys.executable, "-c", whole], env={**os.environ, **environment}, check=False, timeout=PATIENCE_S).returncode

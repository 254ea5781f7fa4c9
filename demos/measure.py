"""How fast a demo is on this machine, and how much memory it takes: measured in the worker that the kiosk uses."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import psutil

from demos.runner.sandbox import SandboxLevel


@dataclass(frozen=True, slots=True)
class Measured:
    """One trial of a demo with its own samples."""

    cold_ms: float
    """From starting the worker to its first readiness: opening the models and one run on a blank picture."""
    p50_ms: float
    """Median time from telling the worker of a picture to its answer."""
    p95_ms: float
    peak_bytes: int
    """The most memory the worker's process held."""
    runs: int
    """Pictures that the times are made from."""
    providers: tuple[str, ...]
    """The execution providers that really ran the models."""
    sandbox: SandboxLevel
    """What walled the worker in on this machine."""

    @property
    def pictures_per_second(self) -> float:
        return 1000 / self.p50_ms


def peak_bytes(pid: int) -> int:
    """The most memory that a process has held so far; what it holds now where the system doesn't remember. 0 for one that is gone."""
    try:
        if sys.platform == "linux":
            lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
            return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)
        memory = psutil.Process(pid).memory_info()
        return int(getattr(memory, "peak_wset", memory.rss))
    except (OSError, psutil.Error):
        return 0

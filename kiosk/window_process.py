"""One process of the kiosk's window as its parent sees it: it beats while its UI thread lives, and all it started dies with it."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic

HEARTBEAT, FALLEN_BY = "TRAM_HEARTBEAT", "TRAM_FALLEN_BY"
"""What the process finds in its environment: the number of the pipe to beat into, and how the one before it ended."""
BEAT, LEAVING = b".", b"q"
ANEW = 75
"""Exit code of a window that is to be opened again, because staff changed what it begins with (EX_TEMPFAIL of sysexits.h)."""
BEAT_MS = 250
SILENT_SECONDS = 1.5
"""A window that hasn't beaten for so long is frozen."""
START_SECONDS = 30.0
"""Until the first beat."""
LEAVE_SECONDS = 5.0
"""For a window that was told to end, or says that it does."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a window's process ended."""

    code: int
    """The exit code; below 0 the signal that ended it."""
    frozen: bool
    opened: bool
    """Whether it ever beat."""
    in_order: bool
    """Whether it was told to end, or left by itself."""
    seconds: float

    @property
    def how(self) -> str:
        """For the log."""
        return "freezing" if self.frozen else f"signal {-self.code}" if self.code < 0 else f"exit code {self.code}"


@dataclass(frozen=True, slots=True)
class SignOfLife:
    """What the window's process knows of its parent."""

    pipe: int
    """To beat into."""
    fallen_by: str
    """How the window before this one ended; empty for the first."""

    @classmethod
    def found(cls, environment: Mapping[str, str]) -> SignOfLife | None:
        """None where no parent listens."""
        pipe = environment.get(HEARTBEAT, "")
        return cls(int(pipe), environment.get(FALLEN_BY, "")) if pipe.isdecimal() else None


class WindowProcess:
    """Starts when it is made; `end` it."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], fallen_by: str) -> None:
        self._pipe, theirs = os.pipe()
        self._began = monotonic()
        given = {**environment, HEARTBEAT: str(theirs), FALLEN_BY: fallen_by}
        self._process = subprocess.Popen(command, env=given, pass_fds=(theirs,), start_new_session=True)
        os.close(theirs)
        self.due = self._began + START_SECONDS
        """When the next sign of life must have come."""
        self._opened = self._leaving = self._gone = False

    def fileno(self) -> int:
        """Of what it beats into."""
        return self._pipe

    def hear(self) -> bool:
        """Take in what it said; False when it will never say anything again."""
        heard = os.read(self._pipe, 4096)
        if not heard:
            self._gone = True
            return False
        self._opened = True
        if LEAVING in heard:
            self._give_time_to_leave()
        elif not self._leaving:
            self.due = monotonic() + SILENT_SECONDS
        return True

    def forgive(self) -> None:
        """It had no chance to beat: wait anew."""
        self.due = monotonic() + (SILENT_SECONDS if self._opened else START_SECONDS)

    def leave(self) -> None:
        """Ask it to end in good order."""
        self._process.terminate()
        self._give_time_to_leave()

    def end(self) -> Ended:
        """Let it finish if it is about to; then nothing of it or of what it started is left."""
        if self._gone:
            with suppress(subprocess.TimeoutExpired):
                self._process.wait(LEAVE_SECONDS)
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        code = self._process.wait()
        os.close(self._pipe)
        frozen = not self._gone and not self._leaving
        return Ended(code, frozen, self._opened, self._leaving or code == 0, monotonic() - self._began)

    def _give_time_to_leave(self) -> None:
        if not self._leaving:
            self._leaving, self.due = True, monotonic() + LEAVE_SECONDS

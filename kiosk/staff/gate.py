"""Lets in whoever knows the PIN, ever more slowly after wrong ones; switching off and on forgives nothing."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from demos.records import Record, read_record, write_record
from kiosk.event.pin import check_pin, hash_pin, is_pin
from kiosk.leads.attempts import FORGIVEN_S, wait_s
from kiosk.leads.elapsed import SECOND_NS, surely_elapsed_ns
from kiosk.staff.choices import choose, read_choices
from models.errors import KnownError

FILE = "staff-tries.json"

log = logging.getLogger(__name__)


class Tries(Record):
    """Wrong PINs since the last right one."""

    failures: int = 0
    last_ns: int = 0
    """By the monotonic clock."""


class Gate:
    """For one kiosk; its methods may be called on any thread, and `enter` takes a tenth of a second."""

    def __init__(self, home: Path, now_ns: Callable[[], int] = time.monotonic_ns) -> None:
        self._home, self._now_ns = home, now_ns
        self._lock = threading.Lock()
        self._tries = read_record(home / FILE, Tries)

    @property
    def has_pin(self) -> bool:
        return bool(read_choices(self._home).pin)

    def seconds_left(self) -> int:
        """Until the next try counts; 0 when it may be made."""
        tries = self._tries
        waited_s = surely_elapsed_ns(tries.last_ns, self._now_ns()) // SECOND_NS
        return max(0, wait_s(tries.failures) - waited_s) if tries.failures and waited_s < FORGIVEN_S else 0

    def enter(self, digits: str) -> None:
        """Raises KnownError `pin-wait` (seconds), which isn't a try, and `pin-wrong` (seconds until the next)."""
        with self._lock:
            if left := self.seconds_left():
                raise KnownError("pin-wait", seconds=left)
            failures = self._tries.failures
            self._remember(failures + 1)  # before it is known: pulling the plug is no way out
            if not is_pin(digits, read_choices(self._home).pin):
                log.warning("staff: a wrong PIN, failures=%d", failures + 1)
                raise KnownError("pin-wrong", seconds=self.seconds_left())
            log.info("staff: let in after failures=%d", failures)
            self._remember(0)

    def set_pin(self, digits: str) -> None:
        """Raises KnownError as `check_pin` and `choose` do."""
        check_pin(digits)
        choose(self._home, pin=hash_pin(digits))
        log.info("staff: a new PIN")

    def _remember(self, failures: int) -> None:
        """A full disk keeps nobody out who must make room on it; until the machine is started anew the delay grows all the same."""
        self._tries = Tries(failures=failures, last_ns=self._now_ns())
        try:
            write_record(self._home / FILE, self._tries)
        except OSError as error:
            log.warning("staff: tries can't be written down: %s", error)

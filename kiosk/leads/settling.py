"""Carries visitors' requests out while the kiosk runs, on a thread of its own: nobody need be there when the ten minutes are over."""

from __future__ import annotations

import logging
import threading

from kiosk.leads.requests import RequestDesk
from models.errors import KnownError

log = logging.getLogger(__name__)

EVERY_S = 5.0


class Settling:
    """Begins at once, so that what came due while the kiosk was off is done first."""

    def __init__(self, requests: RequestDesk, every_s: float = EVERY_S) -> None:
        self._requests = requests
        self._every_s = every_s
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="settling", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Wait for what is being carried out; before the store is closed."""
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        told = ""
        while not self._over.is_set():
            told = self._settle(told)
            self._over.wait(self._every_s)

    def _settle(self, told: str) -> str:
        """Returns the code of what is in the way, which is logged once; it is tried again the next time."""
        try:
            settled = self._requests.settle()
        except KnownError as error:
            if error.code != told:
                log.warning("requests wait: %s", error)
            return error.code
        except Exception:  # a bug; the next request may still be carried out
            if told != "bug":
                log.exception("carrying out requests failed")
            return "bug"
        if settled.erased or settled.withdrawn:
            log.info("carried out erased=%d withdrawn=%d swept=%s", settled.erased, settled.withdrawn, settled.swept)
        return ""

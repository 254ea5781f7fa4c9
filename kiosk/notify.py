"""Tells systemd that the kiosk is open and lives, where it was started by systemd: sd_notify(3) in a few lines."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress


class Notify:
    """Says nothing where nobody listens."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        address = environment.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) if address else None
        self._ready = False

    def alive(self) -> None:
        """Feed the watchdog; the first time, say that the service is up."""
        if self._socket is not None:
            with suppress(OSError):  # a listener that is busy or gone is no reason to stop
                self._socket.sendto(b"WATCHDOG=1" if self._ready else b"READY=1\nWATCHDOG=1", self._address)
                self._ready = True

"""Ends the program in good order when the system asks for it."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot


class Farewell(QObject):
    """SIGINT and SIGTERM end the application: Python hears of a signal only when it runs, so a socket wakes it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        self._there.setblocking(False)
        signal.set_wakeup_fd(self._there.fileno())
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)
        self._bell = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._bell.activated.connect(self._quit)

    @Slot()
    def _quit(self) -> None:
        self._here.recv(1)
        QCoreApplication.exit()  # `quit` would ask the window first, which says no

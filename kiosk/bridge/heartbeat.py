"""The sign of life that the window's thread gives to the parent process."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from kiosk.window_process import BEAT, BEAT_MS, LEAVING


class Heartbeat(QObject):
    """Beats into the pipe while the event loop runs; without a parent at its other end nobody would bring the window back, so it ends."""

    def __init__(self, pipe: int, parent: QObject) -> None:
        super().__init__(parent)
        self._pipe = pipe
        os.set_inheritable(pipe, False)
        os.set_blocking(pipe, False)
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self._beat()

    def leave(self) -> None:
        """From now on silence means that the kiosk is being closed."""
        self._timer.stop()
        self._say(LEAVING)

    @Slot()
    def _beat(self) -> None:
        self._say(BEAT)

    def _say(self, what: bytes) -> None:
        try:
            os.write(self._pipe, what)
        except BlockingIOError:
            pass  # a parent that was stopped hears enough when it goes on
        except OSError:
            QCoreApplication.exit(1)

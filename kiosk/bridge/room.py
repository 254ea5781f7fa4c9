"""Whether the disk still has room for demos beside the leads; staff read more in their panel and in the log."""

from __future__ import annotations

import logging

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.leads.disk import MIB, DiskGuard, State
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

EVERY_MS = 20_000

log = logging.getLogger(__name__)


@QmlElement
@QmlUncreatable("The kiosk watches its disk")
class DiskRoom(QObject):  # type: ignore[operator]
    """Looks by itself now and then, and whenever `check` is called; each change of state stands in the log."""

    changed = Signal()

    def __init__(self, guard: DiskGuard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guard = guard
        self._state: State = "ample"
        self._free = 0
        self._trouble = ""
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()
        self.check()

    @property
    def demos_rest(self) -> bool:
        """Whether no demo may be started, so that leads keep what is left."""
        return self._state == "leads-only"

    @Slot()
    def check(self) -> None:
        """Ask the disk now; where it doesn't answer, what was known of it stays true."""
        try:
            room = self._guard.room()
        except KnownError as error:
            if error.code != self._trouble:
                log.warning("the disk can't be asked: %s", error)
            self._trouble = error.code
            return
        self._trouble = ""
        if room.state != self._state:
            level = logging.INFO if room.state == "ample" else logging.WARNING
            log.log(level, "disk room=%s free_megabytes=%d", room.state, room.free // MIB)
        if (room.state, room.free // MIB) != (self._state, self._free // MIB):
            self._state, self._free = room.state, room.free
            self.changed.emit()

    def speak(self) -> None:
        """The language has changed."""
        self.changed.emit()

    def close(self) -> None:
        self._timer.stop()

    demosRest = Property(bool, lambda self: self.demos_rest, notify=changed)

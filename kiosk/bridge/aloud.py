"""Sound that the visitor plays: which, how far it has come, and whether it may and can be heard."""

from __future__ import annotations

import threading

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from demos.values import Audio
from kiosk.loudspeaker import Aloud, Loudspeaker

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FOLLOW_EVERY_MS = 50


@QmlElement
@QmlUncreatable("Sound comes from the demo")
class PlayedAloud(QObject):  # type: ignore[operator]
    """One sound at a time, by its name; nothing is ever played but by `play`."""

    changed = Signal()
    moved = Signal()
    _looked = Signal(bool)
    _ended = Signal(object, bool)

    def __init__(self, loudspeaker: Loudspeaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudspeaker = loudspeaker
        self._which, self._muted, self._there = "", False, True
        self._aloud: Aloud | None = None
        self._following = QTimer(self, interval=FOLLOW_EVERY_MS)
        self._following.timeout.connect(self.moved)
        self._looked.connect(self._know, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """Know again whether there is a loudspeaker, a moment later: asking the system takes longer than a frame."""
        threading.Thread(target=lambda: self._looked.emit(self._loudspeaker.present()), name="loudspeaker-look", daemon=True).start()

    def play(self, which: str, audio: Audio) -> None:
        """In place of what is played."""
        self.stop()
        if self._muted:
            return
        aloud: list[Aloud] = []
        aloud.append(self._loudspeaker.play(audio, lambda heard: self._ended.emit(aloud, heard)))
        self._which, self._aloud = which, aloud[0]
        self._following.start()
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Silence, at once; nothing of it is kept."""
        self._following.stop()
        if self._aloud is not None:
            self._aloud.stop()
            self._which, self._aloud = "", None
            self.changed.emit()

    def mute(self, muted: bool) -> None:
        """Whether nothing may be heard."""
        if muted != self._muted:
            self._muted = muted
            self.stop()
            self.changed.emit()

    @Slot(bool)
    def _know(self, there: bool) -> None:
        if there != self._there:
            self._there = there
            self.changed.emit()

    @Slot(object, bool)
    def _end(self, aloud: list[Aloud], heard: bool) -> None:
        if self._aloud in aloud:
            self.stop()
            self._know(heard)

    which = Property(str, lambda self: self._which, notify=changed)
    """The name of what is played; empty in silence."""
    part = Property(float, lambda self: self._aloud.part if self._aloud is not None else 0.0, notify=moved)
    """How much of it has been played, in 0..1."""
    muted = Property(bool, lambda self: self._muted, notify=changed)
    there = Property(bool, lambda self: self._there, notify=changed)
    """Whether there is a loudspeaker, as far as is known: `play` tries in any case."""

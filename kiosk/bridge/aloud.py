"""Sound that the visitor plays: which, how far it has come, and whether it may and can be heard."""

from __future__ import annotations

import threading

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
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

    def __init__(self, loudspeaker: Loudspeaker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loudspeaker = loudspeaker
        self._which, self._muted, self._there = "", False, True
        self._aloud: Aloud | None = None
        self._looking = False
        self._seen: bool | None = None
        """What the system answered, until it is told."""
        self._following = QTimer(self, interval=FOLLOW_EVERY_MS)
        self._following.timeout.connect(self._follow)

    def look(self) -> None:
        """Know again whether there is a loudspeaker, a moment later: asking the system takes longer than a frame."""
        self._looking, self._seen = True, None
        threading.Thread(target=self._ask, name="loudspeaker-look", daemon=True).start()
        self._following.start()

    def play(self, which: str, audio: Audio) -> None:
        """In place of what is played."""
        self.stop()
        if not self._muted:
            self._which, self._aloud = which, self._loudspeaker.play(audio)
            self._following.start()
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Silence, at once; nothing of it is kept."""
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

    def _ask(self) -> None:
        self._seen = self._loudspeaker.present()

    @Slot()
    def _follow(self) -> None:
        if self._seen is not None:
            self._know(self._seen)
            self._looking, self._seen = False, None
        if self._aloud is not None and self._aloud.ended.is_set():
            self._know(self._aloud.heard)
            self.stop()
        if self._aloud is not None:
            self.moved.emit()
        elif not self._looking:
            self._following.stop()

    def _know(self, there: bool) -> None:
        if there != self._there:
            self._there = there
            self.changed.emit()

    which = Property(str, lambda self: self._which, notify=changed)
    """The name of what is played; empty in silence."""
    part = Property(float, lambda self: self._aloud.part if self._aloud is not None else 0.0, notify=moved)
    """How much of it has been played, in 0..1."""
    muted = Property(bool, lambda self: self._muted, notify=changed)
    there = Property(bool, lambda self: self._there, notify=changed)
    """Whether there is a loudspeaker, as far as is known: `play` tries in any case."""

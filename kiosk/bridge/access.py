"""What makes the screens easier for this visitor: larger type, more contrast, controls further down, less motion, a voice or silence."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_SIZES = (1.0, 1.2, 1.4, 1.6)
"""What the look's type sizes are multiplied with."""


@dataclass(frozen=True, slots=True)
class Ease:
    """One visitor's choices, or those that every visit begins with."""

    text_scale: float = 1.0
    light: bool = False
    reach: bool = False
    calm: bool = False
    voice: bool = False
    mute: bool = False


@QmlElement
@QmlUncreatable("The kiosk has one")
class Access(QObject):  # type: ignore[operator]
    """The choices of the access sheet; `reset` forgets them with the visitor."""

    changed = Signal()

    def __init__(self, usual: Ease, can_speak: bool, parent: QObject | None = None) -> None:
        """`usual` is what every visit begins with; without a voice in this system there is none to switch on."""
        super().__init__(parent)
        self._usual = usual if can_speak else replace(usual, voice=False)
        self._can_speak, self._silenced = can_speak, False
        self._now = self._usual

    @property
    def now(self) -> Ease:
        """What holds: the visitor's choices, but for what staff have silenced."""
        return replace(self._now, voice=False, mute=True) if self._silenced else self._now

    def silence(self, silenced: bool) -> None:
        """Staff decide whether anything may be heard at all; what the visitor chose comes back with the sound."""
        if silenced != self._silenced:
            self._silenced = silenced
            self.changed.emit()

    def reset(self) -> None:
        """As the next visitor finds it."""
        self._set(self._usual)

    @Slot(float)
    def scaleText(self, scale: float) -> None:
        """Show type that many times as large, within 1 to 1.6."""
        self._set(replace(self._now, text_scale=min(max(scale, TEXT_SIZES[0]), TEXT_SIZES[-1])))

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Switch "light", "reach", "calm", "voice" or "mute" over; a voice can't be heard where nothing may be."""
        if name in ("light", "reach", "calm", "mute") or (name == "voice" and self._can_speak):
            ease = replace(self._now, **{name: not getattr(self._now, name)})
            self._set(replace(ease, voice=ease.voice and name != "mute", mute=ease.mute and name != "voice"))

    def _set(self, ease: Ease) -> None:
        if ease != self._now:
            self._now = ease
            self.changed.emit()

    sizes = Property(list, lambda _self: list(TEXT_SIZES), constant=True)
    canSpeak = Property(bool, lambda self: self._can_speak, constant=True)
    textScale = Property(float, lambda self: self._now.text_scale, notify=changed)
    light = Property(bool, lambda self: self._now.light, notify=changed)
    """The light palette, which has the higher contrast."""
    reach = Property(bool, lambda self: self._now.reach, notify=changed)
    """Every control in the lower third of the screen."""
    calm = Property(bool, lambda self: self._now.calm, notify=changed)
    """No motion but what pictures do themselves."""
    voice = Property(bool, lambda self: self.now.voice, notify=changed)
    """Say what is touched and which page is on."""
    mute = Property(bool, lambda self: self.now.mute, notify=changed)
    """Nothing may be heard."""
    silenced = Property(bool, lambda self: self._silenced, notify=changed)
    """Staff have decided that, and the visitor can't change it."""

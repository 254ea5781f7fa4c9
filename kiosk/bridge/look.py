"""How the event restyles the screens: its colours at once, its logo and background as soon as they are safe to show."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.copies import Copies
from kiosk.event.theme import EventTheme

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOGO_SIDE, BACKGROUND_SIDE = 640, 1920
"""Of the copies that are shown, in pixels."""


@QmlElement
@QmlUncreatable("The event has one")
class Look(QObject):  # type: ignore[operator]
    """What Theme wears; paths are empty until there is something to show."""

    changed = Signal()

    def __init__(self, theme: EventTheme, folder: Path, copies: Path, parent: QObject | None = None) -> None:
        """`folder` is the event's, `copies` where pictures encoded by us are kept."""
        super().__init__(parent)
        self._theme = theme
        self._paths = {"logo": "", "background": ""}
        self._copies = Copies(copies)
        self._copies.made.connect(self._take)
        for kind, name, side in (("logo", theme.logo, LOGO_SIDE), ("background", theme.background, BACKGROUND_SIDE)):
            if name is not None:
                self._copies.make(kind, folder / name, side)

    @Slot(str, str)
    def _take(self, kind: str, path: str) -> None:
        self._paths[kind] = path
        self.changed.emit()

    palettes = Property(dict, lambda self: {name: dict(palette) for name, palette in self._theme.palettes.items()}, constant=True)
    logo = Property(str, lambda self: self._paths["logo"], notify=changed)
    background = Property(str, lambda self: self._paths["background"], notify=changed)

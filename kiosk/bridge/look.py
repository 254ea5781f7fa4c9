"""How the event restyles the screens: its colours at once, its logo and background as soon as they are safe to show."""

from __future__ import annotations

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QThreadPool, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.event.pictures import fresh_copy
from kiosk.event.theme import EventTheme
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOGO_SIDE, BACKGROUND_SIDE = 640, 1920
"""Of the copies that are shown, in pixels."""

log = logging.getLogger(__name__)


class _Answer(QObject):
    """Carries what became of a picture to the look that asked."""

    given = Signal(str, str)


def _prepare(answer: _Answer, kind: str, picture: Path, copies: Path, longest_side: int) -> None:
    """On a thread of the pool; without the picture the house's own look stays."""
    try:
        answer.given.emit(kind, str(fresh_copy(picture, copies, longest_side)))
    except (KnownError, OSError) as error:
        log.warning("the event's %s can't be shown: %s", kind, error)


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
        self._answer = _Answer()
        self._answer.given.connect(self._take)
        for kind, name, side in (("logo", theme.logo, LOGO_SIDE), ("background", theme.background, BACKGROUND_SIDE)):
            if name is not None:
                QThreadPool.globalInstance().start(partial(_prepare, self._answer, kind, folder / name, copies, side))

    @Slot(str, str)
    def _take(self, kind: str, path: str) -> None:
        self._paths[kind] = path
        self.changed.emit()

    palettes = Property(dict, lambda self: {name: dict(palette) for name, palette in self._theme.palettes.items()}, constant=True)
    logo = Property(str, lambda self: self._paths["logo"], notify=changed)
    background = Property(str, lambda self: self._paths["background"], notify=changed)

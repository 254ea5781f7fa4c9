"""`Logos`: the exhibitors' logos, each prepared once somebody wants to see it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.copies import Copies
from kiosk.event.logo import FOLDER, SIDE
from kiosk.event.record import Exhibitor

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The event has one")
class Logos(QObject):  # type: ignore[operator]
    """Where an exhibitor has none, there is no path, now or later."""

    changed = Signal()

    def __init__(self, exhibitors: Mapping[str, Exhibitor], event: Path, copies: Path, parent: QObject | None = None) -> None:
        """`event` is the event's folder, `copies` where pictures encoded by us are kept."""
        super().__init__(parent)
        self._waiting = {id: event / FOLDER / record.logo for id, record in exhibitors.items() if record.logo}
        self._paths: dict[str, str] = {}
        self._copies = Copies(copies)
        self._copies.made.connect(self._take)

    def path(self, exhibitor: str) -> str:
        """Of the copy that may be shown; empty as long as there is none."""
        return self._paths.get(exhibitor, "")

    @Slot(str)
    def want(self, exhibitor: str) -> None:
        """Prepare the logo of this one."""
        if (picture := self._waiting.pop(exhibitor, None)) is not None:
            self._copies.make(exhibitor, picture, SIDE)

    @Slot(str, str)
    def _take(self, exhibitor: str, path: str) -> None:
        self._paths[exhibitor] = path
        self.changed.emit()

    paths = Property("QVariantMap", lambda self: self._paths, notify=changed)  # type: ignore[arg-type]
    """By the exhibitor's id."""

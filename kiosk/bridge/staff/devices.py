"""Which camera the kiosk looks through and which microphone it hears, and whether the camera is a mirror."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.words import say, say_error
from kiosk.capture.choose import RECORDED, camera, microphone
from kiosk.capture.microphone import microphone_names
from kiosk.capture.rehearsed import Rehearsed
from kiosk.capture.source import Target
from kiosk.settings import Settings
from kiosk.staff.choices import choose
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Kind = Literal["camera", "microphone"]
MOST_CAMERAS = 10
"""Numbers that are looked at."""


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """One that can be chosen."""

    key: str
    """As settings name it."""
    title: str
    note: str
    icon: str
    chosen: bool


@QmlElement
@QmlUncreatable("Staff choose among them")
class Devices(QObject):  # type: ignore[operator]
    """Cameras, or microphones; `look` says which there are. A choice holds for the next demo, and after every start."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, kind: Kind, home: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind, self._home = kind, home
        self._named = self._first = settings.camera if kind == "camera" else settings.microphone
        self._mirror = settings.mirror
        self._trouble: KnownError | None = None
        self._there = False
        self._rows: Rows[DeviceRow] = Rows(DeviceRow, self)

    @property
    def named(self) -> str:
        """The chosen one, as settings name it."""
        return self._named

    @property
    def mirrored(self) -> bool:
        return self._mirror

    @property
    def there(self) -> bool:
        """Whether the chosen one could be opened, as far as could be told without opening it when it was last looked for."""
        return self._there

    @property
    def now(self) -> str:
        """The chosen one in words."""
        return next((row.title for row in self._rows.rows if row.chosen), "")

    def begin(self) -> None:
        self._trouble = None
        self.look()

    @Slot(str)
    def choose(self, key: str) -> None:
        """One of the rows' keys."""
        if key in [row.key for row in self._rows.rows] and self._keep({self._kind: key}):
            self._named = key
            self.chosen.emit()
        self.look()

    @Slot()
    def turn(self) -> None:
        """Show as in a mirror, or as others see it."""
        if self._keep({"mirror": not self._mirror}):
            self._mirror = not self._mirror
            self.chosen.emit()
        self.look()

    @Slot()
    def look(self) -> None:
        """Which there are now."""
        found = self._find()
        names = dict.fromkeys((self._first, self._named, *found, RECORDED, "none"))
        self._there = _is_there(self._kind, self._named)
        self._rows.replace([self._row(name, found) for name in names])
        self.changed.emit()

    def _find(self) -> Mapping[str, str]:
        """Those that are plugged in, in words by how settings name them."""
        if self._kind == "camera":
            return {str(at): say(self.tr("Camera %1"), at + 1) for at in range(MOST_CAMERAS) if _is_there("camera", str(at))}
        names = microphone_names()
        return ({"default": self.tr("The system's own choice")} if names else {}) | {str(at): name for at, name in names.items()}

    def _row(self, named: str, found: Mapping[str, str]) -> DeviceRow:
        none = {"camera": self.tr("No camera"), "microphone": self.tr("No microphone")}[self._kind]
        if named == "none":
            return DeviceRow(named, none, self.tr("Demos show their samples"), _off(self._kind), named == self._named)
        if named == RECORDED:
            note = self.tr("What each demo brought, marked as recorded")
            return DeviceRow(named, self.tr("Recorded input"), note, "play", named == self._named)
        note = self.tr("Is there") if _is_there(self._kind, named) else self.tr("Isn't plugged in")
        return DeviceRow(named, found.get(named) or self._title(named), note, self._kind_icon(), named == self._named)

    def _title(self, named: str) -> str:
        """Of one that isn't plugged in, or of what stands in for one."""
        if named.startswith("file:"):
            return say(self.tr("The file %1"), Path(named).name)
        if named == "default":
            return self.tr("The system's own choice")
        return say(self.tr("Camera %1") if self._kind == "camera" else self.tr("Microphone %1"), int(named) + 1)

    def _kind_icon(self) -> str:
        return {"camera": "camera", "microphone": "mic"}[self._kind]

    def _keep(self, change: dict[str, Any]) -> bool:
        try:
            choose(self._home, **change)
        except KnownError as error:
            self._trouble = error
            return False
        self._trouble = None
        return True

    rows = Property(Rows, lambda self: self._rows, constant=True)
    mirror = Property(bool, lambda self: self._mirror, notify=changed)
    trouble = Property(str, lambda self: say_error(self._trouble) if self._trouble else "", notify=changed)


def _off(kind: Kind) -> str:
    return {"camera": "camera-off", "microphone": "mic-off"}[kind]


def _is_there(kind: Kind, named: str) -> bool:
    target: Target | Rehearsed | None = camera(named) if kind == "camera" else microphone(named)
    return target is not None and target.present()

"""Which camera the kiosk looks through, and whether it shows a mirror."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.bridge.staff.words import say, say_error
from kiosk.capture.choose import camera
from kiosk.settings import Settings
from kiosk.staff.choices import choose
from models.errors import KnownError

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 10
"""Numbers that are looked at."""


@dataclass(frozen=True, slots=True)
class CameraRow:
    """One that can be chosen."""

    key: str
    title: str
    note: str
    icon: str
    chosen: bool


@QmlElement
@QmlUncreatable("Staff have one")
class Cameras(QObject):  # type: ignore[operator]
    """A choice holds at once, and after every start."""

    changed = Signal()
    chosen = Signal(str, bool)
    """Another camera, as settings name it, or mirrored otherwise."""

    def __init__(self, home: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._named, self._mirror = settings.camera, settings.mirror
        self._first = settings.camera
        self._trouble: KnownError | None = None
        self._rows: Rows[CameraRow] = Rows(CameraRow, self)
        self.look()

    @property
    def now(self) -> str:
        """In words."""
        return self._title(self._named)

    @property
    def there(self) -> bool:
        """Whether the chosen one can be opened, as far as can be told without lighting it."""
        target = camera(self._named)
        return target is not None and target.present()

    def begin(self) -> None:
        self._trouble = None
        self.look()

    @Slot(str)
    def choose(self, key: str) -> None:
        """One of the rows' keys."""
        if key in [row.key for row in self._rows.rows]:
            self._keep(key, self._mirror)

    @Slot()
    def turn(self) -> None:
        """Show as in a mirror, or as others see it."""
        self._keep(self._named, not self._mirror)

    @Slot()
    def look(self) -> None:
        """Which there are now."""
        found = [str(number) for number in range(MOST) if _present(str(number))]
        names = dict.fromkeys((self._first, self._named, *found, "none"))
        self._rows.replace(
            [
                CameraRow(name, self._title(name), self._note(name), "camera-off" if name == "none" else "camera", name == self._named)
                for name in names
            ]
        )
        self.changed.emit()

    def _keep(self, named: str, mirror: bool) -> None:
        change: dict[str, Any] = {"camera": named} if named != self._named else {"mirror": mirror}
        try:
            choose(self._home, **change)
        except KnownError as error:
            self._trouble = error
        else:
            self._named, self._mirror, self._trouble = named, mirror, None
            self.chosen.emit(named, mirror)
        self.look()

    def _row(self, named: str) -> CameraRow:
        icon = "camera-off" if named == "none" else "camera"
        return CameraRow(named, self._title(named), self._note(named), icon, named == self._named)

    def _title(self, named: str) -> str:
        if named == "none":
            return self.tr("No camera")
        if named.startswith("file:"):
            return say(self.tr("The clip %1"), Path(named).name)
        return say(self.tr("Camera %1"), int(named) + 1)

    def _note(self, named: str) -> str:
        if named == "none":
            return self.tr("Demos show their samples")
        return self.tr("Is there") if _present(named) else self.tr("Isn't plugged in")

    cameras = Property(Rows, lambda self: self._rows, constant=True)
    mirror = Property(bool, lambda self: self._mirror, notify=changed)
    trouble = Property(str, lambda self: say_error(self._trouble) if self._trouble else "", notify=changed)


def _present(named: str) -> bool:
    target = camera(named)
    return target is not None and target.present()

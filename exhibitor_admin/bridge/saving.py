"""`Saving`: where a file can be put: the folder of documents, and the sticks that are plugged in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QObject, QStandardPaths, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.bridge.rows import Rows
from kiosk.staff.sticks import find_sticks

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

DOCUMENTS = QStandardPaths.StandardLocation.DocumentsLocation


@dataclass(frozen=True, slots=True)
class FolderRow:
    """A folder that files can be put into."""

    folder: str
    name: str
    icon: str
    free: float
    """Gigabytes; 0 where that doesn't matter."""


def free_name(path: Path) -> Path:
    """The path itself, or one beside it with a number, where there is a file already: nothing is ever written over."""
    return next(other for number in range(1, 10_000) if not (other := _numbered(path, number)).exists())


def _numbered(path: Path, number: int) -> Path:
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


@QmlElement
@QmlUncreatable("The window has one")
class Saving(QObject):  # type: ignore[operator]
    """Looks anew whenever it is asked to: sticks come and go."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folders: Rows[FolderRow] = Rows(FolderRow, self)

    @Slot()
    def refresh(self) -> None:
        documents = Path(QStandardPaths.writableLocation(DOCUMENTS))
        rows = [FolderRow(str(documents), documents.name, "hard-drive", 0)]
        rows += [FolderRow(str(stick.folder), stick.name, "usb", stick.free / 1e9) for stick in find_sticks() if stick.writable]
        self._folders.replace(rows)
        self.changed.emit()

    @Slot(str, str, result=str)
    def path(self, folder: str, name: str) -> str:
        """Where a file of this name would go; a name that is a whole path goes there."""
        return str(Path(folder) / name.strip())

    folders = Property(Rows, lambda self: self._folders, constant=True)

"""A list that a screen shows: rows that are frozen dataclasses, replaced in place so that only what changed is drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Row = TypeVar("Row")
NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("Lists come from the kiosk")
class Rows(QAbstractListModel, Generic[Row]):  # type: ignore[operator]
    """Every field of the rows' class is a role of the same name."""

    def __init__(self, kind: type[Row], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
        self._first_role = int(Qt.ItemDataRole.UserRole)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def replace(self, rows: Sequence[Row]) -> None:
        """Change the rows that differ; new ones are added, and those too many taken away, at the end."""
        had, has = len(self._rows), len(rows)
        both = min(had, has)
        old, self._rows[:both] = self._rows[:both], rows[:both]
        self._tell_changes(old, rows)
        if has > had:
            self.beginInsertRows(NOWHERE, had, has - 1)
            self._rows.extend(rows[had:])
            self.endInsertRows()
        elif has < had:
            self.beginRemoveRows(NOWHERE, has, had - 1)
            del self._rows[has:]
            self.endRemoveRows()

    def _tell_changes(self, old: Sequence[Row], new: Sequence[Row]) -> None:
        """One signal for all: thirty times a second, each costs more than the few rows between that stay the same."""
        changed = [at for at, (before, now) in enumerate(zip(old, new, strict=False)) if before != now]
        if changed:
            roles = [
                self._first_role + role
                for role, name in enumerate(self._names)
                if any(getattr(old[at], name) != getattr(new[at], name) for at in changed)
            ]
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), roles)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        at = role - self._first_role
        if not 0 <= at < len(self._names) or not 0 <= index.row() < len(self._rows):
            return None
        return getattr(self._rows[index.row()], self._names[at])

    def roleNames(self) -> dict[int, QByteArray]:
        return {self._first_role + at: QByteArray(name.encode()) for at, name in enumerate(self._names)}

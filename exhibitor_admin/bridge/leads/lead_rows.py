"""`LeadRows`: the lines of the leads' table, read by the page as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.leads.open_table import Line, OpenTable

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 64
"""Lines; a screen holds some twenty."""
PAGES_KEPT = 8
NOWHERE = QModelIndex()
ROLES = ("id", "cells", "twin")
FIRST = int(Qt.ItemDataRole.UserRole)


@QmlElement
@QmlUncreatable("The leads have one")
class LeadRows(QAbstractListModel):  # type: ignore[operator]
    """Each line has its `id`, its `cells` as texts, and whether it may be somebody's second (`twin`)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[int] = ()
        self._page: Callable[[int], Sequence[Line | None]] = lambda _: ()
        self._say: Callable[[Line], list[str]] = lambda _: []
        self._twins: Collection[str] = ()

    @property
    def places(self) -> Sequence[int]:
        """What is shown, as `OpenTable.find` found it."""
        return self._places

    def show(self, table: OpenTable | None, places: Sequence[int], say: Callable[[Line], list[str]], twins: Collection[str]) -> None:
        """Other lines in place of these; the view stays where it was scrolled to."""
        had, has = len(self._places), len(places)
        if has > had:
            self.beginInsertRows(NOWHERE, had, has - 1)
        elif has < had:
            self.beginRemoveRows(NOWHERE, has, had - 1)
        self._places, self._say, self._twins = places, say, twins
        self._page = lru_cache(PAGES_KEPT)(lambda page: table.lines(places[page * PAGE : (page + 1) * PAGE]) if table else ())
        if has > had:
            self.endInsertRows()
        elif has < had:
            self.endRemoveRows()
        if both := min(had, has):
            self.dataChanged.emit(self.index(0), self.index(both - 1), [])

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        at = index.row()
        if not 0 <= role - FIRST < len(ROLES) or not 0 <= at < len(self._places):
            return None
        line = self._page(at // PAGE)[at % PAGE]
        match ROLES[role - FIRST]:
            case "id":
                return line.id if line else ""
            case "cells":
                return self._say(line) if line else []
            case _:
                return line is not None and line.id in self._twins

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST + at: QByteArray(name.encode()) for at, name in enumerate(ROLES)}

"""`TableColumns`: which columns the table of contacts has, chosen once and remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.leads import said
from exhibitor_admin.bridge.office import Office
from exhibitor_admin.leads.columns import CHOOSABLE, keep_columns, read_columns
from kiosk.bridge.rows import Rows
from models.errors import KnownError

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ColumnRow:
    """A column of the table."""

    id: str
    name: str
    on: bool


@QmlElement
@QmlUncreatable("The leads have one")
class TableColumns(QObject):  # type: ignore[operator]
    """In `all` those are on that are shown, in `heads` the one that is sorted by."""

    changed = Signal()

    def __init__(self, office: Office, fail: Callable[[KnownError], None], parent: QObject | None = None) -> None:
        """`fail` says that they can't be remembered."""
        super().__init__(parent)
        self._fail = fail
        self._path = office.organiser.columns
        self._chosen = read_columns(self._path)
        self._all: Rows[ColumnRow] = Rows(ColumnRow, self)
        self._heads: Rows[ColumnRow] = Rows(ColumnRow, self)

    @property
    def shown(self) -> tuple[str, ...]:
        """The name comes first, always."""
        return ("name", *self._chosen)

    def tell(self, sort: str) -> None:
        """In the language of now, with the column that is sorted by."""
        names = said.columns()
        self._all.replace([ColumnRow(column, names[column], column in self._chosen) for column in CHOOSABLE])
        self._heads.replace([ColumnRow(column, names[column], column == sort) for column in self.shown])

    @Slot(str)
    def toggle(self, column: str) -> None:
        """Show a column, or don't; remembered."""
        chosen = set(self._chosen) ^ {column}
        self._chosen = tuple(column for column in CHOOSABLE if column in chosen)
        try:
            keep_columns(self._path, self._chosen)
        except KnownError as error:
            self._fail(error)
        self.changed.emit()

    all = Property(Rows, lambda self: self._all, constant=True)
    heads = Property(Rows, lambda self: self._heads, constant=True)

"""`Sums`: how many contacts there are by day, kiosk and exhibitor: what can be said while they are sealed."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from exhibitor_admin.bridge.insights.sentences import Named
from exhibitor_admin.bridge.leads import said
from exhibitor_admin.leads.left import Left
from kiosk.bridge.rows import Rows

QML_IMPORT_NAME = "Admin.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

BY: dict[str, Callable[[Left], str]] = {
    "day": lambda left: left.hour[:10],
    "kiosk": lambda left: left.kiosk,
    "exhibitor": lambda left: left.exhibitor,
}


@dataclass(frozen=True, slots=True)
class SumRow:
    """How many are of one kiosk, day or exhibitor."""

    name: str
    number: int


@QmlElement
@QmlUncreatable("The leads have one")
class Sums(QObject):  # type: ignore[operator]
    """Lists that stay where they are; what is in them is counted anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sums: dict[str, Rows[SumRow]] = {by: Rows(SumRow, self) for by in BY}

    @property
    def kiosks(self) -> int:
        return len(self._sums["kiosk"].rows)

    def count(self, left: Collection[Left], named: Named) -> None:
        for by, of in BY.items():
            sums: dict[str, int] = {}
            for one in left:
                sums[of(one)] = sums.get(of(one), 0) + one.value
            self._sums[by].replace([SumRow(said.say_part(by, id, named), number) for id, number in sorted(sums.items())])

    byDay = Property(Rows, lambda self: self._sums["day"], constant=True)
    byKiosk = Property(Rows, lambda self: self._sums["kiosk"], constant=True)
    byExhibitor = Property(Rows, lambda self: self._sums["exhibitor"], constant=True)

"""A list tells the screen exactly what changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from kiosk.bridge.rows import Rows


@dataclass(frozen=True, slots=True)
class Fruit:
    name: str
    count: int


def test_only_the_rows_that_differ_are_drawn_anew(qtbot: QtBot) -> None:
    rows = Rows(Fruit)
    rows.replace([Fruit("na", 1), Fruit("bưởi", 2), Fruit("ổi", 3)])
    changed: list[int] = []
    rows.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))

    rows.replace([Fruit("na", 1), Fruit("bưởi", 5), Fruit("ổi", 3)])

    assert changed == [1]
    role = {bytes(name.data()): role for role, name in rows.roleNames().items()}[b"count"]
    assert [rows.data(rows.index(at), role) for at in range(3)] == [1, 5, 3]


def test_a_longer_and_a_shorter_list_grow_and_shrink_at_the_end(qtbot: QtBot) -> None:
    rows = Rows(Fruit)
    told: list[tuple[str, int, int]] = []
    rows.rowsInserted.connect(lambda _parent, first, last: told.append(("in", first, last)))
    rows.rowsRemoved.connect(lambda _parent, first, last: told.append(("out", first, last)))
    rows.modelReset.connect(lambda: told.append(("reset", 0, 0)))

    rows.replace([Fruit("na", 1)])
    rows.replace([Fruit("na", 1), Fruit("ổi", 2), Fruit("mít", 3)])
    rows.replace([Fruit("na", 1)])

    assert told == [("in", 0, 0), ("in", 1, 2), ("out", 1, 2)]
    assert rows.rowCount() == 1
    assert rows.data(rows.index(7), int(Qt.ItemDataRole.UserRole)) is None
    assert rows.rowCount(rows.index(0)) == 0
    assert rows.rowCount(QModelIndex()) == 1

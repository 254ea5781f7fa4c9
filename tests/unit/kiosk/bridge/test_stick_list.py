"""Whatever a stranger called the files on a stick, each can be touched and told from the others, and none turns the page round."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from kiosk.bridge.staff.stick_list import StickList, StickRow
from kiosk.staff.sticks import Stick
from tests.patience import PATIENCE_S

NAMES = (
    b"\xff.tram-event",
    b"\xfe.tram-event",
    b"a\nb.tram-event",
    "\N{RIGHT-TO-LEFT OVERRIDE}c.tram-event".encode(),
    "Hội.tram-event".encode(),
)


class Page(QObject):
    """What QML is to the list: keys and titles go there through Qt, and keys come back."""

    touched = Signal(str)


def test_every_file_can_be_touched_and_its_name_is_one_line(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / os.fsdecode(name) for name in NAMES]
    sticks = StickList(lambda: [Stick(tmp_path, 0, True)], lambda _: [(path, StickRow.of(path, "", "package")) for path in paths])
    with qtbot.waitSignal(sticks.changed, timeout=round(1000 * PATIENCE_S)):
        sticks.look()
    page, chosen = Page(), list[Path | None]()
    page.touched.connect(lambda key: chosen.append(sticks.place(key)))
    for row in sticks.rows.rows:
        page.touched.emit(row.key)
    assert chosen == paths
    assert [row.title for row in sticks.rows.rows] == ["�.tram-event", "�.tram-event", "a�b.tram-event", "�c.tram-event", "Hội.tram-event"]
    sticks.end()

"""A visitor in a wheelchair goes through a whole visit and never touches anything above the lower third but the row over the keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from tests.qml.every_page import controls
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.qml.legible import seen

ROW_OVER_THE_KEYS = 14
"""Its height in u."""


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, size, calm=True)
    yield window
    window.close()


def touch(visit: KioskWindow, **wanted: object) -> None:
    """What has these properties, at the lowest place where it can be touched, which must be within reach."""
    visit.window.grabWindow()

    def fits(item: QQuickItem) -> bool:
        return all(item.property(name) == value for name, value in wanted.items())

    found = next(
        item for item in (*controls(visit.window.contentItem()), *visit.items("Key")) if fits(item) and not seen(visit, item).isEmpty()
    )
    place = seen(visit, found)
    low = QPointF(place.center().x(), max(place.center().y(), place.bottom() - 3 * visit.u))
    keys = visit.items("Keyboard")
    highest = visit.place(keys[0]).top() - ROW_OVER_THE_KEYS * visit.u if keys else visit.window.height() * 2 / 3
    assert low.y() >= highest, wanted
    visit.touch_at(low.x() / visit.u, low.y() / visit.u)


def write(visit: KioskWindow, text: str) -> None:
    for letter in text:
        key = next(key for key in visit.items("Key") if letter in (key.property("label").lower(), key.property("name")))
        visit.touch(key)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_whole_visit_within_reach(visit: KioskWindow, size: tuple[int, int]) -> None:
    visit.kiosk.languages.choose("en")
    touch(visit, icon="accessibility")
    visit.until(lambda: any(sheet.opacity() == 1 for sheet in visit.items("AccessSheet")))
    visit.touch(next(item for item in visit.items("Button") if item.property("icon") == "arrow-down-to-line"))
    visit.touch_at(4, 4)
    visit.until(lambda: not visit.items("AccessSheet"))
    touch(visit, icon="search")
    write(visit, "eye")
    touch(visit, look="done")
    touch(visit, title="Street Eye")
    visit.settled("demo")
    visit.until(lambda: visit.kiosk.demo.state == "ready" and not visit.kiosk.demo.results.waiting)
    touch(visit, chosen=False, fails=True, enabled=True)
    touch(visit, icon="lightbulb")
    visit.settled("how")
    touch(visit, icon="arrow-left")
    visit.settled("demo")
    touch(visit, icon="message-square")
    visit.settled("contact")
    assert len(visit.items("Field")) == 1, "one field at a time"
    write(visit, "anna")
    for _ in range(3):
        touch(visit, name="Next field")
    write(visit, "0912345678")
    touch(visit, look="done")
    assert len(visit.items("Field")) == 6
    for _ in range(2):
        touch(visit, given=False)
    touch(visit, text="Continue" if visit.kiosk.contact.leadsOn else "Send")
    visit.until(lambda: visit.kiosk.screen == "thanks" or visit.kiosk.contact.asking)
    if visit.kiosk.contact.asking:
        touch(visit, text="Send")
    visit.settled("thanks")
    touch(visit, stars=5)
    touch(visit, icon="eraser")
    visit.settled("attract")
    assert not visit.kiosk.access.reach

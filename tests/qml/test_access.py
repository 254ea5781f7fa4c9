"""A visitor who needs larger type, more contrast or less motion: the sheet that offers it, and what it changes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.palette import LIGHT
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE)
    yield window
    window.close()


def button(visit: KioskWindow, **wanted: object) -> QQuickItem:
    return next(it for it in visit.items("Button") if all(it.property(name) == value for name, value in wanted.items()))


def open_sheet(visit: KioskWindow) -> None:
    visit.touch(visit.items("AccessButton")[0])
    visit.until(lambda: any(sheet.opacity() == 1 for sheet in visit.items("AccessSheet")))


def test_the_sheet_changes_the_page_under_it_and_a_wipe_changes_it_back(visit: KioskWindow) -> None:
    def size() -> float:
        return float(max(words.property("size") for words in visit.items("Words")))

    before, ground = size(), visit.colour(3, 50)
    open_sheet(visit)
    visit.touch(button(visit, text="160 %"))
    visit.touch(button(visit, icon="contrast"))
    assert size() == pytest.approx(1.6 * before)
    visit.touch_at(4, 4)
    visit.until(lambda: not visit.items("AccessSheet"))
    assert visit.colour(3, 50) == LIGHT["ground"]
    visit.kiosk.wipe()
    visit.kiosk.begin("")
    visit.settled("gallery")
    assert size() == pytest.approx(before)
    assert visit.colour(3, 50) == ground


def test_less_motion_turns_pages_at_once(visit: KioskWindow) -> None:
    open_sheet(visit)
    visit.touch(button(visit, icon="pause"))
    visit.touch_at(4, 4)
    visit.touch(visit.items("DemoCard")[0])
    visit.window.grabWindow()
    pages = visit.items("PageSlot")
    assert [page.opacity() for page in pages] == [1]


def test_the_question_whether_someone_is_there_closes_the_sheet(visit: KioskWindow) -> None:
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    open_sheet(visit)
    visit.kiosk.idle.ask()
    visit.until(lambda: not visit.items("AccessSheet"))
    visit.kiosk.idle.stay()

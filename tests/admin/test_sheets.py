"""Every sheet of the window by the keyboard: the order of Tab is that of reading, nothing holds it and nothing behind is reached."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from exhibitor_admin.bridge.admin import PLACES
from exhibitor_admin.event import practise_event
from exhibitor_admin.home import OrganiserHome
from kiosk.home import Home
from tests.admin.admin_window import AdminWindow
from tests.qml.kind import kind_of

MOST_STOPS = 60
LEAST_SHEETS = 20


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> AdminWindow:
    """On a practice event."""
    practise_event(Home(tmp_path / "kiosk").event, OrganiserHome(tmp_path / "organiser"), date.today())
    return AdminWindow(qtbot, tmp_path)


def sheets_in(item: QQuickItem) -> Iterator[QQuickItem]:
    """Open or not, those of the place that is on."""
    if item.property("leaveText"):
        yield item
    for child in item.childItems():
        if child.isVisible() or child.property("leaveText"):
            yield from sheets_in(child)


def is_within(item: QQuickItem | None, sheet: QQuickItem) -> bool:
    return item is not None and (item == sheet or is_within(item.parentItem(), sheet))


def is_read_before(one: QQuickItem, other: QQuickItem) -> bool:
    """Above it, or beside it on the left."""
    first, second = (item.mapToScene(QPointF(0, 0)) for item in (one, other))
    return second.y() >= first.y() + one.height() / 2 or (second.x() > first.x() and second.y() > first.y() - one.height() / 2)


def stops(window: AdminWindow, key: Qt.Key) -> list[QQuickItem]:
    """Where the keyboard comes by, until it is back where it began, or for ever."""
    window.key(key)
    found = [window.focused()]
    while len(found) < MOST_STOPS:
        window.key(key)
        if (item := window.focused()) == found[0]:
            break
        found.append(item)
    return found


def trouble(window: AdminWindow, sheet: QQuickItem) -> object:
    """What isn't as it should be on the way through an open sheet, if anything."""
    window.window.grabWindow()  # lays it out
    back, forth = stops(window, Qt.Key.Key_Backtab), stops(window, Qt.Key.Key_Tab)
    outside = [kind_of(item) for item in (*back, *forth) if not is_within(item, sheet)]
    at = {item: (item.mapToScene(QPointF(0, 0)).y(), item.mapToScene(QPointF(0, 0)).x()) for item in forth}
    begin = forth.index(min(forth, key=lambda item: at[item]))
    order = [*forth[begin:], *forth[:begin]]
    return outside or [(kind_of(one), kind_of(other)) for one, other in pairwise(order) if not is_read_before(one, other)]


def settle(window: AdminWindow, place: str) -> None:
    """Until what the place shows has come in."""
    window.until(lambda: not getattr(window.admin, place).tasks.busy)


def walk(window: AdminWindow, sheet: QQuickItem) -> None:
    sheet.setProperty("open", True)
    window.until(lambda: sheet.isVisible() and is_within(window.focused(), sheet))
    window.until(lambda: not trouble(window, sheet))  # what comes in meanwhile may move what is there
    window.key(Qt.Key.Key_Escape)
    window.until(lambda: not sheet.isVisible())


def test_tab_goes_through_every_sheet_as_it_is_read_and_escape_closes_it(window: AdminWindow) -> None:
    walked = set[str]()
    for place in PLACES:
        window.go(place)
        settle(window, place)
        for sheet in list(sheets_in(window.window.contentItem())):
            if kind_of(sheet) not in walked:
                walk(window, sheet)
                walked.add(kind_of(sheet))
    assert len(walked) >= LEAST_SHEETS, walked


def sheet_of(window: AdminWindow, kind: str) -> QQuickItem:
    return next(sheet for sheet in sheets_in(window.window.contentItem()) if kind_of(sheet).startswith(kind))


def test_enter_does_what_the_main_button_does_and_what_cannot_be_taken_back_only_there(window: AdminWindow) -> None:
    window.go("exhibitors")
    exhibitors = window.admin.exhibitors
    window.until(lambda: exhibitors.count == 1)
    window.click(window.button("Take out"))
    window.until(lambda: window.items("RemoveExhibitorSheet"))
    window.key(Qt.Key.Key_Return)
    window.until(lambda: exhibitors.count == 0)
    window.go("home")
    printed = sheet_of(window, "PrintedSheet")
    printed.setProperty("open", True)
    window.until(lambda: window.focused().property("text") == printed.property("leaveText"))
    window.key(Qt.Key.Key_Return)
    window.until(lambda: not printed.isVisible())


def test_a_key_that_is_held_down_presses_once(window: AdminWindow) -> None:
    window.go("exhibitors")
    button = window.button("Take out")
    button.forceActiveFocus()
    for again in (False, True, True, True):
        QCoreApplication.sendEvent(
            window.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", again)
        )
    assert window.items("RemoveExhibitorSheet") and window.admin.exhibitors.count == 1


def test_a_double_click_presses_once(window: AdminWindow) -> None:
    """What the first click did may have put a button there that says yes."""
    window.go("exhibitors")
    button, pressed = window.button("Add an exhibitor"), []
    button.clicked.connect(lambda: pressed.append(True))  # type: ignore[attr-defined]
    window.click_twice(button)
    window.until(lambda: pressed)
    assert len(pressed) == 1

"""The frame round every place: the rail, the language, the lock."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exhibitor_admin.event import PRACTICE_PASSPHRASE, practise_event
from exhibitor_admin.home import OrganiserHome
from kiosk.home import Home
from tests.admin.admin_window import AdminWindow


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Locking its key takes a second."""
    folder = tmp_path_factory.mktemp("practice")
    practise_event(Home(folder / "kiosk").event, OrganiserHome(folder / "organiser"), date(2026, 11, 22))
    return folder


@pytest.fixture
def window(qtbot: QtBot, practice: Path) -> AdminWindow:
    return AdminWindow(qtbot, practice)


def test_each_place_is_a_click_or_a_shortcut_away(window: AdminWindow) -> None:
    places = [row.id for row in window.admin.places.rows]
    for place in reversed(places):
        window.go(place)
    for number, place in enumerate(places):
        window.key(Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.ControlModifier)
        window.at(place)


def test_another_language_is_spoken_at_once(window: AdminWindow) -> None:
    assert "Key is locked" in window.words()
    window.click(window.items("RailItem", text="Tiếng Việt")[0])
    window.until(lambda: "Khoá đang đóng" in window.words())
    assert "Sự kiện chạy thử" in window.words()


def test_the_right_passphrase_opens_the_key_and_a_click_locks_it(window: AdminWindow) -> None:
    window.key(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    window.write("Passphrase", PRACTICE_PASSPHRASE)
    window.key(Qt.Key.Key_Return)
    window.until(lambda: window.admin.lock.opened)
    window.until(lambda: not window.items("UnlockSheet"))
    window.click(window.items("RailItem", text="Key is open")[0])
    window.until(lambda: not window.admin.lock.opened)


def test_a_wrong_passphrase_has_to_be_waited_for(window: AdminWindow) -> None:
    window.click(window.items("RailItem", text="Key is locked")[0])
    window.write("Passphrase", "not this one")
    window.press("Open")
    window.until(lambda: window.admin.lock.wait > 0)
    assert not window.items("Button", text="Open", enabled=True)
    window.admin.lock.unlock(PRACTICE_PASSPHRASE)  # too early: nothing happens
    assert not window.admin.lock.tasks.busy
    window.key(Qt.Key.Key_Escape)
    window.until(lambda: not window.items("UnlockSheet"))


def test_without_an_event_it_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.until(lambda: "There is no event yet" in window.words())


def test_everything_in_the_frame_can_be_reached_with_tab(window: AdminWindow) -> None:
    reached = set()
    for _ in range(40):
        window.key(Qt.Key.Key_Tab)
        reached.add(window.focused().property("text"))
    assert {item.property("text") for item in window.items("RailItem")} <= reached

"""The organiser writes down who shows something: adds, changes, takes out and back, and gives keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exhibitor_admin.keys import fresh_key, unlock_key
from kiosk.event.read import read_event
from kiosk.event.record import Exhibitor
from tests.admin.admin_window import AdminWindow
from tests.practice import practise

PASSPHRASE = "ba con mèo ngủ trưa"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> AdminWindow:
    practise(tmp_path)
    window = AdminWindow(qtbot, tmp_path)
    window.go("exhibitors")
    window.until(lambda: window.items("ExhibitorLine"))
    return window


def records(window: AdminWindow) -> dict[str, Exhibitor]:
    return dict(read_event(window.kiosk.event).exhibitors)


def names(window: AdminWindow) -> list[str]:
    """In the list; lines that it keeps to be used again would be found in the window too."""
    return [row.name for row in window.admin.exhibitors.rows.rows]


def test_an_exhibitor_is_added_changed_taken_out_and_brought_back(window: AdminWindow) -> None:
    window.press("Add an exhibitor")
    window.write("Web", "not a page")
    window.press("Keep")
    window.until(lambda: len([field for field in window.items("Field") if field.property("error")]) == 2)
    window.write("Name", "Công ty Đường Sắt")
    window.write("Web", "https://duong-sat.example")
    window.press("Keep")
    window.until(lambda: names(window) == ["Công ty Đường Sắt", "Trạm AI"])
    assert records(window)["cong-ty-duong-sat"].contact.web == "https://duong-sat.example"
    window.press("Change")
    window.write("Phone", "1900 6469")
    window.press("Keep")
    window.until(lambda: "1900 6469" in window.words())
    window.press("Undo")
    window.until(lambda: "1900 6469" not in window.words())
    window.press("Take out")
    window.press("Take out")
    window.until(lambda: names(window) == ["Trạm AI"])
    window.press("Undo")
    window.until(lambda: "cong-ty-duong-sat" in records(window) and len(names(window)) == 2)


def test_a_key_is_made_for_an_exhibitor_or_their_own_is_taken(window: AdminWindow, tmp_path: Path) -> None:
    window.press("Give them a key")
    window.write("File of the locked key, to hand over", str(tmp_path / "stick" / "tram.age"))
    window.write("Passphrase, at least 12 characters", PASSPHRASE)
    window.write("The same again", PASSPHRASE)
    window.press("Make the key")
    window.until(lambda: records(window)["tram"].public_key)
    assert unlock_key(tmp_path / "stick" / "tram.age", PASSPHRASE).public == records(window)["tram"].public_key
    window.until(lambda: not window.items("Sheet") and "Has a key" in window.words())
    theirs = fresh_key().public
    window.press("Give them a key")
    window.write("age1…", "age1nonsense")
    window.press("Use theirs")
    window.until(lambda: window.admin.exhibitors.tasks.trouble)
    window.write("age1…", theirs)
    window.press("Use theirs")
    window.until(lambda: records(window)["tram"].public_key == theirs)


def test_their_demos_are_listed_and_a_name_is_found(window: AdminWindow) -> None:
    assert window.admin.exhibitors.detail["demos"]
    window.write("Search by name", "nobody at all")
    window.until(lambda: "Nobody is called that" in window.words())


def test_before_an_event_the_place_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.go("exhibitors")
    window.until(lambda: "There is no event yet" in window.words())
    assert not window.items("Button", text="Add an exhibitor", enabled=True)

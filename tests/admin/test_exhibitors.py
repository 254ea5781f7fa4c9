"""The organiser writes down who shows something: adds, changes, takes out and back, and gives keys."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from exhibitor_admin.changing import changing
from exhibitor_admin.keys import fresh_key, unlock_key
from exhibitor_admin.questions import put_question
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


def test_who_is_not_found_is_said_and_escape_shows_all_again(window: AdminWindow) -> None:
    window.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: window.focused().inherits("QQuickTextInput"))
    window.write("Search by name", "nobody")
    window.until(lambda: "Nobody is called that" in window.words())
    window.key(Qt.Key.Key_Escape)
    window.until(lambda: names(window) == ["Trạm AI"])


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
    window.until(lambda: window.admin.exhibitors.written.tasks.trouble)
    window.write("age1…", theirs)
    window.press("Use theirs")
    window.until(lambda: records(window)["tram"].public_key == theirs)


def picture(path: Path, colour: int) -> Path:
    """A disc on nothing."""
    pixels = np.zeros((200, 400, 4), np.uint8)
    cv2.circle(pixels, (200, 100), 80, (colour, colour, colour, 255), -1)
    cv2.imwrite(str(path), pixels)
    return path


def test_a_logo_is_dropped_shown_changed_back_and_removed(window: AdminWindow, tmp_path: Path) -> None:
    tile = window.kiosk.event / "exhibitors" / "tram.png"
    (tmp_path / "drawing.svg").write_text("<svg/>")
    window.drop(tmp_path / "drawing.svg")
    window.until(lambda: "still picture" in window.admin.exhibitors.written.tasks.trouble)
    window.drop(picture(tmp_path / "white.png", 255))
    window.until(lambda: records(window)["tram"].logo == "tram.png")
    window.until(lambda: window.admin.exhibitors.detail["logo"] and not any("No logo yet" in word for word in window.words()))
    white = tile.read_bytes()
    window.drop(picture(tmp_path / "black.png", 0))
    window.until(lambda: tile.read_bytes() != white)
    window.press("Undo")
    window.until(lambda: tile.read_bytes() == white)
    window.press("Remove the logo")
    window.until(lambda: records(window)["tram"].logo is None and not tile.exists())
    window.press("Undo")
    window.until(lambda: tile.exists() and records(window)["tram"].logo)
    window.until(lambda: not window.admin.exhibitors.written.tasks.busy)
    assert read_event(window.organiser.event("practice")).exhibitors["tram"].logo == "tram.png"


def test_questions_are_written_in_three_languages_ordered_and_taken_out(window: AdminWindow) -> None:
    window.press("Questions to visitors…")
    window.press("Add a question")
    window.write("Question, Tiếng Việt", "Ở đâu?")
    window.press("Keep")
    window.until(lambda: [field for field in window.items("Field") if field.property("error")])
    window.write("Question, English", "Where?")
    window.write("To choose from, English", "At school")
    window.write("To choose from, Tiếng Việt", "Ở trường")
    window.until(lambda: "English:  Where?   ○ At school" in window.words())
    window.press("Keep")
    window.until(lambda: "1.  Where?" in window.words())
    for text in ("When?", "Why?"):
        window.press("Add a question")
        window.write("Question, Tiếng Việt", text)
        window.write("Question, English", text)
        window.press("Keep")
        window.until(lambda: "Back to the list" not in window.words())
    assert list(records(window)["tram"].questions["q1"].choices) == ["c1"] and records(window)["tram"].questions["q2"].choices == {}
    window.until(lambda: window.items("Button", name="Ask “Why?” earlier"))
    window.click(window.items("Button", name="Ask “Why?” earlier")[0])
    window.until(lambda: list(records(window)["tram"].questions) == ["q1", "q3", "q2"])
    window.until(lambda: "2.  Why?" in window.words())
    window.until(lambda: window.items("Button", name="Change “Where?”"))
    window.click(window.items("Button", name="Change “Where?”")[0])
    window.write("Question, 한국어", "어디서?")
    window.key(Qt.Key.Key_Return)
    window.until(lambda: records(window)["tram"].questions["q1"].text.ko == "어디서?")
    window.until(lambda: window.items("Button", name="Take out “Why?”"))
    window.click(window.items("Button", name="Take out “Why?”")[0])
    window.until(lambda: list(records(window)["tram"].questions) == ["q1", "q2"])
    window.key(Qt.Key.Key_Escape)
    window.press("Undo")
    window.until(lambda: list(records(window)["tram"].questions) == ["q1", "q3", "q2"])


def test_the_keyboard_stays_with_the_question_that_it_moves(window: AdminWindow) -> None:
    for text in ("Where?", "When?", "Why?"):
        put_question(window.kiosk.event, "tram", "", {"vi": text, "en": text, "ko": ""}, [])
    window.admin.exhibitors.refresh()
    window.press("Questions to visitors…")
    window.until(lambda: "3.  Why?" in window.words())
    while window.focused().property("name") != "Ask “Why?” earlier":
        window.key(Qt.Key.Key_Tab)
    window.key(Qt.Key.Key_Return)
    window.until(lambda: "2.  Why?" in window.words() and window.focused().property("name") == "Ask “Why?” earlier")
    window.key(Qt.Key.Key_Return)
    window.until(lambda: "1.  Why?" in window.words() and window.focused().property("name") == "Ask “Why?” later")
    window.key(Qt.Key.Key_Space)
    window.until(lambda: "2.  Why?" in window.words() and window.focused().property("name") == "Ask “Why?” later")
    assert list(records(window)["tram"].questions) == ["q1", "q3", "q2"]


def test_while_another_window_writes_the_form_stays_as_it_is(window: AdminWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exhibitor_admin.changing.PATIENCE_SECONDS", 0)
    window.press("Add an exhibitor")
    window.write("Name", "Hanbit Robotics")
    with changing(window.kiosk.event):
        window.press("Keep")
        window.until(lambda: any("is writing to the event" in word for word in window.words()))
        assert window.field("Name").property("text") == "Hanbit Robotics"
        monkeypatch.setattr("exhibitor_admin.changing.PATIENCE_SECONDS", 60)
        window.press("Keep")
        window.until(lambda: "Writing… Another window may be writing too." in window.words())
        window.key(Qt.Key.Key_Return)  # told twice
        assert not window.items("Button", text="Keep", enabled=True)
        window.write("Name", "too late to be written")
        assert window.field("Name").property("text") == "Hanbit Robotics"
    window.until(lambda: names(window) == ["Hanbit Robotics", "Trạm AI"] and not window.items("Sheet"))
    assert len(records(window)) == 2


def test_the_languages_that_they_speak_are_kept_in_order(window: AdminWindow) -> None:
    window.press("Change")
    for language in ("한국어", "English", "Tiếng Việt", "English"):
        window.press(language)
    window.press("Keep")
    window.until(lambda: records(window)["tram"].languages == ("ko", "vi"))
    window.until(lambda: "한국어, Tiếng Việt" in window.words())


def test_their_demos_are_listed_and_a_name_is_found(window: AdminWindow) -> None:
    assert window.admin.exhibitors.detail["demos"]
    window.write("Search by name", "nobody at all")
    window.until(lambda: "Nobody is called that" in window.words())


def test_before_an_event_the_place_says_what_to_do_first(qtbot: QtBot, tmp_path: Path) -> None:
    window = AdminWindow(qtbot, tmp_path)
    window.go("exhibitors")
    window.until(lambda: "There is no event yet" in window.words())
    assert not window.items("Button", text="Add an exhibitor", enabled=True)

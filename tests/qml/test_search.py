"""A visitor looks for a demo by writing a word on the screen's keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES
from kiosk.search import fold
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


@pytest.fixture
def size() -> tuple[int, int]:
    return LANDSCAPE


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, size)
    yield window
    window.close()


def button(visit: KioskWindow, icon: str) -> QQuickItem:
    return next(it for it in visit.items("Button") if it.property("icon") == icon)


def look_for(visit: KioskWindow, keys: str) -> None:
    visit.touch(button(visit, "search"))
    for letter in keys:
        visit.touch(next(key for key in visit.items("Key") if letter in (key.property("label").lower(), key.property("name"))))


def titles(visit: KioskWindow) -> list[str]:
    return [card.property("title") for card in visit.items("DemoCard")]


@SIZES
def test_what_is_found_stands_over_the_keyboard_and_opens(visit: KioskWindow, size: tuple[int, int]) -> None:
    everything = titles(visit)
    look_for(visit, "pho")
    found = titles(visit)
    assert "Mắt phố" in found and found != everything and all("pho" in fold(title) for title in found)
    card, keys = visit.place(visit.items("DemoCard")[0]), visit.place(visit.items("Keyboard")[0])
    assert card.bottom() < keys.top() and card.height() > 20 * visit.u
    visit.touch(visit.items("DemoCard")[0])
    visit.settled("demo")
    visit.kiosk.back()
    visit.settled("gallery")
    assert titles(visit) == found, "who comes back finds what they had found"
    visit.touch(button(visit, "x"))
    assert titles(visit) == everything


@SIZES
def test_what_is_not_there_is_said_in_the_words_that_were_typed(visit: KioskWindow, size: tuple[int, int]) -> None:
    look_for(visit, "zzz")
    assert len(titles(visit)) == 3, "others are offered"
    assert any("zzz" in words.lower() for words in visit.words())
    visit.press_key(Qt.Key.Key_Return)
    assert not visit.items("Keyboard")
    for language in LANGUAGES:
        visit.kiosk.languages.choose(language)
        assert len(titles(visit)) == 3
        assert any("“Zzz”" in words for words in visit.words())
    places = [visit.place(item) for item in (*visit.items("DemoCard"), *visit.items("SearchEcho"), *visit.items("GalleryDock"))]
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_a_real_keyboard_writes_too_and_the_search_is_wiped_with_the_visitor(visit: KioskWindow) -> None:
    everything = titles(visit)
    visit.touch(button(visit, "search"))
    for key in (Qt.Key.Key_D, Qt.Key.Key_O, Qt.Key.Key_C):
        visit.press_key(key)
    assert titles(visit)[0] == "Đọc tiếng Việt" and titles(visit) != everything
    visit.kiosk.wipe()
    assert titles(visit) == everything
    assert visit.kiosk.search.words == "" and not visit.items("Keyboard")


def test_a_theme_shows_all_of_its_demos_again(visit: KioskWindow) -> None:
    look_for(visit, "zzz")
    visit.press_key(Qt.Key.Key_Return)
    theme = min((row for row in visit.items("ThemeRow") if row.property("count")), key=lambda row: int(row.property("count")))
    visit.touch(theme)
    assert visit.kiosk.search.words == ""
    assert len(titles(visit)) == theme.property("count")

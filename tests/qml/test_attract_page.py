"""The attract screen in the kiosk's window: it turns, any touch begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES
from tests.qml.kiosk_window import LANDSCAPE, PORTRAIT, KioskWindow
from tests.qml.legible import assert_legible
from tests.qml.test_window import turn


def leave(window: KioskWindow) -> None:
    window.kiosk.wipe()
    assert window.kiosk.languages.current == LANGUAGES[0]
    window.settled("attract")


@pytest.fixture
def nobody(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False)
    yield window
    window.close()


def test_a_touched_button_begins_in_its_language(nobody: KioskWindow) -> None:
    for language in LANGUAGES:
        nobody.touch(next(button for button in nobody.items("StartButton") if button.property("code") == language))
        nobody.settled("gallery")
        assert nobody.kiosk.languages.current == language
        leave(nobody)


def test_a_touch_anywhere_else_begins_in_the_language_on_show(nobody: KioskWindow) -> None:
    for place in ((190, 100), (96, 54), (0.3, 0.3)):
        nobody.kiosk.attract.turn()
        shown = nobody.kiosk.languages.current
        nobody.touch_at(*place)
        nobody.settled("gallery")
        assert nobody.kiosk.languages.current == shown
        leave(nobody)


def test_a_key_begins_too(nobody: KioskWindow) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A):
        nobody.press_key(key)
        nobody.settled("gallery")
        leave(nobody)


def test_the_tab_key_leads_to_the_languages(nobody: KioskWindow) -> None:
    for _ in LANGUAGES:
        nobody.press_key(Qt.Key.Key_Tab)
    assert nobody.kiosk.screen == "attract"
    nobody.press_key(Qt.Key.Key_Return)
    nobody.settled("gallery")
    assert nobody.kiosk.languages.current == LANGUAGES[-1]


def test_the_button_of_the_language_on_show_is_the_red_one(nobody: KioskWindow) -> None:
    seen = set()
    for _ in LANGUAGES:
        (red,) = [button.property("code") for button in nobody.items("StartButton") if button.property("kind") == "main"]
        assert red == nobody.kiosk.languages.current
        seen.add(red)
        nobody.kiosk.attract.turn()
    assert seen == set(LANGUAGES)


def test_it_is_legible_in_every_language_and_shows_the_demo_it_names(nobody: KioskWindow) -> None:
    for size, _ in product((LANDSCAPE, (1366, 768), PORTRAIT), LANGUAGES):
        turn(nobody, size)
        assert_legible(nobody)
        nobody.until(lambda: [slide.property("on") for slide in nobody.items("Slide")] == [True])
        assert nobody.kiosk.attract.title in " ".join(nobody.words())
        nobody.kiosk.attract.turn()


def test_it_is_legible_for_those_who_need_large_type(qtbot: QtBot, tmp_path: Path) -> None:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, begun=False, text_scale=1.6)
    for size, _ in product((LANDSCAPE, PORTRAIT), LANGUAGES):
        turn(window, size)
        assert_legible(window)
        window.kiosk.attract.turn()
    window.close()


def test_a_picture_stays_until_the_next_one_covers_it(nobody: KioskWindow) -> None:
    nobody.until(lambda: any(slide.opacity() == 1 for slide in nobody.items("Slide")))
    nobody.kiosk.attract.turn()
    seen: list[float] = []

    def alone() -> bool:
        seen.append(max(slide.opacity() for slide in nobody.items("Slide")))
        return len(nobody.items("Slide")) == 1

    nobody.until(alone)
    assert min(seen) == 1

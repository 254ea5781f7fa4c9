"""The words of the screens follow the language that was chosen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk.bridge.languages import Languages


@pytest.fixture
def languages(qtbot: QtBot) -> Iterator[Languages]:
    languages = Languages(("en", "vi"))
    yield languages
    languages.close()


def said() -> str:
    return QCoreApplication.translate("Failed", "Back")


def test_the_first_is_spoken_at_once(languages: Languages) -> None:
    assert (languages.property("current"), said()) == ("en", "Back")


def test_choosing_changes_the_words(qtbot: QtBot, languages: Languages) -> None:
    with qtbot.waitSignal(languages.changed):
        languages.choose("vi")
    assert (languages.spoken, said()) == ("vi", "Quay lại")
    languages.reset()
    assert (languages.spoken, said()) == ("en", "Back")


@pytest.mark.parametrize("code", ["ko", "", "../vi", "en"])
def test_what_the_event_does_not_speak_changes_nothing(qtbot: QtBot, languages: Languages, code: str) -> None:
    with qtbot.assertNotEmitted(languages.changed):
        languages.choose(code)
    assert languages.spoken == "en"

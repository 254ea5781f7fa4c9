"""What tests of several pages begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from demos.text import LANGUAGES, Language
from kiosk.bridge.languages import Languages
from tests.qml.contact_window import ContactWindow, Open


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    windows: list[ContactWindow] = []

    def open_one(**how: object) -> ContactWindow:
        windows.append(ContactWindow(qtbot, tmp_path, **how))  # type: ignore[arg-type]
        return windows[-1]

    yield open_one
    for window in windows:
        window.close()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Language]:
    """Each language in turn, its words on the screens."""
    languages = Languages((request.param,))
    yield languages.spoken
    languages.close()

"""What the screens wear at an event that brings its own colours and logo."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtQml import QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.bridge.emblem import Emblem
from kiosk.bridge.engine import QML
from kiosk.bridge.look import Look
from kiosk.event.theme import EventTheme
from kiosk.palette import LIGHT
from tests.patience import wait_until


def test_colours_are_worn_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    look = Look(EventTheme(lacquer={"gold": "#80D8FF"}), tmp_path, tmp_path / "copies")
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    theme = engine.singletonInstance("Kiosk", "Theme")
    assert isinstance(theme, QObject)
    theme.setProperty("own", look.property("palettes"))
    assert theme.property("gold").name().upper() == "#80D8FF"
    theme.setProperty("light", True)
    assert theme.property("gold").name().upper() == LIGHT["gold"]


def test_the_logo_follows_and_keeps_its_shape(qtbot: QtBot, tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "logo.png"), np.full((40, 100, 4), 200, np.uint8))
    look = Look(EventTheme(logo="logo.png"), tmp_path, tmp_path / "copies")
    wait_until(qtbot, lambda: look.property("logo") != "")
    emblem = Emblem()
    emblem.setProperty("source", look.property("logo"))
    assert emblem.property("aspect") == 2.5


def test_a_picture_that_cannot_be_read_leaves_the_star(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"nothing")
    look = Look(EventTheme(logo="logo.png"), tmp_path, tmp_path / "copies")
    QThreadPool.globalInstance().waitForDone()
    qtbot.wait(10)
    assert look.property("logo") == ""

"""Pages whose size, type or reach changes while they are on: they find their new places without a complaint from Qt."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from tests.qml.kiosk_window import KioskWindow
from tests.qml.monkey import SIZES


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, SIZES[0], calm=True)
    yield window
    window.close()


def turn_and_turn(visit: KioskWindow) -> None:
    for size, scale in product(SIZES, (1.6, 1.0)):
        visit.window.resize(*size)
        visit.kiosk.access.scaleText(scale)
        for _ in range(2):
            visit.kiosk.access.toggle("reach")
            QCoreApplication.processEvents()


def test_a_demo_its_form_and_its_thanks_turn(visit: KioskWindow) -> None:
    visit.kiosk.openDemo("vn.tram.street-eye")
    visit.settled("demo")
    turn_and_turn(visit)
    visit.kiosk.openContact()
    visit.settled("contact")
    for key, text in (("name", "Anna"), ("phone", "0912345678")):
        visit.kiosk.contact.focusField(key)
        visit.kiosk.keyboard.type(text)
    turn_and_turn(visit)
    visit.kiosk.contact.setAdult(True)
    visit.kiosk.contact.setConsent("exhibitor-contact", True)
    visit.kiosk.contact.send()
    visit.settled("thanks")
    turn_and_turn(visit)

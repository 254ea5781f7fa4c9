"""A visitor who has only a keyboard: every control can be reached, is seen when it is, and Escape leads back and never out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.capture.video import Clip
from kiosk.tour.card import film, held_up
from tests.qml.kind import kind_of
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

MOST_STOPS = 40
"""Of the Tab key on one page."""


@pytest.fixture
def visit(qtbot: QtBot, tmp_path: Path) -> Iterator[KioskWindow]:
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, calm=True)
    window.window.requestActivate()
    window.until(window.window.isActive)
    yield window
    window.close()


def kind(item: QQuickItem) -> str:
    return kind_of(item).split("_QML")[0]


def is_marked(item: QQuickItem) -> bool:
    """Whether it can be seen that the keyboard is on this control."""
    rings = [child for child in item.findChildren(QQuickItem) if kind(child) == "FocusRing"]
    return bool(item.property("inUse") or item.property("chosen")) or any(ring.isVisible() and ring.width() > 0 for ring in rings)


def walk(visit: KioskWindow, wanted: Callable[[QQuickItem], bool]) -> QQuickItem:
    """Press Tab until the control is there, and look at every one on the way."""
    stops = []
    for _ in range(MOST_STOPS):
        visit.press_key(Qt.Key.Key_Tab)
        stop = visit.focused()
        assert stop is not None and stop.activeFocusOnTab(), stop
        assert is_marked(stop), f"{kind(stop)} isn't marked"
        stops.append(kind(stop))
        if wanted(stop):
            return stop
    raise AssertionError(f"Tab came to {stops}")


def with_icon(icon: str) -> Callable[[QQuickItem], bool]:
    return lambda item: item.property("icon") == icon


def of(name: str, **wanted: object) -> Callable[[QQuickItem], bool]:
    return lambda item: kind(item) == name and all(item.property(key) == value for key, value in wanted.items())


def write(visit: KioskWindow, text: str) -> None:
    for letter in text:
        visit.press_key(Qt.Key(ord(letter.upper())))


def test_a_whole_visit_by_keys_alone(visit: KioskWindow) -> None:
    visit.kiosk.languages.choose("en")
    walk(visit, of("DemoCard"))
    visit.press_key(Qt.Key.Key_Return)
    visit.settled("demo")
    visit.until(lambda: visit.kiosk.demo.state == "ready")
    walk(visit, of("SampleTile", chosen=False, enabled=True))
    visit.press_key(Qt.Key.Key_Space)
    visit.until(lambda: visit.kiosk.demo.state == "ready")
    visit.until(lambda: bool(visit.items("Slider")))
    slider = walk(visit, of("Slider"))
    before = slider.property("value")
    visit.press_key(Qt.Key.Key_Right)
    assert slider.property("value") > before
    walk(visit, with_icon("lightbulb"))
    visit.press_key(Qt.Key.Key_Return)
    visit.settled("how")
    visit.press_key(Qt.Key.Key_Escape)
    visit.settled("demo")
    walk(visit, with_icon("message-square"))
    visit.press_key(Qt.Key.Key_Return)
    visit.settled("contact")
    write(visit, "Anna Nguyen")
    for _ in range(3):
        visit.press_key(Qt.Key.Key_Return)
    write(visit, "0912345678")
    for _ in range(2):
        walk(visit, of("Consent", given=False))
        visit.press_key(Qt.Key.Key_Space)
    walk(visit, of("Button", kind="main"))
    visit.press_key(Qt.Key.Key_Return)
    visit.until(lambda: visit.kiosk.screen == "thanks" or visit.kiosk.contact.asking)
    if visit.kiosk.contact.asking:
        walk(visit, of("Choice"))
        visit.press_key(Qt.Key.Key_Space)
        walk(visit, of("Button", kind="main"))
        visit.press_key(Qt.Key.Key_Return)
    visit.settled("thanks")
    walk(visit, lambda item: item.property("stars") == 5)
    visit.press_key(Qt.Key.Key_Space)
    walk(visit, of("Button", kind="main"))
    visit.press_key(Qt.Key.Key_Return)
    visit.settled("gallery")


def test_arrows_lead_to_the_neighbour(visit: KioskWindow) -> None:
    walk(visit, of("ThemeRow"))
    visit.press_key(Qt.Key.Key_Down)
    second = visit.focused()
    assert second == visit.items("ThemeRow")[1]
    visit.press_key(Qt.Key.Key_Right)
    card = visit.focused()
    assert kind(card) == "DemoCard"
    visit.press_key(Qt.Key.Key_Right)
    assert visit.focused() != card and kind(visit.focused()) == "DemoCard"
    for _ in range(3):
        visit.press_key(Qt.Key.Key_Down)
    assert kind(visit.focused()) in ("Button", "AccessButton"), "the dock is the lowest"
    visit.press_key(Qt.Key.Key_Left)
    visit.press_key(Qt.Key.Key_Up)
    assert kind(visit.focused()) in ("DemoCard", "ThemeRow")


def test_a_sheet_takes_the_keys_and_gives_them_back(visit: KioskWindow) -> None:
    button = walk(visit, with_icon("accessibility"))
    visit.press_key(Qt.Key.Key_Return)
    walk(visit, of("Button", text="140 %"))
    visit.press_key(Qt.Key.Key_Space)
    assert visit.kiosk.access.textScale == pytest.approx(1.4)
    visit.press_key(Qt.Key.Key_Escape)
    visit.until(lambda: not visit.items("AccessSheet"))
    assert visit.focused() == button


def test_escape_leads_back_step_by_step_and_never_out(visit: KioskWindow) -> None:
    visit.kiosk.openDemo("vn.tram.street-eye")
    visit.settled("demo")
    visit.kiosk.openContact()
    visit.settled("contact")
    write(visit, "A")
    visit.press_key(Qt.Key.Key_Escape)
    assert not visit.kiosk.keyboard.open and visit.kiosk.screen == "contact"
    for screen in ("demo", "gallery", "gallery"):
        visit.press_key(Qt.Key.Key_Escape)
        visit.settled(screen)
    assert visit.window.isVisible()


def test_a_card_is_scanned_and_left_by_keys(visit: KioskWindow, tmp_path: Path) -> None:
    visit.kiosk.contact.scan_with(Clip(film(tmp_path / "camera.mp4", held_up("no card"))))
    visit.kiosk.openDemo("vn.tram.street-eye")
    visit.settled("demo")
    visit.kiosk.openContact()
    visit.settled("contact")
    for leave in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
        walk(visit, with_icon("scan-line"))
        visit.press_key(Qt.Key.Key_Return)
        visit.until(lambda: visit.kiosk.contact.scan.refused)
        if leave == Qt.Key.Key_Return:
            walk(visit, with_icon("keyboard"))
        visit.press_key(leave)
        assert not visit.kiosk.contact.scan.open and visit.kiosk.screen == "contact"
        assert visit.kiosk.contact.focused == "name"

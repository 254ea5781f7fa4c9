"""All demos that ship run in the kiosk: found on the gallery's pages by touch, opened, their first result on the screen."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.package.read import read_package
from tests.qml.kiosk_window import KioskWindow

TITLES = [read_package(folder).manifest.text.in_("vi").title for folder in sorted(SHOWCASE.iterdir()) if folder.is_dir()]


def test_each_is_found_and_shows_a_result(qtbot: QtBot, tmp_path: Path) -> None:
    window = KioskWindow(qtbot, tmp_path, (1280, 720))
    demo = window.kiosk.demo
    for title in TITLES:
        window.touch(_card(window, title))
        window.settled("demo")
        window.until(lambda: demo.state == "ready" and demo.on_stage is not None and bool(demo.on_stage.values))
        window.kiosk.back()
        window.settled("gallery")


def _card(window: KioskWindow, title: str) -> QQuickItem:
    """On whichever page it is; a list that ends without it fails the test."""
    return next(card for page in _pages(window) for card in page if card.property("title") == title)


def _pages(window: KioskWindow) -> Iterator[list[QQuickItem]]:
    gallery = window.kiosk.gallery
    while gallery.page > 0:
        gallery.turn(-1)
    yield window.items("DemoCard")
    while gallery.page < gallery.pages - 1:
        (turner,) = window.items("PageTurner")
        window.touch(turner.childItems()[-1])
        yield window.items("DemoCard")

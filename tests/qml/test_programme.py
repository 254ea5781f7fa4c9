"""A kiosk's window shows what its event's programme has on, in its order."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from kiosk.home import Home
from tests.practice import practise
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow

PROGRAMME = """
[[showings]]
demo = "vn.tram.hands"
[[showings]]
demo = "vn.tram.cut-out"
kiosks = ["gate*"]
"""


def test_only_what_is_on_here_is_in_the_gallery_and_the_reel(qtbot: QtBot, tmp_path: Path) -> None:
    practise(tmp_path)
    (Home(tmp_path / "kiosk").event / "programme.toml").write_text(PROGRAMME, "utf-8")
    window = KioskWindow(qtbot, tmp_path, LANDSCAPE, name="hall-1", featured="")
    assert window.kiosk.attract.count == len(list(SHOWCASE.glob("*/demo.toml"))) - 1
    shown = [card.id for card in window.kiosk.gallery.cards.rows]
    assert shown[0] == "vn.tram.hands" and "vn.tram.cut-out" not in shown
    window.close()

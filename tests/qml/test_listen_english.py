"""Nghe tiếng Anh: the page says that it listens, and then what it hears."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from kiosk.capture.sound_clip import Recording
from tests.qml.demo_window import DemoWindow


def written(window: DemoWindow) -> str:
    panels = window.items("SentencePanel")
    return str(panels[0].property("text")) if panels else ""


def test_what_is_said_into_the_microphone_stands_on_the_page(qtbot: QtBot) -> None:
    microphone = Recording(SHOWCASE / "listen-english/samples/amiable.wav")
    window = DemoWindow(qtbot, "listen-english", microphone=microphone).answered()
    window.demo.useDevice()
    window.until(lambda: written(window) == "Listening…")
    window.until(lambda: written(window).startswith("Had he married"))
    assert window.says("source") == "device"
    assert window.demo.results_in_words()("en").startswith("Had he married")
    window.close()

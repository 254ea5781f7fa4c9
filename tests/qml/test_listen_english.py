"""Nghe tiếng Anh: the page says that it listens, and then what it hears."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from kiosk.capture.sound_clip import Recording
from tests.qml.demo_window import DemoWindow


def test_what_is_said_into_the_microphone_stands_on_the_page(qtbot: QtBot) -> None:
    microphone = Recording(SHOWCASE / "listen-english/samples/amiable.wav")
    window = DemoWindow(qtbot, "listen-english", microphone=microphone).answered()
    window.demo.useDevice()
    window.until(lambda: "Listening…" in window.words())
    window.until(lambda: any(words.startswith("Had he married") for words in window.words()))
    assert window.says("source") == "device" and "Listening…" not in window.words()
    assert window.demo.results_in_words()("en").startswith("Had he married")
    window.close()

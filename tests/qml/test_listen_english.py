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


def test_a_long_sentence_leaves_room_for_what_can_be_played_with(qtbot: QtBot) -> None:
    window = DemoWindow(qtbot, "listen-english", language="en").answered()
    window.items("SentencePanel")[0].setProperty(
        "text", "And Mr. John Dashwood had then leisure to consider how much there might be prudently in his power to do for them."
    )
    window.view.grabWindow()
    assert window.items("Slider")
    assert not any(scroller.property("tooLong") for scroller in window.items("Scroller"))
    window.close()

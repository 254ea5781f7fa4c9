"""Nghe và gỡ ồn: both sounds are drawn and can be played, none is by itself, and none goes on when it shouldn't."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from demos.library import SHOWCASE
from demos.values import Float32, SoundPair
from kiosk.capture.sound_clip import Recording
from tests.qml.demo_window import DemoWindow
from tests.qml.kiosk_window import LANDSCAPE, KioskWindow
from tests.unit.kiosk.sound_device import SoundDevice


@pytest.fixture
def device() -> SoundDevice:
    return SoundDevice()


@pytest.fixture
def window(qtbot: QtBot, device: SoundDevice) -> Iterator[DemoWindow]:
    window = DemoWindow(qtbot, "denoise", loudspeaker=device.loudspeaker())
    window.answered()
    window.until(lambda: window.says("results").compared.there)
    yield window
    window.close()


def row(window: DemoWindow, which: str) -> QQuickItem:
    return next(item for item in window.items("SoundRow") if item.property("which") == which)


def touch(window: DemoWindow, which: str) -> None:
    window.touch(row(window, which), across=0.1)


def told(window: DemoWindow) -> SoundPair:
    shown = window.demo.on_stage
    assert shown is not None
    pair = shown.values[SoundPair]
    assert isinstance(pair, SoundPair)
    return pair


def begins_like(sound: Float32, heard: np.ndarray) -> bool:
    return bool(np.array_equal(sound[: len(heard)], heard) and heard.any())


def test_what_is_touched_is_played_and_nothing_is_by_itself(window: DemoWindow, device: SoundDevice) -> None:
    assert device.opened == 0
    touch(window, "before")
    stream = device.stream()
    pair = told(window)
    assert stream.rate == pair.rate == 16000 and begins_like(pair.before, stream.take(4000))
    window.until(lambda: window.says("aloud").which == "before" and window.says("aloud").part > 0)
    touch(window, "after")
    other = device.stream(1)
    heard = other.take(4000)
    assert not stream.open and stream.aborted and heard.any()
    assert np.abs(heard).mean() < np.abs(pair.before[:4000]).mean()
    touch(window, "after")
    assert not other.take(100).any() and window.says("aloud").which == ""


@pytest.mark.parametrize(
    "leave",
    [
        lambda demo: demo.close(),
        lambda demo: demo.rest(),
        lambda demo: demo.useSample(1),
        lambda demo: demo.mute(True),
        lambda demo: demo.hush(),
    ],
    ids=["leave", "another-page", "another-sample", "mute", "nobody-there"],
)
def test_it_falls_silent_at_once(leave: Callable[[object], None], window: DemoWindow, device: SoundDevice) -> None:
    touch(window, "before")
    stream = device.stream()
    assert stream.take(2000).any()
    leave(window.demo)
    assert not stream.take(2000).any()
    assert window.says("aloud").which == ""


def test_of_what_was_heard_nothing_is_left_when_the_visitor_leaves(window: DemoWindow) -> None:
    results = window.says("results")
    assert results.sound("before") is not None
    window.demo.close()
    assert results.sound("before") is None and results.sound("after") is None
    assert results.compared.before.image.isNull() and results.compared.after.image.isNull()


def test_the_countdown_before_the_wipe_is_silent(
    qtbot: QtBot, tmp_path: Path, device: SoundDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = KioskWindow(qtbot, tmp_path, LANDSCAPE, calm=True)
    visit.kiosk.openDemo("vn.tram.denoise")
    visit.until(lambda: visit.kiosk.demo.results.compared.there)
    monkeypatch.setattr(visit.kiosk.demo.aloud, "_loudspeaker", device.loudspeaker())
    visit.kiosk.demo.playAloud("before")
    stream = device.stream()
    assert stream.take(2000).any()
    visit.kiosk.idle.ask()
    assert visit.kiosk.idle.counting and not stream.take(2000).any()
    visit.close()


def test_a_microphone_is_held_while_what_it_heard_is_played(qtbot: QtBot, device: SoundDevice) -> None:
    microphone = Recording(SHOWCASE / "denoise/samples/street.wav")
    window = DemoWindow(qtbot, "denoise", microphone=microphone, loudspeaker=device.loudspeaker()).answered()
    window.demo.useDevice()
    window.until(lambda: window.says("source") == "device" and window.says("results").compared.there)
    assert device.opened == 0
    touch(window, "before")
    stream = device.stream()
    window.until(lambda: window.says("paused"))
    assert stream.take(2000).any()
    window.demo.pause(False)
    assert not stream.take(2000).any()
    window.until(lambda: window.says("device") == "live" and not window.says("paused"))
    window.close()


def test_muted_nothing_is_played_and_the_page_says_why(window: DemoWindow, device: SoundDevice) -> None:
    window.demo.mute(True)
    touch(window, "before")
    assert device.opened == 0 and not row(window, "before").childItems()[0].isEnabled()
    assert any("sound is switched off" in words for words in window.words())


def test_without_a_loudspeaker_the_page_says_so(qtbot: QtBot) -> None:
    window = DemoWindow(qtbot, "denoise", loudspeaker=SoundDevice(there=False).loudspeaker()).answered()
    window.until(lambda: not window.says("aloud").there)
    window.until(lambda: window.says("results").compared.there)
    touch(window, "before")
    window.until(lambda: window.says("aloud").which == "")
    assert any("loudspeaker" in words for words in window.words())
    window.close()


def test_the_slider_puts_noise_back_into_what_was_heard(window: DemoWindow) -> None:
    assert not np.array_equal(told(window).after, told(window).before)
    window.demo.setControl(0, 0.0)
    window.until(lambda: np.allclose(told(window).after, told(window).before, atol=1e-6))

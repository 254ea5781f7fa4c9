"""Sound from files and microphones comes in pieces, in order, and its end or loss is told."""

from __future__ import annotations

import threading
import wave
from pathlib import Path

import numpy as np
import pytest

from demos.values import Audio
from kiosk.capture.choose import microphone
from kiosk.capture.microphone import Microphone
from kiosk.capture.sound_clip import Recording, SoundClip
from tests.unit.kiosk.capture.told import Told

RATE = 8000


def samples(heard: Told[Audio]) -> np.ndarray:
    return np.concatenate([piece.samples for piece in heard.values])


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A quarter of a second that rises evenly."""
    path = tmp_path / "sample.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(np.arange(RATE // 4, dtype="<i2").tobytes())
    return path


def rising(count: int) -> np.ndarray:
    return np.arange(count, dtype=np.float32) / 32768


def test_a_sample_is_played_once_in_order_and_whole(recording: Path) -> None:
    heard = Told(Audio)
    SoundClip(recording, heard.loss).start(heard.take)
    heard.wait_for(lambda: sum(len(piece.samples) for piece in heard.values) == RATE // 4)
    assert len(heard.values) == 7 and (samples(heard) == rising(RATE // 4)).all() and heard.lost == 0


def test_what_stands_in_for_a_microphone_goes_on_for_ever(recording: Path) -> None:
    heard = Told(Audio)
    source = Recording(recording).source(heard.loss)
    source.start(heard.take)
    heard.wait_for(lambda: len(heard.values) > 8)
    source.stop()
    assert (heard.values[7].samples == heard.values[0].samples).all()


def test_a_paused_sample_stands_still(recording: Path) -> None:
    heard = Told(Audio)
    source = SoundClip(recording, heard.loss)
    source.pause(True)
    source.start(heard.take)
    assert not threading.Event().wait(0.1) and heard.values == []
    source.pause(False)
    heard.wait_for(lambda: len(heard.values) > 1)
    source.stop()


def test_a_sample_without_sound_is_told(tmp_path: Path) -> None:
    heard = Told(Audio)
    SoundClip(tmp_path / "nothing.wav", heard.loss).start(heard.take)
    heard.wait_for(lambda: heard.lost == 1)


def test_a_microphone_that_is_not_there_is_told_again_and_again() -> None:
    heard = Told(Audio)
    assert not Microphone(97).present()
    source = Microphone(97).source(heard.loss)
    source.start(heard.take)
    heard.wait_for(lambda: heard.lost >= 2)
    source.stop()
    assert heard.values == []


def test_the_setting_names_the_microphone(recording: Path) -> None:
    assert microphone("none") is None
    assert microphone("default") == Microphone() and microphone("3") == Microphone(3)
    assert microphone(f"file:{recording}") == Recording(recording)

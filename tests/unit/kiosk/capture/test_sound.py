"""Sound from files and microphones comes in pieces, in order, and its end or loss is told."""

from __future__ import annotations

import threading
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from demos.values import Audio, Value
from kiosk.capture.choose import microphone
from kiosk.capture.microphone import Microphone
from kiosk.capture.sound_clip import Recording, SoundClip

PATIENCE_SECONDS = 10.0
RATE = 8000


class Heard:
    """The pieces and losses that a source told, which can be waited for."""

    def __init__(self) -> None:
        self.pieces: list[Audio] = []
        self.lost = 0
        self._news = threading.Condition()

    def piece(self, given: Value) -> None:
        assert isinstance(given, Audio)
        with self._news:
            self.pieces.append(given)
            self._news.notify_all()

    def loss(self) -> None:
        with self._news:
            self.lost += 1
            self._news.notify_all()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._news:
            assert self._news.wait_for(condition, PATIENCE_SECONDS)

    @property
    def samples(self) -> np.ndarray:
        return np.concatenate([piece.samples for piece in self.pieces])


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
    heard = Heard()
    SoundClip(recording, heard.loss).start(heard.piece)
    heard.wait_for(lambda: sum(len(piece.samples) for piece in heard.pieces) == RATE // 4)
    assert len(heard.pieces) == 7 and (heard.samples == rising(RATE // 4)).all() and heard.lost == 0


def test_what_stands_in_for_a_microphone_goes_on_for_ever(recording: Path) -> None:
    heard = Heard()
    source = Recording(recording).source(heard.loss)
    source.start(heard.piece)
    heard.wait_for(lambda: len(heard.pieces) > 8)
    source.stop()
    assert (heard.pieces[7].samples == heard.pieces[0].samples).all()


def test_a_paused_sample_stands_still(recording: Path) -> None:
    heard = Heard()
    source = SoundClip(recording, heard.loss)
    source.pause(True)
    source.start(heard.piece)
    assert not threading.Event().wait(0.1) and heard.pieces == []
    source.pause(False)
    heard.wait_for(lambda: len(heard.pieces) > 1)
    source.stop()


def test_a_sample_without_sound_is_told(tmp_path: Path) -> None:
    heard = Heard()
    SoundClip(tmp_path / "nothing.wav", heard.loss).start(heard.piece)
    heard.wait_for(lambda: heard.lost == 1)


def test_a_microphone_that_is_not_there_is_told_again_and_again() -> None:
    heard = Heard()
    assert not Microphone(97).present()
    source = Microphone(97).source(heard.loss)
    source.start(heard.piece)
    heard.wait_for(lambda: heard.lost >= 2)
    source.stop()
    assert heard.pieces == []


def test_the_setting_names_the_microphone(recording: Path) -> None:
    assert microphone("none") is None
    assert microphone("default") == Microphone() and microphone("3") == Microphone(3)
    assert microphone(f"file:{recording}") == Recording(recording)

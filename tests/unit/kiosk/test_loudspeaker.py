"""What is played reaches the device as it is and at its own rate, and nothing does after it was told to stop."""

from __future__ import annotations

import numpy as np

from demos.values import Audio
from kiosk.loudspeaker import Loudspeaker
from tests.patience import PATIENCE_S
from tests.unit.kiosk.sound_device import SoundDevice

RISING = Audio(np.linspace(-0.5, 0.5, 2400).astype(np.float32), 24000)


def test_the_device_is_given_every_sample_at_the_sounds_own_rate_and_then_silence() -> None:
    device = SoundDevice()
    aloud = device.loudspeaker().play(RISING)
    stream = device.stream()
    assert stream.rate == 24000 and aloud.part == 0
    heard = np.concatenate([stream.take(500) for _ in range(5)])
    assert np.array_equal(heard[:2400], RISING.samples) and not heard[2400:].any() and aloud.part == 1
    assert not aloud.ended.is_set()
    stream.take(5000)
    assert aloud.ended.wait(PATIENCE_S) and aloud.heard and not stream.open and not stream.aborted


def test_after_stop_nothing_more_is_handed_over() -> None:
    device = SoundDevice()
    aloud = device.loudspeaker().play(RISING)
    stream = device.stream()
    assert stream.take(100).any()
    aloud.stop()
    assert not stream.take(100).any()
    assert aloud.ended.wait(PATIENCE_S) and stream.aborted and not stream.open


def test_the_next_sound_waits_until_the_device_is_free() -> None:
    device = SoundDevice()
    loudspeaker = device.loudspeaker()
    first = loudspeaker.play(RISING)
    device.stream()
    loudspeaker.play(RISING)
    assert device.opened == 1
    first.stop()
    assert device.stream(1).take(10).any() and not device.stream(1).aborted
    device.stream(1).take(8000)


def test_without_a_device_or_a_library_it_says_so_and_stays_calm() -> None:
    for loudspeaker in (SoundDevice(there=False).loudspeaker(), Loudspeaker(lambda: None)):
        assert not loudspeaker.present()
        aloud = loudspeaker.play(RISING)
        assert aloud.ended.wait(PATIENCE_S) and not aloud.heard
    assert SoundDevice().loudspeaker().present()

"""What was heard lately, drawn."""

from __future__ import annotations

import numpy as np
import pytest

from demos.values import Audio, Uint8
from kiosk.loudness import clips, loudness
from kiosk.sound_picture import GROUND, SIZE, WAVE_HIGH, SoundPicture

RATE = 16000


def tone(hertz: float, seconds: float, strength: float = 0.5) -> Audio:
    at = np.arange(round(seconds * RATE)) / RATE
    return Audio((strength * np.sin(2 * np.pi * hertz * at)).astype(np.float32), RATE)


def brightest_row(column: Uint8) -> int:
    return int(column[WAVE_HIGH:].sum(axis=1).argmax())


def test_the_newest_stands_at_the_right_and_higher_tones_stand_higher() -> None:
    picture = SoundPicture()
    for hertz in (440.0, 1760.0):
        for _ in range(25):
            picture.hear(tone(hertz, 0.04))
    pixels = picture.image().pixels
    low, high = brightest_row(pixels[:, SIZE[0] - 150]), brightest_row(pixels[:, SIZE[0] - 30])
    assert high < low
    assert low - high == pytest.approx(2 * (low - brightest_row_of(880.0)), abs=6)
    assert (pixels[:WAVE_HIGH, 0] == GROUND).sum() > 0.9 * 3 * WAVE_HIGH


def brightest_row_of(hertz: float) -> int:
    picture = SoundPicture()
    picture.hear(tone(hertz, 1.0))
    return brightest_row(picture.image().pixels[:, SIZE[0] - 30])


def test_pieces_of_any_length_are_drawn_like_the_whole() -> None:
    whole, pieces = SoundPicture(), SoundPicture()
    sound = tone(700.0, 0.5)
    whole.hear(sound)
    for part in np.split(sound.samples, [1, 7, 300, 301, 5000]):
        pieces.hear(Audio(part, RATE))
    assert (whole.image().pixels == pieces.image().pixels).all()


def test_another_source_begins_on_an_empty_picture() -> None:
    picture = SoundPicture()
    empty = picture.image().pixels
    picture.hear(tone(700.0, 0.5))
    assert (picture.image().pixels != empty).any()
    picture.clear()
    assert (picture.image().pixels == empty).all()


def test_more_sound_than_fits_leaves_the_last_seconds() -> None:
    long, short = SoundPicture(), SoundPicture()
    sound = tone(700.0, 20.0)
    long.hear(sound)
    short.hear(Audio(sound.samples[-6 * RATE :], RATE))
    assert (long.image().pixels[:, 5:] == short.image().pixels[:, 5:]).all()


def test_loudness_rises_with_the_voice_and_the_device_s_limit_is_noticed() -> None:
    assert loudness(Audio(np.zeros(640, np.float32), RATE)) == 0.0
    assert loudness(Audio(np.zeros(0, np.float32), RATE)) == 0.0
    assert 0 < loudness(tone(300, 0.04, 0.01)) < loudness(tone(300, 0.04, 0.1)) < loudness(tone(300, 0.04, 0.9)) <= 1
    assert not clips(tone(300, 0.04, 0.9)) and clips(tone(300, 0.04, 1.0))

"""The overlay lies on the picture it belongs to."""

from __future__ import annotations

import numpy as np

from demos.runner.frame import Frame
from demos.runner.result import Result
from demos.values import Image, Mask
from kiosk.playback import MOST_DELAY_SECONDS, Playback

PICTURE = Image(np.zeros((2, 2, 3), np.uint8))


def frame(seq: int, fps: float = 30.0) -> Frame:
    return Frame(seq, seq / fps, PICTURE)


def result(seq: int) -> Result:
    return Result(frame(seq), {Mask: Mask(np.full((1, 1), seq, np.uint8))}, 0.01)


def shown(playback: Playback, moment: float, latency: float | None) -> tuple[int, int | None]:
    """The number of the picture, and of the picture its overlay was found in."""
    playing = playback.now(moment, latency)
    assert playing is not None
    mask = playing[1].get(Mask)
    return playing[0].seq, int(mask.alpha[0, 0]) if isinstance(mask, Mask) else None


def test_nothing_is_shown_before_the_first_picture() -> None:
    assert Playback().now(1.0, None) is None


def test_the_picture_waits_for_its_result() -> None:
    playback = Playback()
    for seq in range(30):
        playback.add(frame(seq))
        playback.found(result(seq - 1)) if seq else None
    assert shown(playback, 29 / 30 + 0.001, 0.034) == (28, 28)


def test_a_picture_is_never_held_back_longer_than_the_most() -> None:
    playback = Playback()
    for seq in range(30):
        playback.add(frame(seq))
    playback.found(result(3))
    number, overlay = shown(playback, 29 / 30, 2.0)
    assert number == int((29 / 30 - MOST_DELAY_SECONDS) * 30)
    assert overlay == 3, "a slow demo holds its last overlay"


def test_an_overlay_never_comes_before_its_picture() -> None:
    playback = Playback()
    for seq in range(10):
        playback.add(frame(seq))
        playback.found(result(seq))
    number, overlay = shown(playback, 9 / 30, 0.099)
    assert number == overlay == 6


def test_a_still_picture_is_shown_at_once_whatever_the_latency() -> None:
    playback = Playback()
    playback.add(frame(1))
    assert shown(playback, 1 / 30, 0.1) == (1, None)
    playback.found(result(1))
    assert shown(playback, 1 / 30, 0.1) == (1, 1)


def test_results_of_an_earlier_source_are_forgotten() -> None:
    playback = Playback()
    playback.add(frame(1))
    playback.clear()
    playback.found(result(1))
    playback.add(frame(2))
    playback.found(result(1))
    assert shown(playback, 1.0, None) == (2, None)


def test_what_is_compared_with_its_result_stays_until_there_is_another() -> None:
    playback = Playback(together=True)
    for seq in range(60):
        playback.add(frame(seq))
    playback.found(result(3))
    assert shown(playback, 59 / 30, 0.1) == (3, 3)
    playback.found(result(40))
    assert shown(playback, 59 / 30, 0.1) == (40, 40)


def test_the_next_picture_is_due_when_its_result_is_to_be_there() -> None:
    playback = Playback()
    assert playback.due(0.0, 0.1) is None
    for seq in range(4):
        playback.add(frame(seq))
    delay = 0.05
    assert shown(playback, 2 / 30 + delay, delay)[0] == 2
    due = playback.due(2 / 30 + delay, delay)
    assert due == 3 / 30 + delay and shown(playback, due, delay)[0] == 3
    assert playback.due(due, delay) is None, "nothing is to be done until another picture comes"
    assert playback.due(3 / 30, 2.0) == frame(0).captured + MOST_DELAY_SECONDS

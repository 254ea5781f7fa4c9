"""What somebody says is given once they pause, now and then before, and the same from pieces as from the whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest

from demos.steps.utterances import Speaking, Utterances
from demos.values import Audio, Speech

RATE, WINDOW = 16000, 512


def counted(windows: int) -> Audio:
    """Each sample tells its place."""
    return Audio((np.arange(windows * WINDOW) / 1e6).astype(np.float32), RATE)


def speech(chances: Sequence[float]) -> Speech:
    return Speech(np.zeros((0, 2), np.float32), np.array(chances, np.float32), WINDOW / RATE)


def heard(step: Utterances, chances: Sequence[float], together: int = 1) -> list[tuple[float, float]]:
    """When each newly given utterance begins and ends, in windows, and so many windows are heard at once."""
    sound, speaking, given = counted(len(chances)).samples, Speaking(seed=0), []
    last: Audio | None = None
    for start in range(0, len(chances), together):
        piece = Audio(sound[start * WINDOW : (start + together) * WINDOW], RATE)
        now = step.run(piece, speech(chances[start : start + together]), speaking)
        if now is not last and len(now.samples):
            given.append((now.samples[0] * 1e6 / WINDOW, now.samples[-1] * 1e6 / WINDOW))
        last = now
    return given


SAID_ONCE = [0.0] * 20 + [0.9] * 40 + [0.1] * 40


def test_an_utterance_ends_with_the_pause_after_it_and_begins_a_little_early() -> None:
    ((begin, end),) = heard(Utterances(renew_seconds=30), SAID_ONCE)
    assert begin == pytest.approx(20 - 0.3 * RATE / WINDOW, abs=0.1)
    assert end == pytest.approx(60 + 0.7 * RATE / WINDOW, abs=1.1)


def test_the_whole_at_once_gives_what_its_pieces_gave() -> None:
    assert heard(Utterances(renew_seconds=30), SAID_ONCE, together=100) == heard(Utterances(renew_seconds=30), SAID_ONCE)


def test_while_somebody_speaks_what_they_said_so_far_is_given_anew() -> None:
    given = heard(Utterances(renew_seconds=0.5), SAID_ONCE)
    assert len(given) >= 3 and len({begin for begin, _ in given}) == 1
    assert all(later[1] > earlier[1] for earlier, later in pairwise(given))


def test_short_noises_and_short_pauses_part_nothing() -> None:
    assert heard(Utterances(), [0.0] * 10 + [0.9] * 5 + [0.0] * 40) == []
    assert len(heard(Utterances(renew_seconds=30), [0.9] * 20 + [0.1] * 10 + [0.4] * 5 + [0.9] * 20 + [0.0] * 30)) == 1


def test_each_sentence_is_given_and_endless_talk_is_cut() -> None:
    assert len(heard(Utterances(renew_seconds=30), SAID_ONCE * 3)) == 3
    cut = heard(Utterances(renew_seconds=30, most_seconds=2), [0.9] * 200)
    assert len(cut) == 3 and cut[1][0] == pytest.approx(cut[0][1], abs=0.1)


def test_before_anybody_speaks_it_is_empty_and_the_very_same() -> None:
    step, speaking = Utterances(), Speaking(seed=0)
    first = step.run(counted(3), speech([0.1] * 3), speaking)
    assert first.samples.shape == (0,) and step.run(counted(3), speech([0.1] * 3), speaking) is first
    assert len(speaking.sound) <= 0.4 * RATE
